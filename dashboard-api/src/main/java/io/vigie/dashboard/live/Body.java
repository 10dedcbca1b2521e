package io.vigie.dashboard.live;

import io.vigie.contract.json.Json;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON object whose lists hold what came from the job as it came: it is not read and written again for each client. */
final class Body {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private String before = "{";

    /** Adds a list of JSON values. */
    Body list(String name, List<byte[]> values) {
        name(name);
        String between = "[";
        for (byte[] value : values) {
            text(between);
            bytes.writeBytes(value);
            between = ",";
        }
        text(values.isEmpty() ? "[]" : "]");
        return this;
    }

    /** Adds any value. */
    Body value(String name, @Nullable Object value) {
        name(name);
        bytes.writeBytes(Json.MAPPER.writeValueAsBytes(value));
        return this;
    }

    /** The whole; nothing can be added after. */
    byte[] json() {
        text(before.equals("{") ? "{}" : "}");
        return bytes.toByteArray();
    }

    private void name(String name) {
        text(before + '"' + name + "\":");
        before = ",";
    }

    private void text(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
