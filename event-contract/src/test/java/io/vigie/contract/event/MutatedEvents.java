package io.vigie.contract.event;

import io.vigie.contract.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Golden events with something done to them, the same for the same seed. */
final class MutatedEvents {

    /** What may stand where something else should: each is JSON by itself. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.0",
            "1e400",
            "-1e400",
            "1e-400",
            "9".repeat(25),
            "9".repeat(400),
            "9".repeat(1_200),
            "NaN",
            "Infinity",
            "-0.0",
            "\"\"",
            "\" \"",
            "\"\\ud83d\"",
            "\"\\ude00\\ud83d\"",
            "\"\\u0000\"",
            "\"\\u009f\"",
            "\"" + "x".repeat(128) + "\"",
            "\"" + "x".repeat(129) + "\"",
            "\"" + "😀".repeat(128) + "\"",
            "\"NaN\"",
            "\"2026-11-23T09:27:60Z\"",
            "\"2026-12-31T23:59:60.5Z\"",
            "\"2026-02-30T00:00:00Z\"",
            "\"10000-01-01T00:00:00Z\"",
            "\"0000-01-01T00:00:00Z\"",
            "\"9999-12-31T23:59:59.999-23:59\"",
            "\"+7\"",
            "\"io.vigie.call.answered\"",
            "\"io.vigie.agent.state\"",
            "\"io.vigie.source.restarted\"",
            "\"io.vigie.ticket.opened\"",
            "\"io.vigie.shift.planned\"",
            "\"io.vigie.clock.withdrawn\"",
            "\"io.vigie.absence.reported\"",
            "\"2026-11-23T08:00:00Z\"",
            "\"2026-11-23T16:30:00.001Z\"",
            "[{}]",
            "[{\"activity\": \"meal\", \"start\": \"2026-11-23T12:00:00Z\", \"end\": \"2026-11-23T12:00:00Z\"}]",
            "[]",
            "[\"a\", \"b\"]",
            "[\"\"]",
            "[null]",
            "[[\"a\"]]",
            "{}",
            "{\"a\": {\"b\": []}}",
            "[".repeat(600) + "]".repeat(600),
            "{\"data\":".repeat(600) + "1" + "}".repeat(600));

    private final Random random;
    private final List<ObjectNode> golden;

    MutatedEvents(long seed, List<ObjectNode> golden) {
        random = new Random(seed);
        this.golden = golden;
    }

    byte[] next() {
        ObjectNode event = golden.get(random.nextInt(golden.size())).deepCopy();
        byte[] bytes = bytes(event.toString());
        int changes = random.nextInt(3);
        for (int i = 0; i <= changes; i++) {
            bytes = changed(event, bytes);
        }
        return bytes;
    }

    private byte[] changed(ObjectNode event, byte[] bytes) {
        return switch (random.nextInt(7)) {
            case 0 -> dropped(event);
            case 1 -> retyped(event);
            case 2 -> duplicated(event);
            case 3 -> nested(event);
            case 4 -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
            case 5 -> flipped(bytes);
            default -> inserted(bytes);
        };
    }

    private byte[] dropped(ObjectNode event) {
        ObjectNode at = somewhere(event);
        field(at).ifPresent(at::remove);
        return bytes(event.toString());
    }

    private byte[] retyped(ObjectNode event) {
        ObjectNode at = somewhere(event);
        String name = field(at).orElse("leg");
        // Not by a node: some of the values are no JSON, and that they are written as they stand is the point.
        at.put(name, "HERE");
        return bytes(event.toString().replace("\"HERE\"", value()));
    }

    private byte[] duplicated(ObjectNode event) {
        String name = field(event).orElse("id");
        String text = event.toString();
        return bytes("{\"" + name + "\":" + value() + "," + text.substring(1, text.length() - 1) + ",\"" + name + "\":"
                + value() + "}");
    }

    private byte[] nested(ObjectNode event) {
        ObjectNode at = somewhere(event);
        String name = field(at).orElse("data");
        JsonNode inner = at.path(name);
        at.set(
                name,
                random.nextBoolean()
                        ? Json.MAPPER.createArrayNode().add(inner)
                        : at.objectNode().set(name, inner));
        return bytes(event.toString());
    }

    private byte[] flipped(byte[] bytes) {
        byte[] flipped = bytes.clone();
        if (flipped.length > 0) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private byte[] inserted(byte[] bytes) {
        int at = random.nextInt(bytes.length + 1);
        byte[] longer = new byte[bytes.length + 1];
        System.arraycopy(bytes, 0, longer, 0, at);
        longer[at] = (byte) random.nextInt(256);
        System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
        return longer;
    }

    private ObjectNode somewhere(ObjectNode event) {
        return random.nextBoolean() && event.get("data") instanceof ObjectNode data ? data : event;
    }

    private Optional<String> field(ObjectNode at) {
        List<String> names = new ArrayList<>(at.propertyNames());
        return names.isEmpty() ? Optional.empty() : Optional.of(names.get(random.nextInt(names.size())));
    }

    private String value() {
        return VALUES.get(random.nextInt(VALUES.size()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
