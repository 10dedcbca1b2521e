package io.vigie.standalone.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.EventReader;
import io.vigie.contract.event.EventWriter;
import io.vigie.contract.input.RefusedException;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.contract.topic.Topic;
import io.vigie.jobs.live.LiveSettings;
import io.vigie.jobs.time.Clock;
import io.vigie.oracle.OracleInput;
import io.vigie.standalone.job.EmbeddedFlink;
import io.vigie.standalone.testkit.TopicReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes straight to Kafka and is wrong ends as a dead letter that says why, and moves no number. */
class BadInputOnKafkaTest {

    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
    private static final String CALLER = "+33199001234";
    private static final int MUTATIONS = 600;

    private static final List<String> CORPUS = List.of(
            "",
            "{",
            "null",
            "[]",
            "7",
            "\"text\"",
            "{}",
            "{\"caller\": \"" + CALLER + "\"",
            event("\"1.0\"", "\"io.vigie.call.queued\"", "\"2026-11-23T09:00:00Z\"", "{}"),
            event("\"0.3\"", "\"io.vigie.call.queued\"", "\"2026-11-23T09:00:00Z\"", "{\"queue\":\"orders\"}"),
            event("\"1.0\"", "\"io.vigie.call.sung\"", "\"2026-11-23T09:00:00Z\"", "{\"queue\":\"orders\"}"),
            event("\"1.0\"", "\"io.vigie.call.queued\"", "\"yesterday\"", "{\"queue\":\"orders\"}"),
            event("\"1.0\"", "\"io.vigie.call.queued\"", "\"2026-02-30T09:00:00Z\"", "{\"queue\":\"orders\"}"),
            event("\"1.0\"", "\"io.vigie.call.queued\"", "\"2026-11-23T09:00:00Z\"", "{\"queue\":7}"),
            event("\"1.0\"", "\"io.vigie.call.queued\"", "\"2026-11-23T09:00:00Z\"", "{\"queue\":\"a\",\"leg\":-1}"),
            event(
                    "\"1.0\"",
                    "\"io.vigie.call.queued\"",
                    "\"2026-11-23T09:00:00Z\"",
                    "{\"queue\":\"" + "x".repeat(129) + "\",\"caller\":\"" + CALLER + "\"}"),
            event("\"1.0\"", "\"io.vigie.call.answered\"", "\"2026-11-23T09:00:00Z\"", "{}"),
            event("\"1.0\"", "\"io.vigie.call.classified\"", "\"2026-11-23T09:00:00Z\"", "{\"reason\":\"boredom\"}"),
            event("\"1.0\"", "\"io.vigie.source.heartbeat\"", "\"2026-11-23T09:00:00Z\"", "{}"),
            "{\"padding\": \"" + "x".repeat(900_000) + "\"}",
            "{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000));

    @TempDir
    private Path folder;

    private Stage stage;
    private EmbeddedFlink job;
    private final List<Event> good = new ArrayList<>();

    @BeforeEach
    void start() throws Exception {
        stage = new Stage(folder);
        LiveSettings settings =
                new LiveSettings(stage.bootstrapServers(), Clock.EVENTS, "UTC", new byte[16], Set.of(), false);
        job = EmbeddedFlink.withLiveJob(folder.resolve("checkpoints"), settings, 2);
        for (int i = 0; i < 50; i++) {
            good.add(CallEvent.builder(CallEventType.QUEUED, "call-" + i, NINE.plusSeconds(i))
                    .source("/test")
                    .queue("orders")
                    .build());
        }
        stage.arrive(good);
    }

    @AfterEach
    void stop() throws Exception {
        job.stop();
        stage.close();
    }

    @Test
    void eachOfACorpusOfWrongRecordsIsSetAsideWithAReason() throws Exception {
        for (String wrong : CORPUS) {
            stage.write(Topic.CALLS, wrong.getBytes(StandardCharsets.UTF_8));
        }
        assertSetAside(CORPUS.size());
    }

    @Test
    void whateverIsMadeOfAnEventIsSetAsideOrIsAnEvent() throws Exception {
        byte[] event = EventWriter.write(CallEvent.builder(CallEventType.QUEUED, "call-x", NINE)
                .source("/test")
                .queue("orders")
                .caller(CALLER)
                .build());
        Random random = new Random(3);
        int wrong = 0;
        while (wrong < MUTATIONS) {
            byte[] mutated = mutated(event, random);
            if (isRefused(mutated)) {
                stage.write(Topic.CALLS, mutated);
                wrong++;
            }
        }
        assertSetAside(MUTATIONS);
    }

    private void assertSetAside(int wrong) throws Exception {
        Instant now = NINE.plusSeconds(60);
        stage.tick(now);
        stage.assertQueues(OracleInput.of(good, now));
        try (TopicReader<DeadLetter> letters =
                new TopicReader<>(stage.bootstrapServers(), Topic.DEAD_LETTERS, DeadLetter.class)) {
            for (int i = 0; i < wrong; i++) {
                DeadLetter letter = letters.await(any -> true);
                assertThat(letter.code()).isIn("not-json", "missing", "wrong", "unknown-type");
                assertThat(letter.detail()).hasSizeGreaterThan(15);
                assertThat(letter.position()).isNotNull();
                assertThat(letter.toString()).doesNotContain("99001234");
            }
        }
    }

    private static boolean isRefused(byte[] value) {
        try {
            EventReader.read(value, Instant.MAX);
            return false;
        } catch (RefusedException e) {
            return true;
        }
    }

    /** Bytes changed, cut off, doubled or left out. */
    private static byte[] mutated(byte[] event, Random random) {
        byte[] mutated = event.clone();
        int at = random.nextInt(event.length);
        switch (random.nextInt(4)) {
            case 0 -> mutated[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> mutated = Arrays.copyOf(event, at);
            case 2 -> mutated[at] = (byte) "{}[]\",:0x".charAt(random.nextInt(9));
            default -> {
                mutated = new byte[event.length - 1];
                System.arraycopy(event, 0, mutated, 0, at);
                System.arraycopy(event, at + 1, mutated, at, event.length - at - 1);
            }
        }
        return mutated;
    }

    private static String event(String version, String type, String time, String data) {
        return "{\"specversion\":" + version + ",\"id\":\"1\",\"source\":\"/test\",\"type\":" + type
                + ",\"subject\":\"call-x\",\"time\":" + time + ",\"data\":" + data + "}";
    }
}
