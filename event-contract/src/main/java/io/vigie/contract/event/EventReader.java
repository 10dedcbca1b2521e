package io.vigie.contract.event;

import io.vigie.contract.input.Fields;
import io.vigie.contract.input.Problem;
import io.vigie.contract.input.RefusedException;
import io.vigie.contract.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

    /** The most frequent first. */
    private static final List<Family> FAMILIES = List.of(
            CallEvents::read,
            AgentEvents::read,
            SourceEvents::read,
            TicketEvents::read,
            ShiftEvents::read,
            AbsenceEvents::read);

    private EventReader() {}

    /** Reads the events of its types, and gives null for all others. */
    @FunctionalInterface
    private interface Family {

        @Nullable
        Event read(Envelope envelope, Fields data) throws RefusedException;
    }

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
            throw new RefusedException(Problem.notJson(e), null);
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
        String id = new Fields(node, "", null).id("id");
        Fields known = new Fields(node, "", id);
        String source = known.id("source");
        if (!"1.0".equals(known.text("specversion", "the text 1.0"))) {
            throw known.wrong("specversion", "the text 1.0");
        }
        String typeName = known.text("type", "the type of the event, such as io.vigie.call.queued");
        Envelope envelope =
                new Envelope(id, source, typeName, time(known, latest), known.sequence(), known.id("subject"), known);
        Fields data = data(known, node.get("data"));
        for (Family family : FAMILIES) {
            Event event = family.read(envelope, data);
            if (event != null) {
                return event;
            }
        }
        throw known.refused(new Problem(
                "unknown-type",
                "There is no event type '" + Fields.shown(typeName)
                        + "': there are those of io.vigie.call., io.vigie.ticket., io.vigie.shift., io.vigie.clock.,"
                        + " io.vigie.absence. and io.vigie.source., and " + AgentStateEvent.TYPE + "."));
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
