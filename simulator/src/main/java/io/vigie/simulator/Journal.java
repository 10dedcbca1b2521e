package io.vigie.simulator;

import io.vigie.contract.event.Activity;
import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.Reason;
import io.vigie.contract.event.SourceEvent;
import io.vigie.contract.event.SourceEventType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes down what is told, as events; what the phone systems tell, it words itself. */
final class Journal {

    private final Agenda agenda;
    private final String run;
    private List<Event> events = new ArrayList<>();
    private long written;

    /** @param run what tells the events of this run from those of any other */
    Journal(Agenda agenda, String run) {
        this.agenda = agenda;
        this.run = run;
    }

    /** The events since the last time, in the order in which they were told. */
    List<Event> take() {
        List<Event> taken = events;
        events = new ArrayList<>();
        return taken;
    }

    void queued(Visit visit) {
        boolean named = visit.leg == 0 || visit.line.plan.phones().repeatsCaller();
        add(
                visit,
                event(visit, CallEventType.QUEUED)
                        .queue(visit.line.plan.id())
                        .caller(named ? visit.call.caller : null)
                        .callback(visit.isCallback()));
    }

    void missed(Visit visit, Agent agent) {
        add(visit, event(visit, CallEventType.MISSED).agent(agent.id));
    }

    void answered(Visit visit, Agent agent) {
        add(visit, event(visit, CallEventType.ANSWERED).agent(agent.id));
    }

    void flowedOut(Visit visit, String to) {
        add(visit, event(visit, CallEventType.FLOWED_OUT).to(to));
    }

    /** The talk ends by a transfer to a queue or to an agent. */
    void transferred(Visit visit, @Nullable Line toQueue, @Nullable Agent toAgent) {
        add(
                visit,
                event(visit, CallEventType.TRANSFERRED)
                        .toQueue(toQueue == null ? null : toQueue.plan.id())
                        .toAgent(toAgent == null ? null : toAgent.id));
        if (visit.line.plan.phones().endsTransferred()) {
            plain(visit, CallEventType.ENDED);
        }
    }

    void classified(Visit visit, Reason reason) {
        add(visit, event(visit, CallEventType.CLASSIFIED).reason(reason));
    }

    /** An event that says no more than its type. */
    void plain(Visit visit, CallEventType type) {
        add(visit, event(visit, type));
    }

    void agentState(Agent agent, AgentState state, @Nullable Activity activity) {
        List<String> queues = state == AgentState.READY
                ? agent.skills.stream().map(line -> line.plan.id()).toList()
                : null;
        events.add(new AgentStateEvent(
                nextId(), agent.phones.source(), now(), sequence(agent.phones), agent.id, state, activity, queues));
    }

    void heartbeat(String source, @Nullable Long sequence) {
        events.add(new SourceEvent(nextId(), source, SourceEventType.HEARTBEAT, now(), sequence, null));
    }

    void heartbeat(PhoneSystem phones) {
        heartbeat(phones.source(), sequence(phones));
    }

    void restarted(PhoneSystem phones, List<String> openCalls) {
        events.add(new SourceEvent(
                nextId(), phones.source(), SourceEventType.RESTARTED, now(), sequence(phones), openCalls));
    }

    private CallEvent.Builder event(Visit visit, CallEventType type) {
        PhoneSystem phones = visit.line.plan.phones();
        return CallEvent.builder(type, visit.call.id, now())
                .id(visit.call.nextEventId())
                .source(phones.source())
                .sequence(sequence(phones))
                .leg(visit.leg);
    }

    private void add(Visit visit, CallEvent.Builder event) {
        visit.toldAt = agenda.now();
        events.add(event.build());
    }

    /** What tells the ids of this run from those of any other. */
    String nameOfRun() {
        return run;
    }

    /** Adds what another system tells. */
    void write(Event event) {
        events.add(event);
    }

    String nextId() {
        return run + "-e" + written++;
    }

    private @Nullable Long sequence(PhoneSystem phones) {
        return phones.counts() ? written++ : null;
    }

    Instant now() {
        return Instant.ofEpochMilli(agenda.now());
    }
}
