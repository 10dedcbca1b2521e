package io.vigie.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.Channel;
import io.vigie.contract.event.EventWriter;
import io.vigie.contract.live.QueueSnapshot;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.contract.topic.PipelineHeartbeat;
import io.vigie.contract.topic.Tick;
import io.vigie.contract.topic.Topic;
import io.vigie.contract.topic.TopicSetup;
import io.vigie.jobs.live.LiveSettings;
import io.vigie.jobs.time.Clock;
import io.vigie.standalone.broker.Broker;
import io.vigie.standalone.job.EmbeddedFlink;
import io.vigie.standalone.testkit.Morning;
import io.vigie.standalone.testkit.TopicReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The job between topics of a real broker. */
class LiveJobOnKafkaTest {

    private static final int PARTITIONS = 2;
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    @TempDir
    private Path data;

    private Broker broker;
    private LiveSettings settings;
    private KafkaProducer<byte[], byte[]> producer;

    @BeforeEach
    void startBroker() throws Exception {
        broker = Broker.start(data.resolve("kafka"));
        settings = new LiveSettings(broker.bootstrapServers(), Clock.EVENTS, "UTC", new byte[16], Set.of(), false);
        Map<String, Object> client = Map.of("bootstrap.servers", broker.bootstrapServers());
        try (Admin admin = Admin.create(client)) {
            TopicSetup.createMissing(admin, PARTITIONS, (short) 1);
            TopicSetup.createMissing(admin, PARTITIONS, (short) 1);
        }
        producer = new KafkaProducer<>(client, new ByteArraySerializer(), new ByteArraySerializer());
    }

    @AfterEach
    void stopBroker() {
        producer.close();
        broker.close();
    }

    @Test
    void aCallReachesItsSnapshotAndARestartGoesOn() throws Exception {
        EmbeddedFlink first = EmbeddedFlink.withLiveJob(data.resolve("checkpoints"), settings, 2);
        send(CallEventType.QUEUED, "call-1", 0, "orders", null);
        tick(1);
        String version;
        try (TopicReader<QueueSnapshot> snapshots = snapshots()) {
            QueueSnapshot snapshot = snapshots.await(queue -> queue.waiting() == 1);
            version = snapshot.version();
            assertThat(snapshot.queue()).isEqualTo("orders");
            assertThat(snapshot.oldestQueuedAt()).isEqualTo(NINE);
            assertThat(snapshot.today().offered()).isEqualTo(1);
        }
        first.stop();

        send(CallEventType.ANSWERED, "call-1", 12, null, "agent-1");
        EmbeddedFlink second = EmbeddedFlink.withLiveJob(data.resolve("checkpoints"), settings, 2);
        tick(13);
        try (TopicReader<QueueSnapshot> snapshots = snapshots()) {
            QueueSnapshot snapshot = snapshots.await(queue -> queue.talking() == 1);
            assertThat(snapshot.today().offered()).as("counted once").isEqualTo(1);
            assertThat(snapshot.today().answeredWithinTarget()).isEqualTo(1);
            assertThat(snapshot.version()).isGreaterThan(version);
        }
        second.stop();
    }

    @Test
    void timeIsThatOfTheSlowestPartitionAndWhatCannotBeReadIsSetAside() throws Exception {
        EmbeddedFlink job = EmbeddedFlink.withLiveJob(data.resolve("checkpoints"), settings, 2);
        write(new ProducerRecord<>(
                Topic.CALLS.topicName(), "{\"caller\": \"+33612345678\"".getBytes(StandardCharsets.UTF_8)));
        for (Topic topic : inputs()) {
            write(new Tick(NINE.plusSeconds(5)).record(topic, 0));
            write(new Tick(NINE.plusSeconds(topic == Topic.SOURCES ? 3 : 5)).record(topic, 1));
        }

        try (TopicReader<PipelineHeartbeat> heartbeats =
                new TopicReader<>(broker.bootstrapServers(), Topic.HEARTBEATS, PipelineHeartbeat.class)) {
            assertThat(heartbeats.await(beat -> true).timeReached()).isEqualTo(NINE.plusSeconds(3));
            assertThat(heartbeats.await(beat -> true).timeReached())
                    .as("it beats on while time stands still")
                    .isEqualTo(NINE.plusSeconds(3));
        }
        try (TopicReader<DeadLetter> letters =
                new TopicReader<>(broker.bootstrapServers(), Topic.DEAD_LETTERS, DeadLetter.class)) {
            DeadLetter letter = letters.await(any -> true);
            assertThat(letter.code()).isEqualTo("not-json");
            assertThat(letter.toString()).doesNotContain("33612345678");
        }
        job.stop();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theSameEventsInAnyOrderAndWithRepeatsEndInTheSameNumbers(long seed) throws Exception {
        EmbeddedFlink job = EmbeddedFlink.withLiveJob(data.resolve("checkpoints"), settings, 2);
        Morning morning = new Morning(NINE, 600);
        List<CallEvent> events = new ArrayList<>(morning.events());
        events.addAll(events.subList(0, events.size() / 10));
        Collections.shuffle(events, new Random(seed));
        for (CallEvent event : events) {
            write(record(event));
        }
        tick(3600);

        try (TopicReader<QueueSnapshot> snapshots = snapshots()) {
            morning.expected().forEach((queue, expected) -> {
                QueueSnapshot snapshot = snapshots.awaitFromBeginning(
                        any -> any.queue().equals(queue) && expected.isThatOf(any.today()));
                assertThat(snapshot.waiting()).isEqualTo(expected.waiting());
            });
        }
        job.stop();
    }

    private TopicReader<QueueSnapshot> snapshots() {
        return new TopicReader<>(broker.bootstrapServers(), Topic.QUEUE_SNAPSHOTS, QueueSnapshot.class);
    }

    private void send(CallEventType type, String call, long second, @Nullable String queue, @Nullable String agent)
            throws Exception {
        CallEvent event = new CallEvent(
                type + call,
                "/test",
                type,
                NINE.plusSeconds(second),
                null,
                call,
                0,
                queue,
                queue == null ? null : Channel.VOICE,
                null,
                false,
                agent,
                null,
                null,
                null,
                null);
        write(record(event));
    }

    private static ProducerRecord<byte[], byte[]> record(CallEvent event) {
        byte[] key = event.call().getBytes(StandardCharsets.UTF_8);
        return new ProducerRecord<>(Topic.CALLS.topicName(), key, EventWriter.write(event));
    }

    private void write(ProducerRecord<byte[], byte[]> kafka) throws Exception {
        producer.send(kafka).get();
    }

    private void tick(long second) throws Exception {
        for (Topic topic : inputs()) {
            for (int partition = 0; partition < PARTITIONS; partition++) {
                write(new Tick(NINE.plusSeconds(second)).record(topic, partition));
            }
        }
    }

    private static List<Topic> inputs() {
        return Arrays.stream(Topic.values()).filter(Topic::isInput).toList();
    }
}
