package io.vigie.jobs.visits;

import static io.vigie.jobs.testkit.Events.millis;
import static io.vigie.jobs.visits.TestingCall.TERMS;
import static io.vigie.jobs.visits.TestingCall.state;
import static io.vigie.jobs.visits.TestingCall.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.CallEvent;
import io.vigie.jobs.directory.Terms;
import io.vigie.jobs.heard.Contact;
import io.vigie.jobs.heard.ContactChange;
import io.vigie.jobs.repeats.CallerVisit;
import io.vigie.jobs.testkit.Events;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What others are told of a call that changes. */
class DifferencesTest {

    private static final Events CALL = Events.of("call-1");

    @Test
    void aCallerIsKnownToEveryLegAndCountsOnTheFirst() {
        CallEvent first = CALL.queued(0, "orders").withCaller("h1:a");
        CallEvent second = CALL.leg(1).queued(50, "billing");
        CallerVisit ofFirst = new CallerVisit("in-house", "h1:a", "call-1", 0, "orders", millis(0), true);
        CallerVisit ofSecond = new CallerVisit("in-house", "h1:a", "call-1", 1, "billing", millis(50), true);

        assertThat(callers(first, second)).containsExactlyInAnyOrder(ofFirst, ofSecond);
        assertThat(callers(second, first)).containsExactlyInAnyOrder(ofFirst, ofSecond);
        assertThat(state(60, first).leg(0).visit())
                .extracting(Visit::withCaller)
                .isEqualTo(true);
        assertThat(state(60, first, second).leg(1).visit())
                .extracting(Visit::withCaller)
                .isEqualTo(false);
    }

    @Test
    void anEarlierQueueingTakesBackWhatWasSaidOfTheCaller() {
        CallEvent later = CALL.queued(5, "billing").withCaller("h1:a");
        CallEvent earlier = CALL.queued(0, "orders").withCaller("h1:a");

        assertThat(callers(later, earlier))
                .containsExactly(new CallerVisit("in-house", "h1:a", "call-1", 0, "orders", millis(0), true));
    }

    @Test
    void anAgentIsToldOfItsContactAndTheWrongOneThatItHasNone() {
        CallState known = state(60, CALL.queued(0, "orders"), CALL.answered(12));
        CallEvent earlier = CALL.answered(11).toBuilder().agent("agent-2").build();
        CallState next = with(known, earlier, 60);

        assertThat(new Differences("call-1", known, next).contacts())
                .containsExactly(
                        new ContactChange("agent-1", "0/call-1", null),
                        new ContactChange(
                                "agent-2",
                                "0/call-1",
                                new Contact("orders", millis(11), Contact.Stage.TALKING, 0, Contact.STILL, null)));
    }

    @Test
    void aVisitTakesTheTermsOfItsQueueing() throws Exception {
        Terms other = new Terms("bank", 30_000, 2_000);
        CallState known = state(60, CALL.queued(0, "orders"));
        CallState later = known.in("call-1", new TestingCircumstances(other, "", Restarts.NONE));

        List<VisitChange> changes = new Differences("call-1", known, later).visits(VisitChange.IN_TIME);
        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.before()).extracting(Visit::terms).isEqualTo(TERMS);
            assertThat(change.after()).extracting(Visit::terms).isEqualTo(other);
        });
    }

    private static List<CallerVisit> callers(CallEvent... events) {
        List<CallerVisit> entered = new ArrayList<>();
        CallState state = CallState.NONE;
        for (CallEvent event : events) {
            CallState next = with(state, event, 60);
            for (CallerVisit visit : new Differences("call-1", state, next).callers()) {
                if (visit.entered()) {
                    entered.add(visit);
                } else {
                    assertThat(entered.removeIf(known -> known.leg() == visit.leg()
                                    && known.queuedAt() == visit.queuedAt()
                                    && known.queue().equals(visit.queue())))
                            .as("it was said before")
                            .isTrue();
                }
            }
            state = next;
        }
        return entered;
    }
}
