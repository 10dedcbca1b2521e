package io.vigie.oracle;

import static io.vigie.contract.event.AgentState.AWAY;
import static io.vigie.contract.event.AgentState.READY;
import static io.vigie.contract.event.CallEventType.ABANDONED;
import static io.vigie.contract.event.CallEventType.ENDED;
import static io.vigie.contract.event.CallEventType.WRAPPED;
import static io.vigie.oracle.TestingCalls.answered;
import static io.vigie.oracle.TestingCalls.at;
import static io.vigie.oracle.TestingCalls.event;
import static io.vigie.oracle.TestingCalls.queued;
import static io.vigie.oracle.TestingCalls.state;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.event.Event;
import io.vigie.contract.live.ServiceLevelFormula;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StaffingTest {

    /*
     * 45 answered at once, each talking for 180 s, and 5 who give up after 120 s: 50 in half an hour are 100 an hour,
     * the waits add up to 600 s, so patience is 120 s: the contract's first example, which asks for 7.
     */
    @Test
    void theExampleOfTheContractAsksForSeven() {
        assertThat(queue("09:30:00", load(45, 5)).required()).isEqualTo(7);
    }

    @Test
    void belowTenHandleTimesOrFiveAbandonedNobodyCanTell() {
        assertThat(queue("09:30:00", load(10, 5)).required()).isNotNull();
        assertThat(queue("09:30:00", load(9, 5)).required()).isNull();
        assertThat(queue("09:30:00", load(10, 4)).required()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"09:04:59, true", "09:05:00, false", "09:34:59, false", "09:35:00, true"})
    void theHalfHourIsThatOfTheWholeMinutesBefore(String now, boolean isNull) {
        List<Event> events = new ArrayList<>();
        talks(events, 10, "09:04:00", "09:04:00", "09:04:59.999");
        abandoned(events, 5, "09:04:00", "09:04:10");

        assertThat(queue(now, events).required() == null).isEqualTo(isNull);
    }

    @Test
    void withoutAWrapTheWorkEndedWithTheTalk() {
        List<Event> events = new ArrayList<>();
        talks(events, 10, "09:04:00", "09:04:00", "09:04:59.999");
        events.removeIf(event -> event.typeName().endsWith("wrapped"));
        abandoned(events, 5, "09:04:00", "09:04:10");

        assertThat(queue("09:14:59", events).required()).as("not yet over").isNull();
        assertThat(queue("09:15:00", events).required()).isNotNull();
        assertThat(queue("09:35:00", events).required()).isNull();
    }

    @Test
    void whereNobodyCameNobodyIsNeeded() {
        List<Event> events = new ArrayList<>();
        talks(events, 10, "09:00:00", "09:00:00", "09:30:00");
        abandoned(events, 5, "09:00:00", "09:01:00");

        assertThat(queue("09:45:00", events).required()).isZero();
    }

    @Test
    void noNumberOfAgentsAnswersEverybodyInTimeAndNoneAnswersNobody() {
        assertThat(described(load(45, 5), null, 1.0).required()).isNull();
        assertThat(described(load(45, 5), null, 0.9999).required()).isGreaterThan(7);
        assertThat(described(load(45, 5), null, 0.0).required()).isZero();
    }

    @Test
    void aClosedQueueAsksForNobody() {
        List<Event> events = load(45, 5);
        events.add(state("zoe", READY, "08:00:00", List.of("sales")));
        OracleQueue queue = described(events, List.of("We 08:00-18:00"), 0.8);

        assertThat(queue.closed()).isTrue();
        assertThat(queue.required()).isNull();
        assertThat(queue.expectedWaitSeconds()).isNull();
        assertThat(queue.agents().available()).isEqualTo(2);
    }

    @Test
    void whoeverJoinsAnEmptyLineWithSomeoneReadyNeedNotWait() {
        List<Event> events = load(10, 5);
        events.add(state("ann", READY, "09:20:00", List.of("sales")));

        assertThat(queue("09:30:00", events).expectedWaitSeconds()).isEqualTo(new OracleWait(0, 0));
    }

    /* n = 1 who talks, h = 180 s, m = 0: one step of 180 s; its spread is as great. */
    @Test
    void withAllBusyOneTalkHasToEnd() {
        List<Event> events = load(10, 4);
        events.add(answered("direct", "ann", "09:29:00"));
        OracleWait wait = Objects.requireNonNull(queue("09:30:00", events).expectedWaitSeconds());

        assertThat(wait.low()).isCloseTo(0, within(1e-9));
        assertThat(wait.high()).isCloseTo(360, within(1e-9));
    }

    /*
     * n = 1, h = 180 s, m = 2 who have waited for a second: steps of 180 s each without patience;
     * W = 540, sd = 180 * sqrt(3) = 311.769.
     * With 5 who gave up after 120 s, p = 120 s: 1 / (1/180 + k/120) = 180, 72, 45; W = 297, sd = sqrt(39609) = 199.020.
     */
    @Test
    void eachOneAheadIsAStepAndSomeGiveUp() {
        for (int abandoned : new int[] {4, 5}) {
            List<Event> events = load(10, abandoned);
            events.add(answered("direct", "ann", "09:29:00"));
            events.add(queued("w1", "09:29:59"));
            events.add(queued("w2", "09:29:59"));
            OracleWait wait = Objects.requireNonNull(queue("09:30:00", events).expectedWaitSeconds());

            assertThat(wait.low()).isCloseTo(abandoned == 4 ? 228.231 : 97.980, within(0.001));
            assertThat(wait.high()).isCloseTo(abandoned == 4 ? 851.769 : 496.020, within(0.001));
        }
    }

    @Test
    void withoutAgentsOrHandleTimesNobodyCanTell() {
        List<Event> nineTalks = load(9, 5);
        nineTalks.add(answered("direct", "ann", "09:29:00"));
        List<Event> nobodyThere = load(10, 5);
        nobodyThere.add(state("ann", AWAY, "09:20:00", List.of("sales")));

        assertThat(queue("09:30:00", nineTalks).expectedWaitSeconds()).isNull();
        assertThat(queue("09:30:00", nobodyThere).expectedWaitSeconds()).isNull();
    }

    /** So many talks of 180 s from 9:05 on, and so many who give up after 120 s. */
    private static List<Event> load(int talks, int abandoned) {
        List<Event> events = new ArrayList<>();
        talks(events, talks, "09:05:00", "09:05:00", "09:08:00");
        abandoned(events, abandoned, "09:05:00", "09:07:00");
        return events;
    }

    private static void talks(List<Event> events, int count, String queued, String answered, String ended) {
        for (int i = 0; i < count; i++) {
            events.add(queued("t" + i, queued));
            events.add(answered("t" + i, "ann", answered));
            events.add(event(ENDED, "t" + i, ended));
            events.add(event(WRAPPED, "t" + i, ended));
        }
    }

    private static void abandoned(List<Event> events, int count, String queued, String abandoned) {
        for (int i = 0; i < count; i++) {
            events.add(queued("g" + i, queued));
            events.add(event(ABANDONED, "g" + i, abandoned));
        }
    }

    private static OracleQueue queue(String now, List<Event> events) {
        return new Oracle(OracleInput.of(events, at(now))).queue("sales");
    }

    private static OracleQueue described(List<Event> events, @Nullable List<String> openingHours, double target) {
        QueueEntry entry = new QueueEntry(
                "sales",
                "Sales",
                "in-house",
                "UTC",
                openingHours,
                20_000,
                target,
                ServiceLevelFormula.SHORT_ABANDONS_EXCLUDED,
                5_000);
        return new Oracle(OracleInput.of(events, at("09:30:00"))
                        .withDirectory(new OracleDirectory(List.of(entry), List.of())))
                .queue("sales");
    }
}
