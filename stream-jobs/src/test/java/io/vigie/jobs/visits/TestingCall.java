package io.vigie.jobs.visits;

import static io.vigie.jobs.testkit.Events.millis;

import io.vigie.contract.event.CallEvent;
import io.vigie.jobs.directory.Terms;
import io.vigie.jobs.visits.Visit.Stage;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The call call-1, whose queues all have the same terms, after events in the order in which they are given. */
final class TestingCall {

    static final Terms TERMS = new Terms("in-house", 20_000, 5_000);
    static final Circumstances ALONE = new TestingCircumstances(TERMS, "", Restarts.NONE);

    private TestingCall() {}

    static CallState with(CallState state, CallEvent event, double second) {
        try {
            return state.with(event, millis(second), ALONE);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    static List<VisitChange> changes(CallState state, CallEvent event, double second) {
        return new Differences("call-1", state, with(state, event, second)).visits(VisitChange.IN_TIME);
    }

    static CallState state(double second, CallEvent... events) {
        CallState state = CallState.NONE;
        for (CallEvent event : events) {
            state = with(state, event, 0);
        }
        return state.at(millis(second));
    }

    static @Nullable Visit visit(double second, CallEvent... events) {
        return state(second, events).visits().get(0).visit();
    }

    static Stage stage(double second, CallEvent... events) {
        return Objects.requireNonNull(visit(second, events)).stage();
    }

    static Visit orders(Stage stage, long wait, boolean transferred) {
        return new Visit("orders", millis(0), false, TERMS, stage, wait, transferred, 0, 0, 0, false);
    }

    static Visit handled(long wait, boolean transferred, double at, long handle, long hold) {
        return new Visit(
                "orders", millis(0), false, TERMS, Stage.HANDLED, wait, transferred, millis(at), handle, hold, false);
    }
}
