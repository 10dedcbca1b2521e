package io.vigie.contract.event;

import io.vigie.contract.input.Fields;
import io.vigie.contract.input.Problem;
import io.vigie.contract.input.RefusedException;
import io.vigie.contract.json.Json;
import io.vigie.contract.json.Place;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads CloudEvents 1.0 in JSON. What it passes on is only what the contract names; whatever else an event holds stays
 * behind.
 */
public final class EventReader {

    /** How far an event may run ahead of a live clock. */
    public static final Duration AHEAD = Duration.ofMinutes(10);

    private EventReader() {}

    /**
     * Reads one event.
     *
     * @param latest the latest time that an event may have
     * @throws RefusedException when the bytes are not an event of the contract
     */
    public static Event read(byte[] json, Instant latest) throws RefusedException {
        JsonNode node;
        try {
            node = Json.MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw new RefusedException(Problem.notJson("This is not JSON: look at " + Place.of(e) + "."), null);
        }
        return read(node, latest);
    }

    /**
     * Reads one event that has been parsed already.
     *
     * @param latest the latest time that an event may have
     * @throws RefusedException when the node is not an event of the contract
     */
    public static Event read(JsonNode node, Instant latest) throws RefusedException {
        if (!node.isObject()) {
            throw new RefusedException(Problem.notJson("An event is a JSON object: { … }."), null);
        }
        Fields event = new Fields(node, "", null);
        String id = event.id("id");
        Fields known = new Fields(node, "", id);
        String source = known.id("source");
        if (!"1.0".equals(known.text("specversion", "the text 1.0"))) {
            throw known.wrong("specversion", "the text 1.0");
        }
        String typeName = known.text("type", "the type of the event, such as io.vigie.call.queued");
        Envelope envelope = new Envelope(id, source, time(known, latest), known.sequence(), known.id("subject"));
        Fields data = data(known, node.get("data"));
        CallEventType callType = CallEventType.of(typeName);
        if (callType != null) {
            return call(envelope, callType, data);
        }
        SourceEventType sourceType = SourceEventType.of(typeName);
        if (sourceType != null) {
            return source(envelope, sourceType, known, data);
        }
        if (typeName.equals(AgentStateEvent.TYPE)) {
            return agentState(envelope, data);
        }
        throw known.refused(new Problem(
                "unknown-type",
                "There is no event type '" + Fields.shown(typeName)
                        + "': there are those of io.vigie.call. and io.vigie.source., and " + AgentStateEvent.TYPE
                        + "."));
    }

    /** What all events have. */
    private record Envelope(
            String id,
            String source,
            Instant time,
            @Nullable Long sequence,
            String subject) {}

    private static SourceEvent source(Envelope envelope, SourceEventType type, Fields event, Fields data)
            throws RefusedException {
        if (!envelope.subject.equals(envelope.source)) {
            throw event.wrong("subject", "the source itself: the same as 'source'");
        }
        return new SourceEvent(
                envelope.id,
                envelope.source,
                type,
                envelope.time,
                envelope.sequence,
                type == SourceEventType.RESTARTED ? data.optionalIds("openCalls") : null);
    }

    private static AgentStateEvent agentState(Envelope envelope, Fields data) throws RefusedException {
        if (!data.id("agent").equals(envelope.subject)) {
            throw data.wrong("agent", "the same as 'subject'");
        }
        AgentState state = data.required("state", AgentState.class);
        return new AgentStateEvent(
                envelope.id,
                envelope.source,
                envelope.time,
                envelope.sequence,
                envelope.subject,
                state,
                state == AgentState.AWAY ? data.optional("activity", Activity.class, Activity.OTHER) : null,
                data.optionalIds("queues"));
    }

    private static CallEvent call(Envelope envelope, CallEventType type, Fields data) throws RefusedException {
        boolean queued = type == CallEventType.QUEUED;
        boolean transferred = type == CallEventType.TRANSFERRED;
        boolean ofAgent = type == CallEventType.ANSWERED || type == CallEventType.MISSED;
        return new CallEvent(
                envelope.id,
                envelope.source,
                type,
                envelope.time,
                envelope.sequence,
                envelope.subject,
                data.leg(),
                queued ? data.id("queue") : null,
                queued ? data.optional("channel", Channel.class, Channel.VOICE) : null,
                queued ? data.optionalCaller() : null,
                queued && data.flag("callback"),
                ofAgent ? data.id("agent") : null,
                type == CallEventType.FLOWED_OUT ? data.optionalId("to") : null,
                transferred ? data.optionalId("toQueue") : null,
                transferred ? data.optionalId("toAgent") : null,
                type == CallEventType.CLASSIFIED ? data.required("reason", Reason.class) : null);
    }

    private static Instant time(Fields event, Instant latest) throws RefusedException {
        Instant time = event.instant("time");
        if (time.isAfter(latest)) {
            throw event.refused(new Problem(
                    "too-far-ahead",
                    "'time' " + Json.text(time)
                            + " lies more than 10 min ahead of the clock: set the clock of the source."));
        }
        return time;
    }

    private static Fields data(Fields event, @Nullable JsonNode data) throws RefusedException {
        JsonNode found = data == null || data.isNull() ? Json.MAPPER.createObjectNode() : data;
        if (!found.isObject()) {
            throw event.wrong("data", "a JSON object");
        }
        return event.within(found, "data.");
    }
}
