package io.vigie.dashboard.live;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.live.Queues.Held;
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
        return join(text("event: " + event + "\ndata: "), Json.MAPPER.writeValueAsBytes(data), END);
    }

    /** The snapshots as they came from the job: nothing is read and written again for each client. */
    static byte[] queues(String event, List<Held> queues) {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.writeBytes(text("event: " + event + "\ndata: {\"queues\":["));
        boolean first = true;
        for (Held queue : queues) {
            if (queue.json() != null) {
                frame.writeBytes(text(first ? "" : ","));
                frame.writeBytes(queue.json());
                first = false;
            }
        }
        frame.writeBytes(text("]}"));
        frame.writeBytes(END);
        return frame.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
