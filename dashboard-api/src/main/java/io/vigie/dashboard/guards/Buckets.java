package io.vigie.dashboard.guards;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A bucket of tokens for each caller. One that is full again is as good as none, so it is let go. */
final class Buckets {

    /** So many callers are told apart; more at once only come by somebody who changes addresses. */
    private static final int MOST = 100_000;

    private final LoadingCache<String, Bucket> buckets;

    /**
     * @param burst how many at once
     * @param refill how many more in a period
     */
    Buckets(int burst, int refill, Duration period, Clock clock) {
        TimeMeter time = time(clock);
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(period.multipliedBy(burst / refill + 1))
                .ticker(time::currentTimeNanos)
                .build(caller -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(burst).refillGreedy(refill, period))
                        .withCustomTimePrecision(time)
                        .build());
    }

    /** Takes a token: zero when there was one, else the whole seconds after which there is one again. */
    int secondsToWait(String caller) {
        ConsumptionProbe probe = buckets.get(caller).tryConsumeAndReturnRemaining(1);
        return Math.toIntExact(Duration.ofNanos(probe.getNanosToWaitForRefill())
                .plusSeconds(1)
                .minusNanos(1)
                .toSeconds());
    }

    /** How many callers are known now. */
    long size() {
        buckets.cleanUp();
        return buckets.estimatedSize();
    }

    private static TimeMeter time(Clock clock) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }
}
