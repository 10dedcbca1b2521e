package io.vigie.contract.event;

import io.vigie.contract.input.Fields;
import io.vigie.contract.input.RefusedException;
import org.jspecify.annotations.Nullable;

/** Reads what happens to calls. */
final class CallEvents {

    private CallEvents() {}

    /** The event, or null when it is of another family. */
    static @Nullable Event read(Envelope envelope, Fields data) throws RefusedException {
        CallEventType type = CallEventType.of(envelope.type());
        if (type == null) {
            return null;
        }
        boolean queued = type == CallEventType.QUEUED;
        boolean transferred = type == CallEventType.TRANSFERRED;
        boolean ofAgent = type == CallEventType.ANSWERED || type == CallEventType.MISSED;
        return new CallEvent(
                envelope.id(),
                envelope.source(),
                type,
                envelope.time(),
                envelope.sequence(),
                envelope.subject(),
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
}
