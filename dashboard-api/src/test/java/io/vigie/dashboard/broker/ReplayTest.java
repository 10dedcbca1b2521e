package io.vigie.dashboard.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.broker.Replay.Bounds;
import io.vigie.dashboard.broker.Replay.Reach;
import io.vigie.dashboard.settings.VigieSettings;
import io.vigie.dashboard.testkit.GivenClock;
import io.vigie.dashboard.testkit.TestBroker;
import io.vigie.dashboard.testkit.TestingSettings;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReplayTest {

    private static final Bounds WIDE = new Bounds(1_000, Duration.ofMinutes(1));
    private static final int EARLY = 30;
    private static final int LATE = 20;

    private static TestBroker broker;
    private static Topics topics;
    private static Instant between;

    /** What was taken in, with an | behind each partition. */
    private static final class Heard implements Replay.Reader {

        private final List<String> values = new ArrayList<>();

        @Override
        public void take(byte[] value) {
            values.add(new String(value, StandardCharsets.UTF_8));
        }

        @Override
        public void partitionEnds() {
            values.add("|");
        }

        List<String> sorted() {
            return values.stream().filter(value -> !value.equals("|")).sorted().toList();
        }
    }

    @BeforeAll
    static void fill() throws Exception {
        broker = TestBroker.start();
        topics = new Topics(TestingSettings.at(broker.bootstrapServers()));
        topics.create();
        for (int i = 0; i < EARLY; i++) {
            broker.write("calls", "call-" + i, "early-%02d".formatted(i));
        }
        broker.write("calls", null, null);
        Instant written = Instant.now();
        await().until(() -> Instant.now().toEpochMilli() > written.toEpochMilli() + 1);
        between = Instant.now();
        for (int i = 0; i < LATE; i++) {
            broker.write("calls", "call-" + i, "late-%02d".formatted(i));
        }
    }

    @AfterAll
    static void close() {
        broker.close();
    }

    private static Replay replay(Clock clock) {
        return new Replay(TestingSettings.at(broker.bootstrapServers()), topics, clock);
    }

    private static List<String> written(String name, int count) {
        List<String> written = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            written.add(name + "-%02d".formatted(i));
        }
        return written;
    }

    @Test
    void allThatTheTopicHoldsIsReadPartitionByPartition() {
        Heard heard = new Heard();

        assertThat(replay(Clock.systemUTC()).read(Topic.CALLS, null, WIDE, heard))
                .isEqualTo(Reach.ALL_THERE_IS);

        List<String> all = new ArrayList<>(written("early", EARLY));
        all.addAll(written("late", LATE));
        assertThat(heard.sorted()).isEqualTo(all);
        assertThat(heard.values).filteredOn("|"::equals).hasSize(2);
        assertThat(heard.values).endsWith("|").doesNotContainSequence("|", "|");
    }

    @Test
    void fromAMomentOnWhatTheBrokerTookInThenOrLaterIsRead() {
        Heard heard = new Heard();

        assertThat(replay(Clock.systemUTC()).read(Topic.CALLS, between, WIDE, heard))
                .isEqualTo(Reach.WHOLE);

        assertThat(heard.sorted()).isEqualTo(written("late", LATE));
    }

    @Test
    void beforeTheTopicBeganThereIsNothingMore() {
        Heard heard = new Heard();

        assertThat(replay(Clock.systemUTC()).read(Topic.CALLS, between.minusSeconds(3_600), WIDE, heard))
                .isEqualTo(Reach.ALL_THERE_IS);
        assertThat(heard.sorted()).hasSize(EARLY + LATE);
    }

    @Test
    void afterTheLastRecordThereIsNothing() {
        Heard heard = new Heard();

        assertThat(replay(Clock.systemUTC()).read(Topic.CALLS, between.plusSeconds(3_600), WIDE, heard))
                .isEqualTo(Reach.WHOLE);
        assertThat(heard.sorted()).isEmpty();
    }

    @Test
    void asManyAsTheBoundAreReadAndOneMoreEndsIt() {
        Heard just = new Heard();
        Heard over = new Heard();
        Duration time = Duration.ofMinutes(1);

        assertThat(replay(Clock.systemUTC()).read(Topic.CALLS, null, new Bounds(EARLY + LATE, time), just))
                .isEqualTo(Reach.ALL_THERE_IS);
        assertThat(replay(Clock.systemUTC()).read(Topic.CALLS, null, new Bounds(EARLY + LATE - 1, time), over))
                .isEqualTo(Reach.BOUND);
        assertThat(over.sorted()).hasSize(EARLY + LATE - 1);
    }

    @Test
    void theTimeEndsIt() {
        GivenClock clock = new GivenClock("2026-03-10T10:00:00Z");
        Replay.Reader slow = new Replay.Reader() {
            @Override
            public void take(byte[] value) {
                clock.advance(Duration.ofSeconds(1));
            }

            @Override
            public void partitionEnds() {
                throw new AssertionError("It took too long for a partition to end.");
            }
        };

        assertThat(replay(clock).read(Topic.CALLS, null, new Bounds(1_000, Duration.ofMillis(999)), slow))
                .isEqualTo(Reach.BOUND);
    }

    @Test
    void whoeverIsGoneIsReadForNoMore() {
        Thread.currentThread().interrupt();

        assertThat(replay(Clock.systemUTC()).read(Topic.CALLS, null, WIDE, new Heard()))
                .isEqualTo(Reach.BOUND);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void beforeTheTopicsExistNothingIsRead() {
        VigieSettings settings = TestingSettings.at(broker.bootstrapServers());
        Replay replay = new Replay(settings, new Topics(settings), Clock.systemUTC());

        assertThatThrownBy(() -> replay.read(Topic.CALLS, null, WIDE, new Heard()))
                .isInstanceOf(KafkaException.class);
    }
}
