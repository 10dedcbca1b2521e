package io.vigie.contract.event;

import io.vigie.contract.input.Fields;
import io.vigie.contract.input.RefusedException;
import org.jspecify.annotations.Nullable;

/** Reads what sources say of themselves. */
final class SourceEvents {

    private SourceEvents() {}

    /** The event, or null when it is of another family. */
    static @Nullable Event read(Envelope envelope, Fields data) throws RefusedException {
        SourceEventType type = SourceEventType.of(envelope.type());
        if (type == null) {
            return null;
        }
        if (!envelope.subject().equals(envelope.source())) {
            throw envelope.attributes().wrong("subject", "the source itself: the same as 'source'");
        }
        return new SourceEvent(
                envelope.id(),
                envelope.source(),
                type,
                envelope.time(),
                envelope.sequence(),
                type == SourceEventType.RESTARTED ? data.optionalIds("openCalls") : null);
    }
}
