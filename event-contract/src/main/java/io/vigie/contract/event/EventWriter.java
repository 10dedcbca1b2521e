package io.vigie.contract.event;

import io.vigie.contract.event.ShiftPlan.PlannedActivity;
import io.vigie.contract.input.Words;
import io.vigie.contract.json.Json;
import io.vigie.contract.json.Seconds;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes events as CloudEvents 1.0 in JSON, with the fields of the contract and no others. */
public final class EventWriter {

    private EventWriter() {}

    /** The event as it stands in a request or on a topic. */
    public static byte[] write(Event event) {
        return Json.MAPPER.writeValueAsBytes(node(event));
    }

    /** The event as a JSON object, for batches. */
    public static ObjectNode node(Event event) {
        ObjectNode node = Json.MAPPER.createObjectNode();
        node.put("specversion", "1.0");
        node.put("id", event.id());
        node.put("source", event.source());
        node.put("type", event.typeName());
        node.put("subject", event.subject());
        node.put("time", Json.text(event.time()));
        if (event.sequence() != null) {
            node.put("sequence", event.sequence());
        }
        node.put("datacontenttype", "application/json");
        node.set("data", data(event));
        return node;
    }

    private static ObjectNode data(Event event) {
        if (event instanceof CallEvent call) {
            return data(call);
        }
        if (event instanceof AgentStateEvent state) {
            return data(state);
        }
        if (event instanceof SourceEvent said) {
            ObjectNode data = Json.MAPPER.createObjectNode();
            put(data, "openCalls", said.openCalls());
            return data;
        }
        if (event instanceof TicketEvent ticket) {
            return data(ticket);
        }
        if (event instanceof ClockEvent punch) {
            return data(punch);
        }
        if (event instanceof ShiftEvent shift) {
            return data(shift.plan());
        }
        return data(((AbsenceEvent) event).absence());
    }

    private static ObjectNode data(TicketEvent event) {
        ObjectNode data = Json.MAPPER.createObjectNode();
        put(data, "desk", event.desk());
        put(data, "category", event.category());
        put(data, "call", event.call());
        put(data, "agent", event.agent());
        return data;
    }

    private static ObjectNode data(ClockEvent event) {
        ObjectNode data = Json.MAPPER.createObjectNode();
        data.put("agent", event.agent());
        put(data, "event", event.withdrawn());
        return data;
    }

    private static ObjectNode data(@Nullable ShiftPlan plan) {
        ObjectNode data = Json.MAPPER.createObjectNode();
        if (plan == null) {
            return data;
        }
        data.put("agent", plan.agent());
        put(data, "start", plan.start());
        put(data, "end", plan.end());
        if (plan.flexible()) {
            data.put("flexible", true);
        }
        put(data, "coreStart", plan.coreStart());
        put(data, "coreEnd", plan.coreEnd());
        data.put("graceSeconds", Seconds.decimal(plan.graceMillis()));
        if (!plan.activities().isEmpty()) {
            ArrayNode list = data.putArray("activities");
            for (PlannedActivity planned : plan.activities()) {
                ObjectNode activity = list.addObject();
                put(activity, "activity", planned.activity());
                put(activity, "start", planned.start());
                put(activity, "end", planned.end());
            }
        }
        return data;
    }

    private static ObjectNode data(AbsenceEvent.@Nullable Absence absence) {
        ObjectNode data = Json.MAPPER.createObjectNode();
        if (absence != null) {
            data.put("agent", absence.agent());
            put(data, "from", absence.from());
            put(data, "until", absence.until());
            data.put("excused", absence.excused());
        }
        return data;
    }

    private static ObjectNode data(AgentStateEvent event) {
        ObjectNode data = Json.MAPPER.createObjectNode();
        data.put("agent", event.agent());
        put(data, "state", event.state());
        put(data, "activity", event.activity());
        put(data, "queues", event.queues());
        return data;
    }

    private static ObjectNode data(CallEvent event) {
        ObjectNode data = Json.MAPPER.createObjectNode();
        if (event.leg() != 0) {
            data.put("leg", event.leg());
        }
        put(data, "queue", event.queue());
        put(data, "channel", event.channel());
        put(data, "caller", event.caller());
        if (event.callback()) {
            data.put("callback", true);
        }
        put(data, "agent", event.agent());
        put(data, "to", event.to());
        put(data, "toQueue", event.toQueue());
        put(data, "toAgent", event.toAgent());
        put(data, "reason", event.reason());
        return data;
    }

    private static void put(ObjectNode data, String name, @Nullable String value) {
        if (value != null) {
            data.put(name, value);
        }
    }

    private static void put(ObjectNode data, String name, @Nullable List<String> values) {
        if (values != null) {
            ArrayNode list = data.putArray(name);
            values.forEach(list::add);
        }
    }

    private static void put(ObjectNode data, String name, @Nullable Instant value) {
        put(data, name, value == null ? null : Json.text(value));
    }

    private static void put(ObjectNode data, String name, @Nullable Enum<?> value) {
        put(data, name, value == null ? null : Words.of(value));
    }
}
