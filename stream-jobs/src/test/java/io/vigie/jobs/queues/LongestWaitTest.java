package io.vigie.jobs.queues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LongestWaitTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final TestingHistory kept = new TestingHistory();
    private final History history = kept.history;
    private final Minutes minutes = new Minutes();

    @Test
    void theLongestWaitStandsBackWhenItIsTakenAway() {
        turn("2026-11-23T12:00:00Z");
        assertThat(minutes.day.longestWait()).isNull();
        left("2026-11-23T08:00:00Z", Block.NO_WAIT, 9_000);
        left("2026-11-23T12:00:00Z", Block.NO_WAIT, 7_000);
        left("2026-11-23T12:00:00Z", Block.NO_WAIT, 7_000);
        left("2026-11-23T12:00:00Z", Block.NO_WAIT, 0);
        assertThat(longest()).containsExactly(9_000L, 7_000L, 7_000L);

        left("2026-11-23T08:00:00Z", 9_000, 8_000);
        left("2026-11-23T12:00:00Z", 7_000, Block.NO_WAIT);
        assertThat(longest()).as("another waited as long").containsExactly(8_000L, 7_000L, 7_000L);
        left("2026-11-23T12:00:00Z", 7_000, Block.NO_WAIT);
        assertThat(longest()).as("a wait of 0 s is one").containsExactly(8_000L, 0L, 0L);
        left("2026-11-23T12:00:00Z", 0, Block.NO_WAIT);
        assertThat(longest()).containsExactly(8_000L, null, null);
    }

    @Test
    void theLongestWaitLeavesWithItsMinute() {
        turn("2026-11-23T12:00:00Z");
        left("2026-11-23T12:00:00Z", Block.NO_WAIT, 9_000);
        left("2026-11-23T12:05:00Z", Block.NO_WAIT, 7_000);
        turn("2026-11-23T12:14:00Z");
        assertThat(longest()).containsExactly(9_000L, 9_000L, 9_000L);

        turn("2026-11-23T12:15:00Z");
        assertThat(longest()).containsExactly(9_000L, 7_000L, 9_000L);
    }

    private boolean turn(String instant) {
        return minutes.turn(history, millis(instant), PARIS);
    }

    private void left(String queuedAt, long lostWait, long gainedWait) {
        Sums delta = new Sums();
        int visits = (gainedWait == Block.NO_WAIT ? 0 : 1) - (lostWait == Block.NO_WAIT ? 0 : 1);
        delta.add(Sums.OFFERED, visits);
        delta.add(Sums.FLOWED_OUT, visits);
        delta.add(Sums.LEFT_WAIT_MILLIS, Math.max(0, gainedWait) - Math.max(0, lostWait));
        minutes.book(history, new Booking(Minutes.of(millis(queuedAt)), delta, lostWait, gainedWait, null));
    }

    private List<Long> longest() {
        return Arrays.asList(minutes.day.longestWait(), minutes.last15.longestWait(), minutes.last60.longestWait());
    }

    private static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }
}
