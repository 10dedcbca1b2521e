package io.vigie.dashboard.hooks.paging;

import java.time.Duration;
import java.time.Instant;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/**
 * When a request that failed is made again: as a page needs it, not as a bill does. After half an hour nobody needs to be
 * woken any more by this message.
 */
public final class Backoff {

    static final Duration LONGEST = Duration.ofMinutes(30);

    private static final int[] GAPS_SECONDS = {2, 6, 15, 40, 120, 300, 600};
    private static final int MOST_REFUSALS = 3;

    private final DoubleSupplier random;

    /** @param random from 0 to 1, so that those who failed together do not come back together */
    public Backoff(DoubleSupplier random) {
        this.random = random;
    }

    /**
     * When to try again.
     *
     * @param attempts how many there were, this one included
     * @param wantedAt since when it is to be told
     * @return null to give up
     */
    @Nullable
    Instant next(int attempts, Outcome outcome, Instant wantedAt, Instant now) {
        if (outcome.kind() == Outcome.Kind.GONE
                || (outcome.kind() == Outcome.Kind.REFUSED && attempts >= MOST_REFUSALS)) {
            return null;
        }
        int gap = GAPS_SECONDS[Math.min(attempts, GAPS_SECONDS.length) - 1];
        Duration wait = Duration.ofMillis(Math.round(gap * 1_000 * (0.5 + random.getAsDouble())));
        Duration asked = outcome.retryAfter();
        Instant next = now.plus(asked != null && asked.compareTo(wait) > 0 ? asked : wait);
        return next.isAfter(wantedAt.plus(LONGEST)) ? null : next;
    }
}
