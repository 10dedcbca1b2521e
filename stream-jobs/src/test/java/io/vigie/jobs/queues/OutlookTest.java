package io.vigie.jobs.queues;

import static io.vigie.jobs.queues.VisitBuilder.queued;
import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vigie.contract.live.WaitRange;
import io.vigie.jobs.agents.AgentOfQueue.Doing;
import io.vigie.jobs.visits.Visit;
import io.vigie.jobs.visits.Visit.Stage;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlookTest extends OneQueue {

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

    private WaitRange expectedWait() {
        return Objects.requireNonNull(snapshot().expectedWaitSeconds());
    }
}
