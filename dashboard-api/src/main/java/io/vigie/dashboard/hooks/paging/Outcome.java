package io.vigie.dashboard.hooks.paging;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How one request to a hook ended.
 *
 * @param reason a word for the list of deliveries, without anything that the other side wrote
 * @param retryAfter how long the other side asks to be left alone; null where it does not
 */
public record Outcome(Kind kind, String reason, @Nullable Duration retryAfter) {

    /** What it means for the next try. */
    public enum Kind {
        DELIVERED,
        /** It did not arrive, or was not taken in, and may be another time. */
        FAILED,
        /** It was sent, and whether it arrived nobody knows. */
        UNKNOWN,
        /** It is refused, and most likely will be again. */
        REFUSED,
        /** There is nobody any more, and there will not be. */
        GONE
    }

    private static final int REQUEST_TIMEOUT = 408;
    private static final int GONE_STATUS = 410;
    private static final int TOO_EARLY = 425;
    private static final int TOO_MANY = 429;

    /** That of an answer. Only 2xx is success; a redirect is not followed. */
    public static Outcome answered(int status, @Nullable Duration retryAfter) {
        return new Outcome(kind(status), "status-" + status, retryAfter);
    }

    /** That of a request without an answer. */
    public static Outcome unanswered(Kind kind, String reason) {
        return new Outcome(kind, reason, null);
    }

    private static Kind kind(int status) {
        if (status / 100 == 2) {
            return Kind.DELIVERED;
        }
        return switch (status) {
            case GONE_STATUS -> Kind.GONE;
            case REQUEST_TIMEOUT, TOO_EARLY, TOO_MANY -> Kind.FAILED;
            default -> status >= 500 ? Kind.FAILED : Kind.REFUSED;
        };
    }

    public boolean isDelivered() {
        return kind == Kind.DELIVERED;
    }
}
