package io.vigie.jobs.agents;

import static io.vigie.jobs.testkit.Events.at;
import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.directory.AgentEntry;
import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.ClockEvent;
import io.vigie.contract.live.AgentDay;
import io.vigie.contract.live.AgentDay.DayPunch;
import io.vigie.contract.live.AgentDay.DaySpan;
import io.vigie.contract.live.AgentDay.PunchKind;
import io.vigie.contract.live.AgentDay.SpanKind;
import io.vigie.contract.live.Site;
import io.vigie.jobs.heard.MissedOffers;
import io.vigie.jobs.input.Inbound;
import io.vigie.jobs.plans.PlanChange;
import io.vigie.jobs.plans.PlannedShift;
import io.vigie.jobs.testkit.TestingOperator;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the day of an agent is told, and for how long. */
class AgentsDayTest {

    private static final double HOUR = 3600;
    private static final double DAY = 24 * HOUR;
    private static final long REST = 30_000;

    private TestingOperator<AgentInput, AgentOfQueue> agents;

    @BeforeEach
    void open() throws Exception {
        agents = TestingAgents.running();
        reach(0);
    }

    @AfterEach
    void close() throws Exception {
        agents.close();
    }

    @Test
    void theFirstGoesOutAtOnceAndTheNextAfter30SecondsOfTheMachine() throws Exception {
        take(Heard.phone(0, AgentState.READY));
        assertThat(days()).singleElement().satisfies(update -> {
            AgentDay day = Objects.requireNonNull(update.day());
            assertThat(update.agent()).isEqualTo(Heard.AGENT);
            assertThat(day.name()).isEqualTo(Heard.AGENT);
            assertThat(day.team()).isEqualTo("none");
            assertThat(day.timeZone()).isEqualTo("Europe/Paris");
            assertThat(day.from()).isEqualTo(at(-10 * HOUR));
            assertThat(day.until()).isEqualTo(at(14 * HOUR));
            assertThat(day.asOf()).isEqualTo(at(0));
        });
        String version = last().version();
        take(Heard.talking("0/a", "orders", 1));
        take(Heard.wrappingUp("0/a", "orders", 1, 5));
        reach(6);
        take(Heard.over("0/a", "orders", 1, 6));
        agents.rest(REST - 1);
        assertThat(days()).hasSize(1);
        agents.rest(1);
        assertThat(days()).hasSize(2);
        assertThat(last().version()).isGreaterThan(version);
        assertThat(last().asOf()).isEqualTo(at(6));
        assertThat(last().spans()).extracting(DaySpan::kind).endsWith(SpanKind.CONTACT, SpanKind.DESK);
        agents.rest(2 * REST);
        assertThat(days()).as("nothing changed").hasSize(2);
        take(Heard.phone(7, AgentState.OFFLINE));
        assertThat(days()).as("at once after a rest").hasSize(3);
    }

    @Test
    void theRestOfADayDoesNotCutThatOfASnapshotShort() throws Exception {
        take(Heard.phone(0, AgentState.READY));
        take(Heard.phone(1, AgentState.OFFLINE));
        agents.rest(1_000);
        agents.rest(REST - 1_500);
        take(Heard.phone(1.5, AgentState.READY));
        assertThat(agents.told(TestingAgents.SNAPSHOTS)).hasSize(3);
        take(Heard.phone(2, AgentState.OFFLINE));
        agents.rest(500);
        assertThat(days()).hasSize(2);
        assertThat(agents.told(TestingAgents.SNAPSHOTS)).hasSize(3);
        agents.rest(1_000);
        assertThat(agents.told(TestingAgents.SNAPSHOTS)).hasSize(4);
    }

    @Test
    void whatChangesNothingOfTheDayTellsNothing() throws Exception {
        take(Heard.phone(0, AgentState.READY));
        agents.rest(REST);
        take(Heard.phone(0, AgentState.READY));
        take(AgentInput.of(new MissedOffers(Heard.AGENT, "0/m", List.of(millis(0)))));
        reach(HOUR);
        agents.rest(REST);
        assertThat(days()).hasSize(1);
    }

    @Test
    void aPunchThatComesLateOrIsWithdrawnTakesBackWhatWasSaid() throws Exception {
        take(shift(8 * HOUR));
        reach(2 * HOUR);
        agents.rest(REST);
        assertThat(last().punches()).isEmpty();
        assertThat(last().spans()).extracting(DaySpan::kind).containsExactly(SpanKind.OFFLINE);

        take(clock("late", ClockEvent.Type.IN, 300, null));
        assertThat(last().punches()).containsExactly(new DayPunch(at(300), PunchKind.IN));
        assertThat(last().spans())
                .containsExactly(
                        new DaySpan(SpanKind.OFFLINE, null, null, at(-2 * HOUR), at(300)),
                        new DaySpan(SpanKind.DESK, null, null, at(300), null));

        agents.rest(REST);
        take(clock("back", ClockEvent.Type.WITHDRAWN, 2 * HOUR, "late"));
        assertThat(last().punches()).isEmpty();
        assertThat(last().spans()).extracting(DaySpan::kind).containsExactly(SpanKind.OFFLINE);
    }

    @Test
    void timeAloneBeginsAndEndsAShiftAndADay() throws Exception {
        take(shift(8 * HOUR));
        assertThat(last().from()).isEqualTo(at(-2 * HOUR));
        agents.rest(REST);
        reach(8 * HOUR);
        assertThat(days()).hasSize(1);
        reach(8 * HOUR + 0.001);
        assertThat(last().from()).as("the local day").isEqualTo(at(-10 * HOUR));
        agents.rest(REST);
        reach(14 * HOUR);
        assertThat(last().from()).isEqualTo(at(14 * HOUR));
        assertThat(last().plan()).isEmpty();
    }

