package io.vigie.jobs.queues;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.live.Counts;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinutesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Counts ONE = new Counts(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    private final Minutes minutes = new Minutes();

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T12:14:59.999Z, 1, 1",
        "2026-11-23T12:15:00Z, 0, 1",
        "2026-11-23T12:59:59.999Z, 0, 1",
        "2026-11-23T13:00:00Z, 0, 0"
    })
    void aWindowIsTheCurrentMinuteAndThoseBeforeIt(Instant reached, long last15, long last60) {
        turn("2026-11-23T12:00:30Z");
        add("2026-11-23T12:00:10Z");
        minutes.turn(reached.toEpochMilli(), PARIS);

        assertThat(minutes.sum15.offered()).isEqualTo(last15);
        assertThat(minutes.sum60.offered()).isEqualTo(last60);
        assertThat(minutes.sumToday.offered()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        // Paris is an hour ahead of UTC in November, two in July.
        "2026-11-22T22:59:59Z, 2026-11-23T12:00:00Z, 0",
        "2026-11-22T23:00:00Z, 2026-11-23T12:00:00Z, 1",
        "2026-11-22T23:00:00Z, 2026-11-23T22:59:59Z, 1",
        "2026-11-22T23:00:00Z, 2026-11-23T23:00:00Z, 0",
        // The day of 25 h, and the day of 23 h.
        "2026-10-24T22:00:00Z, 2026-10-25T22:59:59Z, 1",
        "2026-10-24T22:00:00Z, 2026-10-25T23:00:00Z, 0",
        "2026-03-28T23:00:00Z, 2026-03-29T21:59:59Z, 1",
        "2026-03-28T23:00:00Z, 2026-03-29T22:00:00Z, 0"
    })
    void todayBeginsAtLocalMidnight(String queuedAt, String reached, long offered) {
        turn(queuedAt);
        add(queuedAt);
        turn(reached);

        assertThat(minutes.sumToday.offered()).isEqualTo(offered);
    }

    @Test
    void whatLiesAheadOfTheTimeReachedJoinsWhenItsTimeComes() {
        turn("2026-11-23T12:00:30Z");
        add("2026-11-23T12:01:00Z");
        assertThat(minutes.sum15).isEqualTo(Counts.NONE);
        assertThat(minutes.sumToday).isEqualTo(ONE);

        assertThat(minutes.wakeAt()).isEqualTo(millis("2026-11-23T12:01:00Z"));
        assertThat(minutes.turn(millis("2026-11-23T12:01:00Z"), PARIS)).isTrue();
        assertThat(minutes.sum15).isEqualTo(ONE);
    }

    @Test
    void aLateEventCorrectsItsMinuteOnly() {
        turn("2026-11-23T12:00:30Z");
        add("2026-11-23T08:00:00Z");
        add("2026-11-20T08:00:00Z");

        assertThat(minutes.sumToday).isEqualTo(ONE);
        assertThat(minutes.sum60).isEqualTo(Counts.NONE);
        assertThat(minutes.byMinute).hasSize(2);
    }

    @Test
    void aMinuteIsForgottenAfter76Hours() {
        turn("2026-11-23T12:00:00Z");
        add("2026-11-23T12:00:00Z");
        turn("2026-11-26T15:59:59Z");
        assertThat(minutes.byMinute).hasSize(1);
        assertThat(minutes.wakeAt()).isEqualTo(millis("2026-11-26T16:00:00Z"));

        turn("2026-11-26T16:00:00Z");
        assertThat(minutes.isEmpty()).isTrue();
    }

    @Test
    void afterAnHourOfQuietTheNextThingToHappenIsMidnight() {
        turn("2026-11-23T12:00:00Z");
        add("2026-11-23T12:00:00Z");
        assertThat(minutes.wakeAt()).isEqualTo(millis("2026-11-23T12:01:00Z"));

        turn("2026-11-23T13:00:00Z");
        assertThat(minutes.wakeAt()).isEqualTo(millis("2026-11-23T23:00:00Z"));
    }

    @Test
    void whatLiesFarAheadIsNotLookedAtBefore() {
        turn("2026-11-23T12:00:00Z");
        add("2026-11-23T12:30:00Z");

        assertThat(minutes.wakeAt()).isEqualTo(millis("2026-11-23T12:30:00Z"));
        assertThat(minutes.wakeAt(Minutes.of(millis("2026-11-23T12:30:00Z")))).isEqualTo(minutes.wakeAt());
    }

    @Test
    void timeNeverGoesBack() {
        turn("2026-11-23T12:00:00Z");

        assertThat(minutes.turn(millis("2026-11-23T11:00:00Z"), PARIS)).isFalse();
        assertThat(minutes.now).isEqualTo(Minutes.of(millis("2026-11-23T12:00:00Z")));
    }

    @Test
    void beforeAnyTimeIsReachedNothingIsShown() {
        add("2026-11-23T12:00:00Z");
        assertThat(minutes.sumToday).isEqualTo(Counts.NONE);
        assertThat(minutes.wakeAt(Minutes.of(millis("2026-11-23T12:00:00Z")))).isZero();

        assertThat(minutes.turn(millis("2026-11-23T12:00:30Z"), PARIS)).isTrue();
        assertThat(minutes.sumToday).isEqualTo(ONE);
        assertThat(minutes.sum15).isEqualTo(ONE);
    }

    private void turn(String instant) {
        minutes.turn(millis(instant), PARIS);
    }

    private void add(String queuedAt) {
        minutes.add(Minutes.of(millis(queuedAt)), ONE);
    }

    private static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }
}
