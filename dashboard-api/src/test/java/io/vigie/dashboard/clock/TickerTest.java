package io.vigie.dashboard.clock;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.topic.Tick;
import io.vigie.dashboard.testkit.SchedulerClock;
import io.vigie.dashboard.testkit.TestingLog;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.test.scheduler.VirtualTimeScheduler;

class TickerTest {

    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
    private final Clock clock = new SchedulerClock(time);
    private final TestingLog log = new TestingLog();
    private final AcknowledgedTicks acknowledged = new AcknowledgedTicks(clock);
    private final EventClock eventClock = new EventClock(new TimeReached(clock));

    @AfterEach
    void dispose() {
        time.dispose();
    }

    private Ticker start(DoorClock doorClock) {
        Ticker ticker = new Ticker(clock, doorClock, log, acknowledged, time);
        ticker.start();
        return ticker;
    }

    private List<String> ticks() {
        return log.written().stream()
                .map(written -> written.topic() + " " + written.partition() + " "
                        + Objects.requireNonNull(Tick.of(written.headers())).time())
                .toList();
    }

    /** A tick in each of two partitions of each topic that events come in by. */
    private static Stream<String> everywhere(String tick) {
        return Stream.of("calls", "tickets", "shifts", "sources")
                .flatMap(topic -> Stream.of(topic + " 0 " + tick, topic + " 1 " + tick));
    }

    @Test
    void aTickGoesToEveryPartitionAtEachWholeSecond() {
        time.advanceTimeBy(Duration.ofMillis(300));
        start(new LiveClock(clock));

        time.advanceTimeBy(Duration.ofMillis(699));
        assertThat(ticks()).isEmpty();
        time.advanceTimeBy(Duration.ofMillis(1_001));

        assertThat(ticks())
                .containsExactlyElementsOf(
                        Stream.concat(everywhere("1970-01-01T00:00:01Z"), everywhere("1970-01-01T00:00:02Z"))
                                .toList());
    }

    @Test
    void withTheClockOfEventsThereIsNoTickBeforeTheFirstEvent() {
        start(eventClock);

        time.advanceTimeBy(Duration.ofSeconds(5));

        assertThat(ticks()).isEmpty();
        assertThat(acknowledged.dueSince()).isNull();
    }

    @Test
    void withTheClockOfEventsATickCarriesTheGreatestEventTime() {
        start(eventClock);
        eventClock.taken(Instant.parse("1999-02-24T10:00:00Z"));
        eventClock.taken(Instant.parse("1999-02-24T09:00:00Z"));

        time.advanceTimeBy(Duration.ofSeconds(1));

        assertThat(ticks())
                .containsExactlyElementsOf(everywhere("1999-02-24T10:00:00Z").toList());
    }

    @Test
    void aTickThatTheBrokerAcknowledgesIsRemembered() {
        start(new LiveClock(clock));

        time.advanceTimeBy(Duration.ofSeconds(1));

        Instant second = Instant.ofEpochSecond(1);
        assertThat(acknowledged.recent()).containsExactly(new AcknowledgedTicks.Acknowledged(second, second));
        assertThat(acknowledged.firstAt()).isEqualTo(second);
    }

    @Test
    void aTickIsOneRequestForAllPartitionsSoThatItCountsOnceAllHaveIt() {
        log.mood(TestingLog.Mood.IS_SILENT);
        start(new LiveClock(clock));

        time.advanceTimeBy(Duration.ofSeconds(1));
        assertThat(log.waiting()).hasSize(8);
        log.waiting().subList(1, 8).forEach(record -> record.complete(null));
        assertThat(acknowledged.recent()).isEmpty();

        log.waiting().get(0).complete(null);
        assertThat(acknowledged.recent())
                .extracting(AcknowledgedTicks.Acknowledged::time)
                .containsExactly(Instant.ofEpochSecond(1));
    }

    @Test
    void whenTheBrokerIsAwayTicksAreDueAndTriedOnUntilItIsBack() {
        log.mood(TestingLog.Mood.KNOWS_NO_TOPICS);
        start(new LiveClock(clock));

        time.advanceTimeBy(Duration.ofSeconds(3));
        assertThat(acknowledged.recent()).isEmpty();
        assertThat(acknowledged.dueSince()).isEqualTo(Instant.ofEpochSecond(1));

        log.mood(TestingLog.Mood.ACKNOWLEDGES);
        time.advanceTimeBy(Duration.ofSeconds(1));
        assertThat(acknowledged.firstAt()).isEqualTo(Instant.ofEpochSecond(4));
    }

    @Test
    void aTickThatIsRefusedIsNotAcknowledged() {
        log.mood(TestingLog.Mood.REFUSES);
        start(new LiveClock(clock));

        time.advanceTimeBy(Duration.ofSeconds(2));

        assertThat(ticks()).hasSize(16);
        assertThat(acknowledged.recent()).isEmpty();
    }

    @Test
    void afterTheStopNothingIsWritten() {
        Ticker ticker = start(new LiveClock(clock));

        ticker.stop();
        time.advanceTimeBy(Duration.ofSeconds(3));

        assertThat(ticks()).isEmpty();
    }
}
