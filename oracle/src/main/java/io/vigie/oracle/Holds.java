package io.vigie.oracle;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long callers were on hold. */
final class Holds {

    private Holds() {}

    /**
     * What lies between a call.held and the call.resumed after it, as far as it is within the talk; a hold that is
     * never resumed ends with the talk.
     *
     * @param events of one visit, in order
     */
    static long millis(List<CallEvent> events, Instant answered, Instant talkEnd) {
        long millis = 0;
        @Nullable Instant heldAt = null;
        for (CallEvent event : events) {
            if (event.type() == CallEventType.HELD && heldAt == null) {
                heldAt = event.time();
            } else if (event.type() == CallEventType.RESUMED && heldAt != null) {
                millis += within(heldAt, event.time(), answered, talkEnd);
                heldAt = null;
            }
        }
        return millis + (heldAt == null ? 0 : within(heldAt, talkEnd, answered, talkEnd));
    }

    private static long within(Instant from, Instant to, Instant answered, Instant talkEnd) {
        Instant begin = from.isBefore(answered) ? answered : from;
        Instant end = to.isAfter(talkEnd) ? talkEnd : to;
        return Math.max(0, Duration.between(begin, end).toMillis());
    }
}
