package io.vigie.simulator;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.Channel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down what happens as events. */
final class Journal {

    private static final String SOURCE = "/simulator";

    private final Agenda agenda;
    private List<CallEvent> events = new ArrayList<>();

    Journal(Agenda agenda) {
        this.agenda = agenda;
    }

    /** The events since the last time, in order of time. */
    List<CallEvent> take() {
        List<CallEvent> taken = events;
        events = new ArrayList<>();
        return taken;
    }

    void queued(Visit visit) {
        add(visit, CallEventType.QUEUED, visit.line.plan.id(), null, null, null);
    }

    void missed(Visit visit, Agent agent) {
        add(visit, CallEventType.MISSED, null, agent.id, null, null);
    }

    void answered(Visit visit, Agent agent) {
        add(visit, CallEventType.ANSWERED, null, agent.id, null, null);
    }

    void flowedOut(Visit visit, String to) {
        add(visit, CallEventType.FLOWED_OUT, null, null, to, null);
    }

    void transferred(Visit visit, Line to) {
        add(visit, CallEventType.TRANSFERRED, null, null, null, to.plan.id());
    }

    /** An event that says no more than its type. */
    void plain(Visit visit, CallEventType type) {
        add(visit, type, null, null, null, null);
    }

    private void add(
            Visit visit,
            CallEventType type,
            @Nullable String queue,
            @Nullable String agent,
            @Nullable String to,
            @Nullable String toQueue) {
        events.add(new CallEvent(
                visit.call.nextEventId(),
                SOURCE,
                type,
                Instant.ofEpochMilli(agenda.now()),
                null,
                visit.call.id,
                visit.leg,
                queue,
                queue == null ? null : Channel.VOICE,
                queue == null ? null : visit.call.caller,
                false,
                agent,
                to,
                toQueue,
                null,
                null));
    }
}
