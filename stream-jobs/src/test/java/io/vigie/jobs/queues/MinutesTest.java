package io.vigie.jobs.queues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinutesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final TestingHistory kept = new TestingHistory();
    private final History history = kept.history;
    private final Minutes minutes = new Minutes();

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T12:14:59.999Z, 1, 1",
        "2026-11-23T12:15:00Z, 0, 1",
        "2026-11-23T12:59:59.999Z, 0, 1",
        "2026-11-23T13:00:00Z, 0, 0"
    })
    void aWindowIsTheCurrentMinuteAndThoseBeforeIt(String reached, long last15, long last60) {
        turn("2026-11-23T12:00:30Z");
        add("2026-11-23T12:00:10Z");
        turn(reached);

        assertThat(offered(minutes.last15)).isEqualTo(last15);
        assertThat(offered(minutes.last60)).isEqualTo(last60);
        assertThat(offered(minutes.day)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T12:00:59.999Z, 0",
        "2026-11-23T12:01:00Z, 1",
        "2026-11-23T12:30:59.999Z, 1",
        "2026-11-23T12:31:00Z, 0"
    })
    void arrivalsAreThoseOfTheHalfHourBeforeTheCurrentMinute(String reached, long arrivals) {
        turn("2026-11-23T12:00:30Z");
        add("2026-11-23T12:00:10Z");
        turn(reached);
        assertThat(minutes.arrivals).isEqualTo(arrivals);

        add("2026-11-23T12:00:20Z");
        assertThat(minutes.arrivals).as("told late").isEqualTo(2 * arrivals);
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

        assertThat(offered(minutes.day)).isEqualTo(offered);
    }

    @Test
    void anotherZoneHasAnotherTodayAtOnce() {
        turn("2026-11-23T12:00:00Z");
        add("2026-11-22T23:30:00Z");
        add("2026-11-23T00:30:00Z");
        assertThat(offered(minutes.day)).isEqualTo(2);

        assertThat(minutes.turnDay(history, millis("2026-11-23T12:00:00Z"), ZoneId.of("UTC")))
                .isTrue();
        assertThat(offered(minutes.day)).isEqualTo(1);
        assertThat(minutes.turnDay(history, millis("2026-11-23T12:00:00Z"), ZoneId.of("Europe/London")))
                .as("in winter the same day")
                .isFalse();
    }

    @Test
    void whatLiesAheadOfTheTimeReachedJoinsWhenItsTimeComes() {
        turn("2026-11-23T12:00:30Z");
        add("2026-11-23T12:01:00Z");
        assertThat(offered(minutes.last15)).isZero();
        assertThat(offered(minutes.day)).isEqualTo(1);

        assertThat(minutes.wakeAt()).isEqualTo(millis("2026-11-23T12:01:00Z"));
        assertThat(turn("2026-11-23T12:01:00Z")).isTrue();
        assertThat(offered(minutes.last15)).isEqualTo(1);
    }

    @Test
    void aMinuteThatMovesNoVisitChangesNothing() {
        turn("2026-11-23T12:00:30Z");
        add("2026-11-23T12:00:10Z");

        assertThat(turn("2026-11-23T12:14:59Z")).isFalse();
        assertThat(turn("2026-11-23T12:15:00Z")).isTrue();
    }

    @Test
    void aLateEventCorrectsItsMinuteOnly() {
        turn("2026-11-23T12:00:30Z");
        add("2026-11-23T08:00:00Z");
        add("2026-11-20T08:01:00Z");

        assertThat(offered(minutes.day)).isEqualTo(1);
        assertThat(offered(minutes.last60)).isZero();
        assertThat(changed()).containsExactlyInAnyOrder("2026-11-23T08:00:00Z", "2026-11-20T08:01:00Z");
    }

    @Test
    void aMinuteIsForgottenAfter76Hours() {
        turn("2026-11-23T12:00:00Z");
        add("2026-11-23T12:00:00Z");
        turn("2026-11-26T15:59:59Z");
        assertThat(minutes.isEmpty()).isFalse();
        assertThat(add("2026-11-23T12:00:00Z")).isTrue();
        assertThat(minutes.wakeAt()).isEqualTo(millis("2026-11-26T16:00:00Z"));

        turn("2026-11-26T16:00:00Z");
        assertThat(minutes.isEmpty()).isTrue();
        assertThat(minutes.wakeAt()).isEqualTo(LiveQueue.NEVER);
        assertThat(add("2026-11-23T12:00:00Z")).as("dropped").isFalse();
        assertThat(add("2026-11-23T12:01:00Z")).isTrue();
    }

    @Test
    void forgottenMinutesTakeNoRoomButWhatHasNotGoneOutYetStays() {
        turn("2026-11-23T12:00:00Z");
        add("2026-11-23T12:00:00Z");
        turn("2026-11-27T12:00:00Z");
        assertThat(kept.slots).anyMatch(slot -> slot != null && !slot.blocks().isEmpty());

        assertThat(changed()).containsExactly("2026-11-23T12:00:00Z");
        turn("2026-11-27T20:00:00Z");
        assertThat(kept.slots).allMatch(slot -> slot == null || slot.blocks().isEmpty());
    }

    @Test
    void daysApartInOneSlotAreKeptApart() {
        turn("2026-11-23T12:00:30Z");
        add("2026-11-23T12:00:00Z");
        add("2026-11-26T20:00:00Z");
        add("2026-11-26T20:00:00Z");
        assertThat(offered(minutes.last60)).isEqualTo(1);

        turn("2026-11-26T20:00:30Z");
        assertThat(offered(minutes.last60)).isEqualTo(2);
        assertThat(changed()).containsExactlyInAnyOrder("2026-11-23T12:00:00Z", "2026-11-26T20:00:00Z");
    }

    @Test
    void afterAnHourOfQuietTheNextThingToHappenIsMidnight() {
        turn("2026-11-23T12:00:00Z");
        add("2026-11-23T12:00:00Z");
        assertThat(minutes.wakeAt()).isEqualTo(millis("2026-11-23T12:01:00Z"));

        turn("2026-11-23T12:59:00Z");
        assertThat(minutes.wakeAt()).isEqualTo(millis("2026-11-23T13:00:00Z"));
        turn("2026-11-23T13:00:00Z");
        assertThat(minutes.wakeAt()).isEqualTo(millis("2026-11-23T23:00:00Z"));
    }

    @Test
    void timeNeverGoesBack() {
        turn("2026-11-23T12:00:00Z");

        assertThat(minutes.isNew(millis("2026-11-23T11:00:00Z"))).isFalse();
        assertThat(minutes.isNew(millis("2026-11-23T12:00:59.999Z"))).isFalse();
        assertThat(minutes.isNew(millis("2026-11-23T12:01:00Z"))).isTrue();
    }

    @Test
    void beforeAnyTimeIsReachedNothingIsShown() {
        add("2026-11-23T12:00:00Z");
        assertThat(offered(minutes.day)).isZero();
        assertThat(minutes.wakeAt()).isZero();

        assertThat(turn("2026-11-23T12:00:30Z")).isTrue();
        assertThat(offered(minutes.day)).isEqualTo(1);
        assertThat(offered(minutes.last15)).isEqualTo(1);
    }

    @Test
    void whenItsLastVisitIsTakenAwayTheMinuteBeforeIsTheLast() {
        turn("2026-11-23T12:00:00Z");
        add("2026-11-20T12:00:00Z");
        add("2026-11-23T11:00:00Z");
        book("2026-11-23T11:00:00Z", Sums.OFFERED, -1);
        assertThat(minutes.last).isEqualTo(Minutes.of(millis("2026-11-20T12:00:00Z")));

        book("2026-11-20T12:00:00Z", Sums.OFFERED, -1);
        assertThat(minutes.isEmpty()).isTrue();
    }

    @Test
    void aRepeatThatIsKnownBeforeItsVisitKeepsItsMinute() {
        turn("2026-11-23T12:00:00Z");
        book("2026-11-23T11:00:00Z", Sums.REPEATED, 1);
        assertThat(minutes.isEmpty()).isFalse();

        book("2026-11-23T11:00:00Z", Sums.REPEATED, -1);
        assertThat(minutes.isEmpty()).isTrue();
    }

    @Test
    void correctionsCountOnTheirOwnDay() {
        turn("2026-11-23T12:00:00Z");
        assertThat(minutes.correct(history, Minutes.of(millis("2026-11-22T23:00:00Z"))))
                .isTrue();
        assertThat(minutes.correct(history, Minutes.of(millis("2026-11-22T22:59:59Z"))))
                .as("yesterday")
                .isFalse();
        assertThat(minutes.day.sums.get(Sums.CORRECTIONS)).isEqualTo(1);
        assertThat(changed()).as("no total of that minute").isEmpty();

        add("2026-11-23T12:00:00Z");
        assertThat(minutes.wakeAt()).isLessThan(millis("2026-11-23T23:00:00Z"));
        assertThat(turn("2026-11-23T23:00:00Z")).isTrue();
        assertThat(minutes.day.sums.get(Sums.CORRECTIONS)).isZero();
    }

    @Test
    void aMinuteKeepsTheClientOfItsVisits() {
        turn("2026-11-23T12:00:00Z");
        minutes.book(history, of("2026-11-23T11:00:00Z", "one"));
        minutes.book(history, of("2026-11-23T11:01:00Z", "two"));
        book("2026-11-23T11:00:00Z", Sums.REPEATED, 1);
        add("2026-11-23T11:02:00Z");

        assertThat(history.takeChanged(minutes.changedSlots))
                .extracting(MinuteSums::client)
                .containsExactly("one", "two", null);
        assertThat(history.takeChanged(minutes.changedSlots)).as("each once").isEmpty();
    }

    private boolean turn(String instant) {
        return minutes.turn(history, millis(instant), PARIS);
    }

    private boolean add(String queuedAt) {
        return book(queuedAt, Sums.OFFERED, 1);
    }

    private boolean book(String queuedAt, int column, long amount) {
        return minutes.book(history, Booking.of(Minutes.of(millis(queuedAt)), column, amount));
    }

    private static Booking of(String queuedAt, String client) {
        return new Booking(
                Minutes.of(millis(queuedAt)), Sums.of(Sums.OFFERED, 1), Block.NO_WAIT, Block.NO_WAIT, client);
    }

    private List<String> changed() {
        return history.takeChanged(minutes.changedSlots).stream()
                .map(minute ->
                        Instant.ofEpochMilli(minute.minute() * Minutes.MILLIS).toString())
                .toList();
    }

    private static long offered(Window window) {
        return window.sums.get(Sums.OFFERED);
    }

    private static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }
}
