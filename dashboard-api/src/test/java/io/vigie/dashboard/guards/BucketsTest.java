package io.vigie.dashboard.guards;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.testkit.GivenClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BucketsTest {

    private final GivenClock clock = new GivenClock("2026-11-23T09:30:00Z");
    private final Buckets buckets = new Buckets(3, 60, Duration.ofMinutes(1), clock);

    private void empty(String caller) {
        for (int i = 0; i < 3; i++) {
            assertThat(buckets.secondsToWait(caller)).isZero();
        }
    }

    @Test
    void soManyAtOnceAreTakenAndNoMore() {
        empty("a");

        assertThat(buckets.secondsToWait("a")).isEqualTo(1);
    }

    @Test
    void oneMoreIsTakenOnceItsTimeHasPassedAndNotBefore() {
        empty("a");

        clock.advance(Duration.ofMillis(999));
        assertThat(buckets.secondsToWait("a")).isPositive();
        clock.advance(Duration.ofMillis(1));
        assertThat(buckets.secondsToWait("a")).isZero();
        assertThat(buckets.secondsToWait("a")).isPositive();
    }

    @Test
    void aCallerDoesNotTakeFromAnother() {
        empty("a");

        assertThat(buckets.secondsToWait("b")).isZero();
    }

    @Test
    void whoHasBeenAwayForLongIsForgotten() {
        empty("a");
        assertThat(buckets.size()).isEqualTo(1);

        clock.advance(Duration.ofMinutes(1).minusNanos(1));
        assertThat(buckets.size()).isEqualTo(1);
        clock.advance(Duration.ofNanos(1));
        assertThat(buckets.size()).isZero();
    }

    @Test
    void nobodyIsForgottenBeforeTheirBucketIsFullAgain() {
        Buckets slow = new Buckets(120, 60, Duration.ofMinutes(1), clock);
        for (int i = 0; i < 120; i++) {
            assertThat(slow.secondsToWait("a")).isZero();
        }

        clock.advance(Duration.ofMinutes(2).minusSeconds(1));

        for (int i = 0; i < 119; i++) {
            assertThat(slow.secondsToWait("a")).isZero();
        }
        assertThat(slow.secondsToWait("a")).isPositive();
    }
}
