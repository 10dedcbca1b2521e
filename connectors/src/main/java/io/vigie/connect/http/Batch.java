package io.vigie.connect.http;

import io.vigie.contract.event.Event;
import io.vigie.contract.event.EventWriter;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Events as one request body, within what the door takes at once. */
final class Batch {

    static final int MOST_EVENTS = 1_000;
    static final int MOST_BYTES = 1 << 20;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private int size;

    private Batch() {
        body.write('[');
    }

    /** The events in their order, in as few batches as hold them. */
    static List<Batch> of(List<? extends Event> events) {
        List<Batch> batches = new ArrayList<>();
        Batch last = null;
        for (Event event : events) {
            byte[] json = EventWriter.write(event);
            if (last == null || !last.hasRoomFor(json)) {
                last = new Batch();
                batches.add(last);
            }
            last.add(json);
        }
        return batches;
    }

    int size() {
        return size;
    }

    byte[] body() {
        byte[] open = body.toByteArray();
        byte[] closed = Arrays.copyOf(open, open.length + 1);
        closed[open.length] = ']';
        return closed;
    }

    private boolean hasRoomFor(byte[] json) {
        return size < MOST_EVENTS && body.size() + json.length + 2 <= MOST_BYTES;
    }

    private void add(byte[] json) {
        if (size > 0) {
            body.write(',');
        }
        body.writeBytes(json);
        size++;
    }
}