    @Test
    void itEndsWithTheSnapshot24HoursAfterTheShiftAndLeavesNothing() throws Exception {
        take(shift(8 * HOUR));
        take(Heard.phone(1, AgentState.READY));
        take(Heard.phone(8 * HOUR - 60, AgentState.OFFLINE));
        reach(8 * HOUR + DAY - 0.001);
        agents.rest(REST);
        assertThat(days()).last().extracting(AgentDayUpdate::day).isNotNull();
        reach(8 * HOUR + DAY);
        assertThat(days()).last().isEqualTo(new AgentDayUpdate(Heard.AGENT, null));
        int told = days().size();
        reach(11 * DAY);
        agents.rest(REST);
        assertThat(days()).hasSize(told);
        agents.assertNothingIsLeft();
    }

    @Test
    void aWordThatIsStillToGoOutLeavesNothingOfWhomNothingIsKnownAnyMore() throws Exception {
        take(Heard.talking("0/a", "orders", 0));
        take(Heard.over("0/a", "orders", 0, 1));
        take(Heard.contact("0/a", null));
        assertThat(days()).last().isEqualTo(new AgentDayUpdate(Heard.AGENT, null));
        agents.rest(REST);
        assertThat(days()).hasSize(2);
        agents.assertNothingIsLeft();
    }

    @Test
    void ofWhomOnlyADescriptionIsKnownThereIsNoDay() throws Exception {
        take(described("Alva"));
        reach(2 * DAY);
        assertThat(agents.told(TestingAgents.SNAPSHOTS)).isNotEmpty();
        assertThat(days()).isEmpty();

        take(Heard.phone(2 * DAY, AgentState.READY));
        assertThat(last().name()).isEqualTo("Alva");
        assertThat(last().team()).isEqualTo("north");
        agents.rest(REST);
        take(described("Alva B."));
        assertThat(last().name()).isEqualTo("Alva B.");
        reach(20 * DAY);
        assertThat(days()).last().isEqualTo(new AgentDayUpdate(Heard.AGENT, null));
    }

    @Test
    void whatWaitsGoesOutAfterARestore() throws Exception {
        take(Heard.phone(0, AgentState.READY));
        take(Heard.phone(1, AgentState.OFFLINE));
        agents.restore(2);
        assertThat(days()).isEmpty();
        agents.rest(REST);
        assertThat(last().spans()).extracting(DaySpan::kind).endsWith(SpanKind.DESK, SpanKind.OFFLINE);
    }

    /** Whoever leaves the phone alone between punches is there for as long as the time clock says. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatIsNotOfflineSumsUpToTheHoursWorked(long seed) throws Exception {
        Random dice = new Random(seed);
        take(shift(8 * HOUR));
        double time = dice.nextInt(1_800);
        for (int stint = 0; stint < 3; stint++) {
            take(clock("in-" + stint, ClockEvent.Type.IN, time, null));
            time += dice.nextInt(120);
            for (int step = 0; step < 20; step++) {
                take(Heard.phone(time, dice.nextBoolean() ? AgentState.READY : AgentState.AWAY));
                time += dice.nextInt(200);
                if (dice.nextBoolean()) {
                    double ended = time + 1 + dice.nextInt(200);
                    take(Heard.over("0/" + stint + "-" + step, "orders", time, ended));
                    time = ended;
                }
            }
            take(clock("out-" + stint, ClockEvent.Type.OUT, time, null));
            time += 1 + dice.nextInt(1_200);
        }
        reach(9 * HOUR);
        agents.rest(REST);

        List<AttendanceDayUpdate> hours = agents.told(TestingAgents.ATTENDANCE_DAYS);
        long worked = Objects.requireNonNull(hours.get(hours.size() - 1).day()).workedMillis();
        long there = last().spans().stream()
                .filter(span -> span.kind() != SpanKind.OFFLINE)
                .mapToLong(span -> Duration.between(span.from(), Objects.requireNonNull(span.until()))
                        .toMillis())
                .sum();
        assertThat(there).isEqualTo(worked).isPositive();
    }

    private static AgentInput described(String name) {
        AgentEntry entry = new AgentEntry(Heard.AGENT, name, "north", Site.OFFICE, false, null, List.of());
        return AgentInput.of(new AgentDescribed(Heard.AGENT, entry, "Europe/Paris"));
    }

    private static AgentInput shift(double end) {
        PlannedShift shift =
                new PlannedShift("1", millis(0), millis(end), false, millis(0), millis(end), 300_000, List.of());
        return AgentInput.of(new PlanChange(Heard.AGENT, "shift/1", shift, null));
    }

    private static AgentInput clock(String id, ClockEvent.Type type, double second, @Nullable String withdrawn) {
        return AgentInput.of(Inbound.event(
                "0-7", at(second), new ClockEvent(id, "/clock", type, at(second), null, Heard.AGENT, withdrawn)));
    }

    private void take(AgentInput heard) throws Exception {
        agents.take(heard);
    }

    private void reach(double second) throws Exception {
        agents.reach(millis(second));
    }

    private List<AgentDayUpdate> days() {
        return agents.told(TestingAgents.DAYS);
    }

    private AgentDay last() {
        return Objects.requireNonNull(days().get(days().size() - 1).day());
    }
}
