package io.vigie.jobs.history.influx;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void eachWaitIsTwiceAsLongUpToTenSecondsAndTheHalfOfItChance() {
        Backoff backoff = new Backoff(new Random(1));
        for (int i = 0; i < 1_000; i++) {
            assertThat(backoff.after(1)).isBetween(Duration.ofMillis(125), Duration.ofMillis(250));
            assertThat(backoff.after(3)).isBetween(Duration.ofMillis(500), Duration.ofMillis(1_000));
            assertThat(backoff.after(7)).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(10));
            assertThat(backoff.after(Integer.MAX_VALUE)).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(10));
        }
    }

    @Test
    void twoThatFailedAtOnceDoNotComeBackAtOnce() {
        Set<Duration> waits = new TreeSet<>();
        for (int seed = 0; seed < 20; seed++) {
            waits.add(new Backoff(new Random(seed)).after(5));
        }

        assertThat(waits).hasSizeGreaterThan(10);
    }
}
