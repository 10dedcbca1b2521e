package io.vigie.dashboard.ingest;

import io.vigie.contract.json.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Events of every type, each with one thing wrong. */
final class BadEvents {

    /** Stands in all of them, so that they would be found wherever they got. */
    static final String MARK = "never-taken";

    /** In the clear nowhere but in what is sent. */
    static final String CALLER = "+33 1 99 88 77 66";

    /**
     * One event that has to be rejected.
     *
     * @param code the reason's
     * @param field what the reason has to name
     */
    record Bad(ObjectNode event, String code, String field) {
        @Override
        public String toString() {
            String text = event.toString();
            return code + " " + field + ": " + text.substring(0, Math.min(text.length(), 300));
        }
    }

    /** How a field can be wrong, as JSON with single quotes, by what it has to be. */
    private static final List<String> ID = List.of(
            "7", "''", "[]", "{}", "true", quoted("x".repeat(129)), quoted("bell\\u0007"), quoted("half\\ud800"));

    private static final List<String> CALLER_ID =
            List.of("7", "[]", "{}", "true", quoted("9".repeat(129)), quoted("bell\\u0007"));
    private static final List<String> WORD = List.of("7", "''", "'nonsense'", "[]");
    private static final List<String> FLAG = List.of("1", "'true'", "{}");
    private static final List<String> NUMBER = List.of("-1", "1000", "1.5", "'1'", "1e3", "99999999999999999999");
    private static final List<String> IDS =
            List.of("'x'", "{}", "7", "[7]", "['']", "[null]", "[" + quoted("x".repeat(129)) + "]");

    private record Field(String name, List<String> wrong, boolean required) {}

    private record Type(String name, List<Field> fields) {}

    private static final Field LEG = new Field("leg", NUMBER, false);

    private static final List<Type> TYPES = List.of(
            new Type(
                    "call.queued",
                    List.of(
                            LEG,
                            new Field("queue", ID, true),
                            new Field("channel", WORD, false),
                            new Field("caller", CALLER_ID, false),
                            new Field("callback", FLAG, false))),
            new Type("call.missed", List.of(LEG, new Field("agent", ID, true))),
            new Type("call.answered", List.of(LEG, new Field("agent", ID, true))),
            new Type("call.abandoned", List.of(LEG)),
            new Type("call.flowed-out", List.of(LEG, new Field("to", ID, false))),
            new Type("call.held", List.of(LEG)),
            new Type("call.resumed", List.of(LEG)),
            new Type(
                    "call.transferred", List.of(LEG, new Field("toQueue", ID, false), new Field("toAgent", ID, false))),
            new Type("call.ended", List.of(LEG)),
            new Type("call.wrapped", List.of(LEG)),
            new Type("call.classified", List.of(LEG, new Field("reason", WORD, true))),
            new Type("source.heartbeat", List.of()),
            new Type("source.restarted", List.of(new Field("openCalls", IDS, false))),
            new Type(
                    "agent.state",
                    List.of(
                            new Field("agent", ID, true),
                            new Field("state", WORD, true),
                            new Field("activity", WORD, false),
                            new Field("queues", IDS, false))));

    private final List<Bad> all = new ArrayList<>();

    private BadEvents() {}

    static List<String> types() {
        return TYPES.stream().map(Type::name).toList();
    }

    static List<Bad> all() {
        BadEvents events = new BadEvents();
        TYPES.forEach(events::addOf);
        return events.all;
    }

    /** An event of a type with nothing wrong, and a mark by which it is found. */
    static ObjectNode good(String type, String mark) {
        ObjectNode event = Json.MAPPER.createObjectNode();
        event.put("specversion", "1.0");
        event.put("id", mark);
        event.put("source", mark);
        event.put("type", "io.vigie." + type);
        event.put("subject", mark);
        event.put("time", Json.text(Instant.EPOCH));
        ObjectNode data = event.putObject("data");
        data.put("caller", CALLER);
        switch (type) {
            case "call.queued" -> data.put("queue", mark);
            case "call.missed", "call.answered" -> data.put("agent", mark);
            case "call.classified" -> data.put("reason", "order");
            case "agent.state" -> data.put("agent", mark).put("state", "away");
            default -> data.put("unknown", CALLER);
        }
        return event;
    }

    private void addOf(Type whole) {
        String type = whole.name;
        for (String name : List.of("id", "source", "subject", "specversion", "type", "time")) {
            add(type, "missing", name, null);
            add(type, "missing", name, "null");
            add(type, "wrong", name, "7");
        }
        for (String name : List.of("id", "source", "subject")) {
            ID.forEach(wrong -> add(type, "wrong", name, wrong));
        }
        for (String wrong : List.of("''", "'0.3'", "1.0")) {
            add(type, "wrong", "specversion", wrong);
        }
        for (String wrong : List.of(
                "'yesterday'",
                "'2026-11-23'",
                "'2026-11-23T09:30:00'",
                "'1969-12-31T23:59:59Z'",
                "'10000-01-01T00:00:00Z'",
                "'2026-02-30T00:00:00Z'",
                "[]")) {
            add(type, "wrong", "time", wrong);
        }
        add(type, "too-far-ahead", "time", "'9998-01-01T00:00:00Z'");
        for (String wrong : List.of("'x'", "1.5", "1e30", "{}", "true")) {
            add(type, "wrong", "sequence", wrong);
        }
        for (String wrong : List.of("'x'", "7", "[]")) {
            add(type, "wrong", "data", wrong);
        }
        add(type, "unknown-type", "type", "'io.vigie." + type + ".x'");
        for (Field field : whole.fields) {
            if (field.required) {
                add(type, "missing", "data." + field.name, null);
            }
            field.wrong.forEach(wrong -> add(type, "wrong", "data." + field.name, wrong));
        }
    }

    private void add(String type, String code, String field, @Nullable String json) {
        ObjectNode event = good(type, MARK);
        boolean inData = field.startsWith("data.");
        ObjectNode parent = inData ? (ObjectNode) event.get("data") : event;
        String name = inData ? field.substring("data.".length()) : field;
        if (json == null) {
            parent.remove(name);
        } else {
            parent.set(name, value(json));
        }
        all.add(new Bad(event, code, "'" + field));
    }

    private static JsonNode value(String json) {
        return Json.MAPPER.readTree(json.replace('\'', '"'));
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }
}
