package io.vigie.dashboard.hooks.paging;

import java.time.Duration;
import java.time.Instant;

/** How fast one hook may be called just now. */
final class Pace {

    private static final int MOST_AT_ONCE = 4;

    private int underWay;
    private Instant freeAt = Instant.EPOCH;

    boolean isFree(Instant now) {
        return underWay < MOST_AT_ONCE && !now.isBefore(freeAt);
    }

    void sent(Manner manner, Instant now) {
        underWay++;
        leaveAloneUntil(now.plusMillis(manner.gapMillis()));
    }

    void ended(Outcome outcome, Instant now) {
        underWay--;
        Duration asked = outcome.retryAfter();
        if (asked != null) {
            leaveAloneUntil(now.plus(asked.compareTo(Backoff.LONGEST) > 0 ? Backoff.LONGEST : asked));
        }
    }

    private void leaveAloneUntil(Instant until) {
        freeAt = until.isAfter(freeAt) ? until : freeAt;
    }
}
