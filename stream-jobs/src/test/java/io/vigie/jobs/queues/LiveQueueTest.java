package io.vigie.jobs.queues;

import static io.vigie.jobs.queues.VisitBuilder.queued;
import static io.vigie.jobs.queues.VisitBuilder.waiting;
import static io.vigie.jobs.testkit.Events.at;
import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.live.AgentCounts;
import io.vigie.contract.live.QueueSnapshot;
import io.vigie.contract.live.ServiceLevelFormula;
import io.vigie.contract.live.Totals;
import io.vigie.contract.live.WaitRange;
import io.vigie.jobs.agents.AgentOfQueue;
import io.vigie.jobs.agents.AgentOfQueue.Doing;
import io.vigie.jobs.directory.QueueDescribed;
import io.vigie.jobs.repeats.RepeatedChange;
import io.vigie.jobs.sources.SourceOfQueue;
import io.vigie.jobs.testkit.Permutations;
import io.vigie.jobs.visits.Visit;
import io.vigie.jobs.visits.Visit.Stage;
import io.vigie.jobs.visits.VisitChange;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LiveQueueTest {

    private static final double MINUTE = 60;
    private static final double HOUR = 3600;

    private final QueueState state = new QueueState();
    private final TestingHistory kept = new TestingHistory();
    private final LiveQueue queue = new LiveQueue(state, kept.history, QueueEntry.undescribed("orders", "UTC"));
    private long reached = Long.MIN_VALUE;

    @Test
    void aWaitingCallIsShownSinceItWasQueued() {
        reach(60);
        change("a", null, waiting(0));
        change("b", null, waiting(5));

        QueueSnapshot snapshot = snapshot();
        assertThat(snapshot.waiting()).isEqualTo(2);
        assertThat(snapshot.oldestQueuedAt()).isEqualTo(at(0));
        assertThat(snapshot.waitingSince()).containsExactly(at(0), at(5));
        assertThat(snapshot.today().offered()).isEqualTo(2);
        assertThat(snapshot.today().waiting()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void offeredIsTheSumOfWhatBecameOfIt(Stage stage) {
        reach(60);
        change("a", null, queued(0).after(3_000, stage).build());
        change("b", null, waiting(2));
        change("b", waiting(2), queued(2).after(3_000, stage).build());

        Totals today = snapshot().today();
        assertThat(today.offered())
                .isEqualTo(2)
                .isEqualTo(today.answered() + today.abandoned() + today.flowedOut() + today.lost() + today.waiting());
    }

    @Test
    void whatAVisitGaveIsTakenAwayWhenItChanges() {
        reach(60);
        Visit handled = queued(0)
                .withCaller()
                .transferred()
                .after(12_000, Stage.HANDLED)
                .handled(30, 18_000, 2_000)
                .build();
        change("a", null, waiting(0));
        change("a", waiting(0), handled);
        change("a", handled, null);

        assertThat(state.minutes.day.sums.isZero()).isTrue();
        assertThat(snapshot().today().longestWaitMillis()).isNull();
        assertThat(state.handleTimes.isEmpty()).isTrue();
        assertThat(queue.isGone()).isTrue();
    }

    @Test
    void talksAndAfterCallWorkAreCountedNow() {
        reach(60);
        change("a", null, visit(0, Stage.TALKING, 1));
        change("b", null, visit(1, Stage.TALKING, 1));
        change("b", visit(1, Stage.TALKING, 1), visit(1, Stage.WRAPPING_UP, 1));

        assertThat(snapshot().talking()).isEqualTo(1);
        assertThat(snapshot().wrappingUp()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"20000, 1", "20001, 0"})
    void withinTargetIncludesTheTargetItself(long wait, long within) {
        reach(60);
        change("a", null, visit(0, Stage.TALKING, wait));
        change("b", null, visit(0, Stage.ABANDONED, wait));

        assertThat(snapshot().today().answeredWithinTarget()).isEqualTo(within);
        assertThat(snapshot().today().abandonedWithinTarget()).isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({"5000, 1", "5001, 0"})
    void aShortAbandonIncludesItsLimit(long wait, long shortAbandoned) {
        reach(60);
        change("a", null, visit(0, Stage.ABANDONED, wait));

        assertThat(snapshot().today().shortAbandoned()).isEqualTo(shortAbandoned);
    }

    @Test
    void eachVisitIsMeasuredByItsOwnTerms() {
        describe(entry("UTC", null));
        reach(60);
        change(
                "a",
                null,
                queued(0)
                        .terms("acme", 3_000, 2_000)
                        .after(4_000, Stage.TALKING)
                        .build());
        change(
                "b",
                null,
                queued(0)
                        .terms("acme", 4_000, 4_000)
                        .after(4_000, Stage.ABANDONED)
                        .build());
        change("c", null, queued(0).terms("acme", 60_000, 2_000).build());
        change("d", null, queued(0).terms("acme", 59_999, 2_000).build());

        Totals today = snapshot().today();
        assertThat(today.answeredWithinTarget()).isZero();
        assertThat(today.abandonedWithinTarget()).isEqualTo(1);
        assertThat(today.shortAbandoned()).isEqualTo(1);
        assertThat(today.waitingOverTarget()).isEqualTo(1);
    }

    @Test
    void aCallThatWaitsForLongerThanTheTargetHasMissedIt() {
        reach(10);
        change("a", null, waiting(0));
        assertThat(queue.isNeededAt(millis(20.001))).isTrue();
        assertThat(turnOver(20)).as("20 s are within target").isFalse();
        assertThat(snapshot().today().waitingOverTarget()).isZero();
        assertThat(turnOver(20.001)).isTrue();
        assertThat(snapshot().today().waitingOverTarget()).isEqualTo(1);
        assertThat(snapshot().today().serviceLevel()).isEqualTo(0.0);

        change("a", waiting(0), visit(0, Stage.TALKING, 25_000));
        assertThat(snapshot().today().waitingOverTarget()).isZero();
    }

    @Test
    void aCallThatIsHeardOfAfterTheTargetIsOverAtOnce() {
        reach(60);
        change("a", null, waiting(0));

        assertThat(state.waiting.overAt).isEmpty();
        assertThat(snapshot().today().waitingOverTarget()).isEqualTo(1);
    }

    @Test
    void anAnsweredCallIsNotOverLater() {
        reach(10);
        change("a", null, waiting(0));
        change("a", waiting(0), visit(0, Stage.TALKING, 12_000));

        assertThat(turnOver(20.001)).isFalse();
        assertThat(queue.isNeededAt(millis(20.001))).isFalse();
    }

    @Test
    void otherTermsOfAWaitingCallMoveItsDeadline() {
        reach(15);
        Visit impatient = queued(0).terms("in-house", 10_000, 5_000).build();
        change("a", null, waiting(0));
        change("a", waiting(0), impatient);
        assertThat(snapshot().today().waitingOverTarget()).isEqualTo(1);
        assertThat(queue.isNeededAt(millis(20.001))).isFalse();

        change("a", impatient, waiting(0));
        assertThat(snapshot().today().waitingOverTarget()).isZero();
        assertThat(turnOver(20.001)).isTrue();
    }

    @Test
    void callbacksWaitApartAndNeverForTooLong() {
        reach(60);
        Visit callback = queued(0).callback().build();
        change("a", null, callback);

        QueueSnapshot snapshot = snapshot();
        assertThat(snapshot.waiting()).isZero();
        assertThat(snapshot.callbacksWaiting()).isEqualTo(1);
        assertThat(snapshot.oldestQueuedAt()).isNull();
        assertThat(snapshot.today().waiting()).isEqualTo(1);
        assertThat(snapshot.today().waitingOverTarget()).isZero();

        change("a", callback, null);
        assertThat(snapshot().callbacksWaiting()).isZero();
    }

    @Test
    void onlyTheTwentyOldestAreSent() {
        reach(60);
        IntStream.range(0, 25).map(i -> 24 - i).forEach(i -> change("call-" + i, null, waiting(i)));

        assertThat(snapshot().waiting()).isEqualTo(25);
        assertThat(snapshot().waitingSince())
                .containsExactlyElementsOf(
                        IntStream.range(0, 20).mapToObj(second -> at(second)).toList());
    }

    @Test
    void handleTimeHoldAndWaitsAreSums() {
        reach(60);
        change(
                "a",
                null,
                queued(0)
                        .after(4_000, Stage.HANDLED)
                        .handled(30, 100_500, 10_000)
                        .build());
        change(
                "b",
                null,
                queued(1)
                        .transferred()
                        .after(8_500, Stage.HANDLED)
                        .handled(40, 200_000, 500)
                        .build());

        Totals today = snapshot().today();
        assertThat(today.waitMillis()).isEqualTo(12_500);
        assertThat(today.handleMillis()).isEqualTo(300_500);
        assertThat(today.holdMillis()).isEqualTo(10_500);
        assertThat(today.handled()).isEqualTo(2);
        assertThat(today.transferred()).isEqualTo(1);
        assertThat(today.averageSpeedOfAnswerSeconds()).isEqualTo(6.25);
        assertThat(today.averageHandleTimeSeconds()).isEqualTo(150.25);
        assertThat(today.longestWaitMillis()).isEqualTo(8_500);
    }

    @ParameterizedTest
    @CsvSource({
        "TALKING, 30000",
        "ABANDONED, 30000",
        "FLOWED_OUT, 30000",
        "UNFINISHED, 30000",
        "HANDLED, 30000",
        "LOST,",
        "WAITING,"
    })
    void theLongestWaitIsOfThoseWhoLeft(Stage stage, @Nullable Long longest) {
        reach(60);
        change("a", null, queued(0).callback().after(30_000, stage).build());

        assertThat(snapshot().last15m().longestWaitMillis()).isEqualTo(longest);
    }

    @Test
    void repeatsAreKnownBeforeOrAfterTheirVisit() {
        Permutations.of(List.of(
                        QueueInput.of(new VisitChange(
                                "orders", "a", null, queued(0).withCaller().build(), VisitChange.IN_TIME)),
                        QueueInput.of(new RepeatedChange("orders", millis(0), 1))))
                .forEach(order -> {
                    LiveQueue fresh = new LiveQueue(
                            new QueueState(), new TestingHistory().history, QueueEntry.undescribed("orders", "UTC"));
                    fresh.reach(millis(10));
                    order.forEach(
                            input -> assertThat(fresh.take(input, millis(10))).isTrue());
                    assertThat(fresh.snapshot("v").today().repeatContactRate()).isEqualTo(1.0);
                });
    }

    @Test
    void agentsAreCountedByWhatTheyDo() {
        describe(entry("UTC", null));
        reach(60);
        agent(null, Doing.READY);
        agent(null, Doing.AWAY);
        agent(Doing.READY, Doing.TALKING);
        agent(null, Doing.WRAPPING_UP);
        agent(null, Doing.READY);
        assertThat(snapshot().agents()).isEqualTo(new AgentCounts(1, 1, 1, 1));
        assertThat(snapshot().staffing().available()).isEqualTo(3);

        agent(Doing.AWAY, null);
        assertThat(snapshot().agents()).isEqualTo(new AgentCounts(1, 1, 1, 0));
    }

    @Test
    void aQueueIsUnknownSinceTheFirstOfItsSourcesFellSilent() {
        reach(60);
        change("a", null, waiting(0));
        assertThat(source("pbx", true, SourceOfQueue.SPEAKS)).isFalse();
        source("chat", true, millis(30));
        assertThat(source("pbx", true, millis(20))).isTrue();
        assertThat(snapshot().unknownSince()).isEqualTo(at(20));

        source("pbx", true, SourceOfQueue.SPEAKS);
        assertThat(snapshot().unknownSince()).isEqualTo(at(30));
        source("chat", false, millis(30));
        assertThat(snapshot().unknownSince()).isNull();
    }

    @Test
    void aLateEventOfTodayThatChangesATotalIsACorrection() {
        reach(60);
        change("a", null, waiting(0), millis(-2));
        assertThat(snapshot().corrections()).isEqualTo(1);
        change("a", waiting(0), visit(0, Stage.TALKING, 4_000));
        assertThat(snapshot().corrections()).as("in time").isEqualTo(1);
        change("a", visit(0, Stage.TALKING, 4_000), visit(0, Stage.WRAPPING_UP, 4_000), millis(-1));
        assertThat(snapshot().corrections()).as("no total changed").isEqualTo(1);
        change("a", visit(0, Stage.WRAPPING_UP, 4_000), visit(120, Stage.WRAPPING_UP, 4_000), millis(-1));
        assertThat(snapshot().corrections()).as("two minutes, one event").isEqualTo(2);

        // The day began 9 h before the start of these events.
        change("b", null, waiting(0), millis(-9 * HOUR));
        change("c", null, waiting(0), millis(-9 * HOUR - 0.001));
        assertThat(snapshot().corrections()).isEqualTo(3);
        reach(15 * HOUR);
        assertThat(snapshot().corrections()).isZero();
    }

    @Test
    void whatIsNotShownIsNoChange() {
        reach(60);
        change("a", null, waiting(0));
        snapshot();

        assertThat(take(null, visit(-40 * HOUR, Stage.ABANDONED, 3_000))).isFalse();
        assertThat(take(null, visit(0, Stage.ABANDONED, 3_000))).isTrue();
        assertThat(source("pbx", true, SourceOfQueue.SPEAKS)).isFalse();
        agent(null, Doing.READY);
        assertThat(describe(null)).isFalse();
        assertThat(snapshot().asOf()).isEqualTo(at(60));
    }

    @Test
    void onlyAChangeTellsTheTime() {
        reach(60);
        change("a", null, visit(0, Stage.ABANDONED, 3_000));
        reach(120);
        assertThat(snapshot().asOf()).isEqualTo(at(60));
        assertThat(queue.reach(millis(14 * MINUTE))).isFalse();

        assertThat(queue.reach(millis(15 * MINUTE))).isTrue();
        assertThat(snapshot().asOf()).isEqualTo(at(15 * MINUTE));
    }

    @Test
    void aQueueIsClosedOutsideItsOpeningHours() {
        // Monday, 9 h UTC, 10 h in Paris.
        describe(entry("Europe/Paris", List.of("Mo-Fr 08:00-18:00")));
        reach(0);
        assertThat(snapshot().closed()).isFalse();
        assertThat(queue.opensOrClosesAt()).isEqualTo(millis(8 * HOUR));
        reach(8 * HOUR - 0.001);
        assertThat(snapshot().closed()).isFalse();
        assertThat(queue.reach(millis(8 * HOUR))).isTrue();
        assertThat(snapshot().closed()).isTrue();
        assertThat(queue.opensOrClosesAt()).isEqualTo(millis(22 * HOUR));

        assertThat(describe(entry("Europe/Paris", null))).isTrue();
        assertThat(snapshot().closed()).isFalse();
        assertThat(queue.opensOrClosesAt()).isEqualTo(LiveQueue.NEVER);
    }

    @Test
    void hoursThatDoNotChangeWithinAYearAreLookedAtAgain() {
        describe(entry("UTC", List.of("Mo-Su off", "2036-11-23 08:00-18:00")));
        reach(0);
        assertThat(snapshot().closed()).isTrue();
        assertThat(queue.opensOrClosesAt()).isEqualTo(millis(365 * 24 * HOUR));
    }

    @Test
    void whatPeopleSayShowsAtOnce() {
        reach(60);
        change("a", null, visit(0, Stage.TALKING, 3_000));
        change("b", null, waiting(0));
        queue.takeChangedMinutes();
        describe(new QueueEntry(
                "orders", "Orders", "acme", "UTC", null, 30_000, 0.9, ServiceLevelFormula.ANSWERED_ONLY, 1_000));

        QueueSnapshot snapshot = snapshot();
        assertThat(snapshot.name()).isEqualTo("Orders");
        assertThat(snapshot.client()).isEqualTo("acme");
        assertThat(snapshot.serviceLevelSeconds()).isEqualTo(30);
        assertThat(snapshot.serviceLevelTarget()).isEqualTo(0.9);
        assertThat(snapshot.today().serviceLevel()).isEqualTo(1.0);
        assertThat(queue.takeChangedMinutes())
                .as("their service level is by another formula")
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"10, 5, 7", "9, 5,", "10, 4,"})
    void agentsAreRequiredByTheLoadOfHalfAnHour(int handled, int abandoned, @Nullable Long required) {
        // 50 calls in half an hour, of 180 s, and patience of 120 s.
        load(50, handled, abandoned, 120_000);
        reach(30 * MINUTE);

        assertThat(snapshot().staffing().required()).isEqualTo(required);
        reach(60 * MINUTE);
        assertThat(snapshot().staffing().required())
                .as("too few of the last half hour")
                .isNull();
    }

    @Test
    void aSecondLoadIsReckonedFromTheFirst() {
        load(50, 10, 5, 120_000);
        reach(30 * MINUTE);
        assertThat(snapshot().staffing().required()).isEqualTo(7);

        for (int i = 0; i < 60; i++) {
            change("more-" + i, null, visit(60, Stage.LOST, 0));
        }
        assertThat(snapshot().staffing().required()).isGreaterThan(10L);
        for (int i = 0; i < 60; i++) {
            change("more-" + i, visit(60, Stage.LOST, 0), null);
        }
        assertThat(snapshot().staffing().required()).isEqualTo(7);
    }

    @Test
    void whenTheOnlyArrivalIsTakenAwayNobodyIsRequired() {
        for (int i = 0; i < 10; i++) {
            change("handled-" + i, null, queued(-HOUR).handled(0, 180_000, 0).build());
            change("abandoned-" + i, null, visit(-HOUR, Stage.ABANDONED, 120_000));
        }
        change("a", null, visit(0, Stage.LOST, 0));
        reach(60);
        assertThat(snapshot().staffing().required()).isEqualTo(1);

        change("a", visit(0, Stage.LOST, 0), null);
        assertThat(snapshot().staffing().required()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"-0.001, 0, 9", "0, 0, 10", "0, 29.999, 10", "0, 60, 0", "1799.999, 0, 10", "1800, 0, 9"})
    void handleTimesAreThoseThatEndedInTheHalfHour(double tenthAt, double later, long counted) {
        for (int i = 0; i < 9; i++) {
            change("a-" + i, null, queued(0).handled(0, 60_000, 0).build());
        }
        change("b", null, queued(0).handled(tenthAt, 60_000, 0).build());
        reach(30 * MINUTE + later);

        assertThat(state.handleTimes.recent.count()).isEqualTo(counted);
        assertThat(state.handleTimes.recent.millis()).isEqualTo(counted * 60_000);
    }

    @Test
    void aHandleTimeThatIsPutRightIsTakenBackExactly() {
        reach(60);
        Visit first = queued(0).handled(10, 60_000, 0).build();
        Visit second = queued(0).handled(-40, 20_000, 0).build();
        change("a", null, first);
        change("a", first, second);
        assertThat(state.handleTimes.recent).isEqualTo(new HandleTimes.Handled(1, 20_000));
        reach(29 * MINUTE + 60);
        change("a", second, first);
        assertThat(state.handleTimes.recent).isEqualTo(new HandleTimes.Handled(1, 60_000));

        reach(31 * MINUTE);
        change("a", first, second);
        assertThat(state.handleTimes.recent.count()).isZero();
        assertThat(state.handleTimes.isEmpty()).isTrue();
    }

    @Test
    void aCallerWhoJoinsNowIsTold() {
        load(50, 10, 5, 120_000);
        reach(30 * MINUTE);
        assertThat(snapshot().expectedWaitSeconds()).as("nobody is there").isNull();
        agent(null, Doing.TALKING);
        agent(null, Doing.TALKING);
        assertThat(expectedWait().low()).isEqualTo(0);
        assertThat(expectedWait().high()).isEqualTo(180, within(1e-9));
        agent(null, Doing.READY);
        assertThat(expectedWait().high()).isEqualTo(0);

        describe(entry("UTC", List.of("Mo-Fr 08:00-09:00")));
        assertThat(snapshot().expectedWaitSeconds()).as("closed").isNull();
        assertThat(snapshot().staffing().required()).as("closed").isNull();
        assertThat(snapshot().staffing().available()).isEqualTo(3);
    }

    @Test
    void aTurnOfTheMinuteAloneCanChangeTheOutlook() {
        load(50, 10, 5, 120_000);
        agent(null, Doing.TALKING);
        reach(0);
        assertThat(snapshot().staffing().required()).isNull();

        // Windows show the same as before, but the minute of the load is whole now.
        assertThat(queue.reach(millis(60))).isTrue();
        assertThat(snapshot().staffing().required()).isEqualTo(7);
    }

    @Test
    void aQueueThatOnlyAnAgentOrASourceNamesIsNotShownAndDoesNotLinger() {
        reach(60);
        agent(null, Doing.READY);
        source("pbx", true, SourceOfQueue.SPEAKS);
        assertThat(queue.isShown()).isFalse();
        assertThat(queue.isGone()).isFalse();
        assertThat(queue.wakeAt()).isEqualTo(LiveQueue.NEVER);

        agent(Doing.READY, null);
        source("pbx", false, SourceOfQueue.SPEAKS);
        assertThat(queue.isGone()).isTrue();
    }

    @Test
    void aQueueThatWasShownStaysAsLongAsASourceBelongsToIt() {
        reach(60);
        change("a", null, visit(0, Stage.LOST, 0));
        source("pbx", true, SourceOfQueue.SPEAKS);
        state.isOut = true;
        reach(80 * HOUR);
        assertThat(queue.isShown()).isTrue();

        source("pbx", false, SourceOfQueue.SPEAKS);
        assertThat(queue.isShown()).isFalse();
        assertThat(queue.isGone()).isTrue();
    }

    /** So many visits of the first minute; those who abandoned gave up after the same time. */
    private void load(int arrivals, int handled, int abandoned, long patienceMillis) {
        for (int i = 0; i < arrivals; i++) {
            VisitBuilder visit = queued(0);
            if (i < handled) {
                visit.handled(30, 180_000, 0);
            } else if (i < handled + abandoned) {
                visit.after(patienceMillis, Stage.ABANDONED);
            } else {
                visit.after(0, Stage.LOST);
            }
            change("load-" + i, null, visit.build());
        }
    }

    private void reach(double second) {
        reached = millis(second);
        queue.reach(reached);
    }

    private boolean turnOver(double second) {
        reached = millis(second);
        return queue.turnOver(reached, reached);
    }

    private boolean take(@Nullable Visit before, Visit after) {
        return queue.take(QueueInput.of(new VisitChange("orders", "x", before, after, VisitChange.IN_TIME)), reached);
    }

    private void change(String visit, @Nullable Visit before, @Nullable Visit after) {
        change(visit, before, after, VisitChange.IN_TIME);
    }

    private void change(String visit, @Nullable Visit before, @Nullable Visit after, long lateEventAt) {
        queue.take(QueueInput.of(new VisitChange("orders", visit, before, after, lateEventAt)), reached);
    }

    private void agent(@Nullable Doing before, @Nullable Doing after) {
        queue.take(QueueInput.of(new AgentOfQueue("orders", before, after)), reached);
    }

    private boolean source(String source, boolean belongs, long silentSince) {
        return queue.take(QueueInput.of(new SourceOfQueue("orders", source, belongs, silentSince)), reached);
    }

    private boolean describe(@Nullable QueueEntry entry) {
        return queue.take(QueueInput.of(new QueueDescribed("orders", entry)), reached);
    }

    private WaitRange expectedWait() {
        return Objects.requireNonNull(snapshot().expectedWaitSeconds());
    }

    private QueueSnapshot snapshot() {
        return queue.snapshot("v");
    }

    private static QueueEntry entry(String zone, @Nullable List<String> openingHours) {
        return new QueueEntry(
                "orders",
                "Orders",
                "in-house",
                zone,
                openingHours,
                20_000,
                0.8,
                ServiceLevelFormula.SHORT_ABANDONS_EXCLUDED,
                5_000);
    }

    private static Visit visit(double second, Stage stage, long wait) {
        return queued(second).after(wait, stage).build();
    }
}
