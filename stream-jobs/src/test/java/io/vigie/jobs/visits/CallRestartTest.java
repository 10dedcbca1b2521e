package io.vigie.jobs.visits;

import static io.vigie.jobs.testkit.Events.millis;
import static io.vigie.jobs.visits.TestingCall.TERMS;
import static io.vigie.jobs.visits.TestingCall.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.CallEvent;
import io.vigie.jobs.testkit.Events;
import io.vigie.jobs.visits.Visit.Stage;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the restart of a source does to a call. */
class CallRestartTest {

    private static final Events CALL = Events.of("call-1");

    @Test
    void aRestartWithoutTheCallLosesAWaitAndLeavesATalkUnfinished() throws Exception {
        Circumstances forgetful = restartedAt(30, List.of("call-2"));

        assertThat(stageIn(forgetful, CALL.queued(0, "orders"))).isEqualTo(Stage.LOST);
        assertThat(stageIn(forgetful, CALL.queued(0, "orders"), CALL.answered(12)))
                .isEqualTo(Stage.UNFINISHED);
        assertThat(stageIn(forgetful, CALL.queued(0, "orders"), CALL.answered(12), CALL.ended(20)))
                .as("what is over is not forgotten")
                .isEqualTo(Stage.WRAPPING_UP);
        assertThat(stageIn(forgetful, CALL.queued(0, "orders"), CALL.abandoned(29)))
                .isEqualTo(Stage.ABANDONED);
    }

    @Test
    void aRestartMustBeLaterThanTheLastEventAndLeaveTheCallOut() throws Exception {
        assertThat(stageIn(restartedAt(0.001, List.of()), CALL.queued(0, "orders")))
                .isEqualTo(Stage.LOST);
        assertThat(stageIn(restartedAt(0, List.of()), CALL.queued(0, "orders"))).isEqualTo(Stage.WAITING);
        assertThat(stageIn(restartedAt(30, List.of("call-0", "call-1")), CALL.queued(0, "orders")))
                .isEqualTo(Stage.WAITING);
        assertThat(stageIn(restartedAt(30, List.of()), CALL.queued(0, "orders"), CALL.missed(31)))
                .as("heard of again")
                .isEqualTo(Stage.WAITING);
        assertThat(stageIn(new TestingCircumstances(TERMS, "/other", restart(30, List.of())), CALL.queued(0, "orders")))
                .as("another source")
                .isEqualTo(Stage.WAITING);
    }

    private static Circumstances restartedAt(double second, List<String> openCalls) {
        return new TestingCircumstances(TERMS, "/test", restart(second, openCalls));
    }

    private static Restarts restart(double second, List<String> openCalls) {
        return Restarts.NONE.with(Restart.of(millis(second), "restart-1", openCalls));
    }

    private static Stage stageIn(Circumstances circumstances, CallEvent... events) throws Exception {
        CallState known = state(60, events);
        CallState told = known.in("call-1", circumstances);
        CallState knewBefore = CallState.NONE;
        for (CallEvent event : events) {
            knewBefore = knewBefore.with(event, millis(0), circumstances);
        }
        Stage stage = Objects.requireNonNull(told.leg(0).visit()).stage();
        assertThat(Objects.requireNonNull(knewBefore.at(millis(60)).leg(0).visit())
                        .stage())
                .as("the other order")
                .isEqualTo(stage);
        return stage;
    }
}
