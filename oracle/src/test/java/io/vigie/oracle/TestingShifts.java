package io.vigie.oracle;

import static io.vigie.oracle.TestingCalls.at;

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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events of one day about the agent {@code ann}, written short. */
final class TestingShifts {

    static final String ANN = "ann";

    private TestingShifts() {}

    /** Known since the day before, with a grace of 5 min. */
    static ShiftEvent planned(String shift, String start, String end, ShiftPlan.PlannedActivity... activities) {
        return planned(
                shift,
                new ShiftPlan(ANN, at(start), at(end), false, null, null, 300_000, List.of(activities)),
                "2026-03-09T08:00:00Z");
    }

    static ShiftEvent flexible(String shift, String start, String coreStart, String coreEnd, String end) {
        return planned(
                shift,
                new ShiftPlan(ANN, at(start), at(end), true, at(coreStart), at(coreEnd), 300_000, List.of()),
                "2026-03-09T08:00:00Z");
    }

    static ShiftEvent planned(String shift, @Nullable ShiftPlan plan, String said) {
        return new ShiftEvent(shift + " " + said, "/planning", at(said), null, shift, plan);
    }

    static AbsenceEvent absent(String from, String until, boolean excused) {
        return new AbsenceEvent(
                "absent " + from,
                "/planning",
                at("2026-03-09T08:00:00Z"),
                null,
                "absent " + from,
                new AbsenceEvent.Absence(ANN, at(from), at(until), excused));
    }

    static ClockEvent in(String time) {
        return new ClockEvent("in " + time, "/clock", ClockEvent.Type.IN, at(time), null, ANN, null);
    }

    static ClockEvent out(String time) {
        return new ClockEvent("out " + time, "/clock", ClockEvent.Type.OUT, at(time), null, ANN, null);
    }

    static ClockEvent withdrawn(ClockEvent punch, String time) {
        return new ClockEvent(
                "withdrawn " + time, "/clock", ClockEvent.Type.WITHDRAWN, at(time), null, ANN, punch.id());
    }

    static AgentStateEvent ready(String time) {
        return phone(AgentState.READY, null, time);
    }

    static AgentStateEvent offline(String time) {
        return phone(AgentState.OFFLINE, null, time);
    }

    static AgentStateEvent away(Activity activity, String time) {
        return phone(AgentState.AWAY, activity, time);
    }

    private static AgentStateEvent phone(AgentState state, @Nullable Activity activity, String time) {
        return new AgentStateEvent(state + " " + time, "/desk", at(time), null, ANN, state, activity, null);
    }

    /** A call of no queue, classified at its end. */
    static List<Event> contact(String call, String answered, String ended, String wrapped, @Nullable Reason reason) {
        List<Event> events = new ArrayList<>();
        events.add(TestingCalls.answered(call, ANN, answered));
        events.add(TestingCalls.event(CallEventType.ENDED, call, ended));
        events.add(TestingCalls.event(CallEventType.WRAPPED, call, wrapped));
        if (reason != null) {
            events.add(classified(call, ended, reason));
        }
        return events;
    }

    static CallEvent classified(String call, String time, Reason reason) {
        return TestingCalls.leg(CallEventType.CLASSIFIED, call, 0, time)
                .reason(reason)
                .build();
    }

    /** Calls one after the other from a time on, each of so many seconds of talk and so many of rest after it. */
    static List<Event> row(String from, int count, int talkSeconds, int restSeconds, @Nullable Reason reason) {
        List<Event> events = new ArrayList<>();
        Instant answered = at(from);
        for (int i = 0; i < count; i++) {
            Instant ended = answered.plusSeconds(talkSeconds);
            events.addAll(contact(from + " " + i, answered.toString(), ended.toString(), ended.toString(), reason));
            answered = ended.plusSeconds(restSeconds);
        }
        return events;
    }

    static TicketEvent opened(String ticket, String time, Reason category, @Nullable String call) {
        return new TicketEvent(
                ticket + " opened " + time,
                "/tickets",
                TicketEventType.OPENED,
                at(time),
                null,
                ticket,
                "letters",
                category,
                call,
                null);
    }

    static TicketEvent ticket(TicketEventType type, String ticket, String time, @Nullable String agent) {
        return new TicketEvent(
                ticket + " " + type + " " + agent + " " + time,
                "/tickets",
                type,
                at(time),
                null,
                ticket,
                null,
                null,
                null,
                agent);
    }

    /** Events, and lists of events. */
    static List<Event> all(Object... some) {
        List<Event> events = new ArrayList<>();
        for (Object one : some) {
            if (one instanceof Event event) {
                events.add(event);
            } else {
                ((List<?>) one).forEach(event -> events.add((Event) event));
            }
        }
        return events;
    }

    static OraclePeople people(String now, Object... some) {
        return new OraclePeople(OracleInput.of(all(some), at(now)), true);
    }

    static OracleAgent ann(String now, Object... some) {
        return people(now, some).agent(ANN);
    }
}
