package io.vigie.dashboard.pairing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A paired display, for those who may take it back.
 *
 * @param lastSeenAt when it opened a stream, to a quarter of an hour; null when it has not yet
 * @param address from where it did; null when it has not yet
 */
record ShownDisplay(
        String id,
        String name,
        String board,
        String approvedBy,
        Instant approvedAt,
        Instant until,
        @Nullable Instant lastSeenAt,
        @Nullable String address) {

    static ShownDisplay of(Display display, @Nullable Sighting seen) {
        return new ShownDisplay(
                display.id(),
                display.name(),
                display.board(),
                display.approvedBy(),
                display.approvedAt(),
                display.until(),
                seen == null ? null : seen.at(),
                seen == null ? null : seen.address());
    }
}
