package io.vigie.oracle.mess;

import io.vigie.contract.event.AbsenceEvent;
import io.vigie.contract.event.Activity;
import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.ClockEvent;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.Reason;
import io.vigie.contract.event.ShiftEvent;
import io.vigie.contract.event.ShiftPlan;
import io.vigie.contract.event.TicketEvent;
import io.vigie.contract.event.TicketEventType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes events about agents. Half of them lie on whole seconds, some give a sequence, and ids say nothing of the order. */
final class ShiftWriter {

    private final Dice dice;
    private final List<Event> events;

    ShiftWriter(Dice dice, List<Event> events) {
        this.dice = dice;
        this.events = events;
    }

    /** @param plan null: it is cancelled */
    void shift(String shift, long at, @Nullable ShiftPlan plan) {
        events.add(new ShiftEvent(id(), "/planning", time(at), sequence(), shift, plan));
    }

    /** @param absence null: it is withdrawn */
    void absence(String id, long at, AbsenceEvent.@Nullable Absence absence) {
        events.add(new AbsenceEvent(id(), "/planning", time(at), sequence(), id, absence));
    }

    ClockEvent punch(String agent, String source, ClockEvent.Type type, long at) {
        ClockEvent punch = new ClockEvent(id(), source, type, time(at), sequence(), agent, null);
        events.add(punch);
        return punch;
    }

    void withdraw(ClockEvent punch, long at) {
        events.add(new ClockEvent(
                id(), punch.source(), ClockEvent.Type.WITHDRAWN, time(at), null, punch.agent(), punch.id()));
    }

    void phone(String agent, AgentState state, @Nullable Activity activity, long at) {
        List<String> queues = dice.oneIn(4) ? List.of(dice.oneOf(NastyDays.QUEUES)) : null;
        events.add(new AgentStateEvent(
                id(), NastyShifts.phoneOf(agent), time(at), sequence(), agent, state, activity, queues));
    }

    void queued(String call, int leg, long at) {
        events.add(call(CallEventType.QUEUED, call, leg, at)
                .queue(dice.oneOf(NastyDays.QUEUES))
                .build());
    }

    /** @param agent null for types that have none */
    void call(CallEventType type, String call, int leg, long at, @Nullable String agent) {
        events.add(call(type, call, leg, at).agent(agent).build());
    }

    void classified(String call, int leg, long at, Reason reason) {
        events.add(call(CallEventType.CLASSIFIED, call, leg, at).reason(reason).build());
    }

    void opened(String ticket, long at, String desk, Reason category, @Nullable String call) {
        events.add(new TicketEvent(
                id(),
                sourceOf(ticket),
                TicketEventType.OPENED,
                time(at),
                sequence(),
                ticket,
                desk,
                category,
                call,
                null));
    }

    void ticket(TicketEventType type, String ticket, long at, @Nullable String agent) {
        events.add(
                new TicketEvent(id(), sourceOf(ticket), type, time(at), sequence(), ticket, null, null, null, agent));
    }

    private static String sourceOf(String ticket) {
        return ticket.hashCode() % 2 == 0 ? "/tickets/beating" : "/tickets/quiet";
    }

    private CallEvent.Builder call(CallEventType type, String call, int leg, long at) {
        return CallEvent.builder(type, call, time(at))
                .id(id())
                .source(NastyDays.SOURCES.get(2))
                .sequence(sequence())
                .leg(leg);
    }

    private String id() {
        return String.format(Locale.ROOT, "%08x-work-%d", dice.upTo(0xffffffffL), events.size());
    }

    private Instant time(long at) {
        return Instant.ofEpochMilli(dice.oneIn(2) ? Math.floorDiv(at, 1_000) * 1_000 : at);
    }

    private @Nullable Long sequence() {
        return dice.oneIn(5) ? dice.between(-1, 3) : null;
    }
}
