package io.vigie.dashboard.live;

import io.vigie.dashboard.clock.AcknowledgedTicks.Acknowledged;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which parts stand still, from what this process has seen of them.
 *
 * @param ticksDueSince since when this process has had a tick to write; null when it has had none
 * @param ticks the last ones that the broker acknowledged, oldest first
 * @param firstTickAt when the first was acknowledged; null before that
 * @param timeReached the time of the job's last heartbeat; null before the first
 * @param heartbeatAt when it came in; null before the first
 */
record Freshness(
        @Nullable Instant ticksDueSince,
        List<Acknowledged> ticks,
        @Nullable Instant firstTickAt,
        @Nullable Instant timeReached,
        @Nullable Instant heartbeatAt) {

    /** Beyond this a part is late. With a look every 200 ms, a screen knows well within 5 s. */
    static final Duration PATIENCE = Duration.ofSeconds(3);

    /** {@code broker} or {@code job}; of a job behind a broker that stands still nothing can be said. */
    List<String> delayedParts(Instant now) {
        if (isBrokerLate(now)) {
            return List.of("broker");
        }
        return isJobLate(now) ? List.of("job") : List.of();
    }

    private boolean isBrokerLate(Instant now) {
        if (ticksDueSince == null) {
            return false;
        }
        Instant last =
                ticks.isEmpty() ? ticksDueSince : ticks.get(ticks.size() - 1).at();
        return isPast(last, now);
    }

    private boolean isJobLate(Instant now) {
        if (firstTickAt == null) {
            return false;
        }
        if (isPast(heartbeatAt == null ? firstTickAt : heartbeatAt, now)) {
            return true;
        }
        for (Acknowledged tick : ticks) {
            if (isPast(tick.at(), now) && (timeReached == null || timeReached.isBefore(tick.time()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPast(Instant since, Instant now) {
        return since.plus(PATIENCE).isBefore(now);
    }
}
