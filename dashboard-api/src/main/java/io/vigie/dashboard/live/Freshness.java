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
 * @param sourceSilent whether a source that has to speak is silent, as far as the job has told
 */
record Freshness(
        @Nullable Instant ticksDueSince,
        List<Acknowledged> ticks,
        @Nullable Instant firstTickAt,
        @Nullable Instant timeReached,
        @Nullable Instant heartbeatAt,
        boolean sourceSilent) {

    /** Beyond this a part is late. With a look every 200 ms, a screen knows well within 5 s. */
    static final Duration PATIENCE = Duration.ofSeconds(3);

    /**
     * {@code broker}, {@code job} or {@code source}, the last for all sources together. Of what lies before a part that
     * stands still nothing can be said.
     */
    List<String> delayedParts(Instant now) {
        if (isBrokerLate(now)) {
            return List.of("broker");
        }
        if (isJobLate(now)) {
            return List.of("job");
        }
        return sourceSilent ? List.of("source") : List.of();
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
