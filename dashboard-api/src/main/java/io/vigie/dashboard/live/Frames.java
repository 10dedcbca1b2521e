package io.vigie.dashboard.live;

import io.vigie.contract.json.Json;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Frames of the stream as the bytes that go out. */
final class Frames {

    /** How long a browser waits before it comes again. */
    static final byte[] RETRY = text("retry: 2000\n\n");

    private static final byte[] END = text("\n\n");

    private Frames() {}

    static byte[] of(String event, Object data) {
        return of(event, Json.MAPPER.writeValueAsBytes(data));
    }

    static byte[] of(String event, byte[] json) {
        return join(text("event: " + event + "\ndata: "), json, END);
    }

    /** The same with the id by which a client says, when it comes again, how far it has been told. */
    static byte[] withId(long id, byte[] frame) {
        return join(text("id: " + id + "\n"), frame);
    }

    static byte[] join(byte[]... parts) {
        return join(List.of(parts));
    }

    static byte[] join(List<byte[]> parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        parts.forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
