package io.vigie.jobs.workload;

import static io.vigie.jobs.workload.Told.ms;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.Activity;
import io.vigie.contract.event.AgentState;
import io.vigie.contract.live.LiveState;
import io.vigie.jobs.heard.Contact;
import io.vigie.jobs.workload.StateLine.Stretch;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StateLineTest {

    @Test
    void talksFromTheAnswerToTheEndThenWrapsUpThenIsWhatThePhoneSaidLast() {
        Told told = new Told()
                .phone("08:00", AgentState.READY)
                .contact(ms("09:00"), ms("09:05"), ms("09:06"), null)
                .away("10:00", Activity.MEAL);

        assertThat(line(told))
                .containsExactly(
                        new Stretch(Long.MIN_VALUE, LiveState.OFFLINE, null, null),
                        new Stretch(ms("08:00"), LiveState.READY, null, null),
                        new Stretch(ms("09:00"), LiveState.TALKING, null, "orders"),
                        new Stretch(ms("09:05"), LiveState.WRAPPING_UP, null, "orders"),
                        new Stretch(ms("09:06"), LiveState.READY, null, null),
                        new Stretch(ms("10:00"), LiveState.AWAY, Activity.MEAL, null),
                        // The phone is believed for 76 h; then nobody has seen the agent that day.
                        new Stretch(ms("10:00") + 76 * 3_600_000L, LiveState.OFFLINE, null, null));
        assertThat(at(told, "08:59:59.999").state()).isEqualTo(LiveState.READY);
        assertThat(at(told, "09:00")).isEqualTo(state(LiveState.TALKING, null, "09:00", "orders"));
        assertThat(at(told, "09:04:59.999").state()).isEqualTo(LiveState.TALKING);
        assertThat(at(told, "09:05")).isEqualTo(state(LiveState.WRAPPING_UP, null, "09:05", "orders"));
        assertThat(at(told, "09:06")).isEqualTo(state(LiveState.READY, null, null, null));
        assertThat(at(told, "10:00")).isEqualTo(state(LiveState.AWAY, Activity.MEAL, "10:00", null));
    }

    @Test
    void wrapsUpNoLongerOnceThePhoneSpokeAtTheTalksEndOrLater() {
        assertThat(at(new Told().wrapping("09:00", "09:05", null).phone("09:04:59.999", AgentState.READY), "09:06"))
                .isEqualTo(state(LiveState.WRAPPING_UP, null, "09:05", "orders"));
        assertThat(at(new Told().wrapping("09:00", "09:05", null).phone("09:05", AgentState.READY), "09:06"))
                .isEqualTo(state(LiveState.READY, null, null, null));
        assertThat(at(new Told().wrapping("09:00", "09:05", null).away("09:07", Activity.BREAK), "09:07"))
                .isEqualTo(state(LiveState.AWAY, Activity.BREAK, "09:07", null));
    }

    @Test
    void isSinceTheEarliestOpenTalkAndTheEarliestTalkEndStillWrappedUp() {
        Told talks = new Told().talking("09:02").talking("09:01").wrapping("08:00", "08:30", null);
        assertThat(at(talks, "09:05")).isEqualTo(state(LiveState.TALKING, null, "09:01", "orders"));

        Told wraps = new Told().wrapping("09:00", "09:05", null).wrapping("09:01", "09:04", null);
        assertThat(at(wraps, "09:05")).isEqualTo(state(LiveState.WRAPPING_UP, null, "09:04", "orders"));
        wraps.phone("09:04:30", AgentState.READY);
        assertThat(at(wraps, "09:05")).isEqualTo(state(LiveState.WRAPPING_UP, null, "09:05", "orders"));
    }

    @Test
    void isAwayAndOfflineSinceTheFirstOfThePhonesSameWords() {
        Told told = new Told()
                .away("09:30", Activity.BREAK)
                .away("09:00", Activity.MEAL)
                .away("09:40", Activity.BREAK)
                .contact("09:31", "09:32", null);
        assertThat(at(told, "09:35")).isEqualTo(state(LiveState.AWAY, Activity.BREAK, "09:30", null));
        assertThat(at(told, "09:45")).isEqualTo(state(LiveState.AWAY, Activity.BREAK, "09:30", null));

        told.phone("10:00", AgentState.OFFLINE).phone("10:10", AgentState.OFFLINE);
        assertThat(at(told, "10:20")).isEqualTo(state(LiveState.OFFLINE, null, "10:00", null));
    }

    @Test
    void isReadyWithoutAnyWordOfThePhoneOnceSeenInAContactToday() {
        Told told = new Told().contact("09:00", "09:05", null);
        assertThat(at(told, "08:59:59.999")).isEqualTo(state(LiveState.OFFLINE, null, null, null));
        assertThat(at(told.todayFrom("09:05"), "09:06").state()).isEqualTo(LiveState.READY);
        assertThat(at(told.todayFrom("09:05:00.001"), "09:06").state()).isEqualTo(LiveState.OFFLINE);
    }

    @Test
    void isSeenOnTheDayOfEachMomentWhicheverDayItIsLookedAtFrom() {
        Told told = new Told().contact("23:00", "23:05", null);

        assertThat(line(told))
                .containsExactly(
                        new Stretch(Long.MIN_VALUE, LiveState.OFFLINE, null, null),
                        new Stretch(ms("23:00"), LiveState.TALKING, null, "orders"),
                        new Stretch(ms("23:05"), LiveState.READY, null, null),
                        new Stretch(ms("00:00") + 24 * 3_600_000L, LiveState.OFFLINE, null, null));
    }

    @Test
    void isNotSeenInAShiftBeforeItsFirstContactThoughThereWasOneThatMorning() {
        Told told = new Told().contact("05:00", "05:05", null).shift("09:00", "17:00");

        assertThat(line(told))
                .containsExactly(
                        new Stretch(Long.MIN_VALUE, LiveState.OFFLINE, null, null),
                        new Stretch(ms("05:00"), LiveState.TALKING, null, "orders"),
                        new Stretch(ms("05:05"), LiveState.READY, null, null),
                        new Stretch(ms("09:00"), LiveState.OFFLINE, null, null),
                        new Stretch(ms("17:00") + 1, LiveState.READY, null, null),
                        new Stretch(ms("00:00") + 24 * 3_600_000L, LiveState.OFFLINE, null, null));
    }

    @Test
    void takesATalkThatWasNeverHeardOfAgainAsOver() {
        assertThat(at(new Told().unfinished("09:00", null), "09:00").state()).isEqualTo(LiveState.READY);
    }

    @Test
    void isAtEachMomentWhatTheLineSays() {
        RandomFacts random = new RandomFacts(7);
        for (int run = 0; run < 100; run++) {
            WorkloadFacts facts = random.next();
            MovingToday today = new MovingToday(facts.shifts(), facts.zone());
            StateLine line = StateLine.of(facts.contacts(), facts.phones(), today);
            for (int i = 0; i < line.stretches().size(); i++) {
                Stretch stretch = line.stretches().get(i);
                for (long moment : new long[] {stretch.from(), line.endOf(i) - 1}) {
                    boolean isAnyTime = moment == Long.MIN_VALUE || moment == Contact.STILL - 1;
                    long todayFrom = isAnyTime ? moment : today.from(moment);
                    LiveStateAt state = LiveStateAt.of(facts.contacts(), facts.phones(), todayFrom, moment);
                    assertThat(new Stretch(stretch.from(), state.state(), state.activity(), state.queue()))
                            .isEqualTo(stretch);
                }
            }
        }
    }

    private static List<Stretch> line(Told told) {
        WorkloadFacts facts = told.facts();
        return StateLine.of(facts.contacts(), facts.phones(), new MovingToday(facts.shifts(), facts.zone()))
                .stretches();
    }

    private static LiveStateAt at(Told told, String now) {
        return LiveStateAt.of(told.contacts, told.phones, told.facts().todayFrom(), ms(now));
    }

    private static LiveStateAt state(
            LiveState state, @Nullable Activity activity, @Nullable String since, @Nullable String queue) {
        return new LiveStateAt(state, activity, since == null ? null : ms(since), queue);
    }
}
