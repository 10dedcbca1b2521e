package io.vigie.oracle;

import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.SourceEvent;
import io.vigie.contract.event.SourceEventType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events of one day, the queue {@code sales} and the source {@code /phone}, written short. */
final class TestingCalls {

    static final String QUEUE = "sales";
    static final String SOURCE = "/phone";

    private TestingCalls() {}

    /** A time of 10 March 2026 in UTC, or any instant written out. */
    static Instant at(String time) {
        return Instant.parse(time.contains("T") ? time : "2026-03-10T" + time + "Z");
    }

    static CallEvent queued(String call, String time) {
        return leg(CallEventType.QUEUED, call, 0, time).queue(QUEUE).build();
    }

    static CallEvent queuedBy(String caller, String call, String time) {
        return queued(call, time).withCaller(caller);
    }

    static CallEvent callback(String call, String time) {
        return queued(call, time).toBuilder().callback(true).build();
    }

    static CallEvent answered(String call, String agent, String time) {
        return leg(CallEventType.ANSWERED, call, 0, time).agent(agent).build();
    }

    static CallEvent event(CallEventType type, String call, String time) {
        return leg(type, call, 0, time).build();
    }

    static CallEvent.Builder leg(CallEventType type, String call, int leg, String time) {
        return CallEvent.builder(type, call, at(time))
                .id(call + "/" + leg + " " + type + " " + time)
                .source(SOURCE)
                .leg(leg);
    }

    static SourceEvent restarted(String source, String time, @Nullable List<String> openCalls) {
        return new SourceEvent("restart " + time, source, SourceEventType.RESTARTED, at(time), null, openCalls);
    }

    static SourceEvent heartbeat(String source, String time) {
        return new SourceEvent("beat " + time, source, SourceEventType.HEARTBEAT, at(time), null, null);
    }

    static AgentStateEvent state(String agent, AgentState state, String time, @Nullable List<String> queues) {
        return new AgentStateEvent(
                agent + " " + state + " " + time, "/desk", at(time), null, agent, state, null, queues);
    }

    static OracleQueue sales(String now, Event... events) {
        return new Oracle(OracleInput.of(List.of(events), at(now))).queue(QUEUE);
    }

    static OracleTotals today(String now, Event... events) {
        return sales(now, events).today();
    }
}
