package io.vigie.dashboard.hooks.paging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An alert of a page.
 *
 * @param acknowledged whether somebody sees to it
 * @param resolvedAt null while it is open
 */
public record PagedAlert(
        LeadAlert alert, boolean acknowledged, @Nullable Instant resolvedAt) {

    boolean isOpen() {
        return resolvedAt == null;
    }

    PagedAlert resolved(Instant at) {
        return new PagedAlert(alert, acknowledged, at);
    }

    PagedAlert seenTo() {
        return new PagedAlert(alert, true, resolvedAt);
    }
}
