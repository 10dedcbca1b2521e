package io.vigie.standalone.verify;

import io.vigie.connect.http.Door;
import io.vigie.connect.http.EventSender;
import io.vigie.connect.time.Timekeeper;
import io.vigie.contract.json.Json;
import io.vigie.contract.topic.PipelineHeartbeat;
import io.vigie.contract.topic.Topic;
import io.vigie.jobs.time.Clock;
import io.vigie.standalone.run.DataFolder;
import io.vigie.standalone.run.RunSettings;
import io.vigie.standalone.run.Standalone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** A Vigie in this process that begins with nothing, whose time is that of the events, and that leaves nothing. */
@SuppressWarnings("try") // What is stopped in it may be interrupted.
final class FreshVigie implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration POLL = Duration.ofMillis(200);

    /** Minutes go out at most once a second; after so long without one, all are out. */
    private static final Duration QUIET = Duration.ofSeconds(4);

    private final Path folder;
    private final Standalone standalone;

    private FreshVigie(Path folder, Standalone standalone) {
        this.folder = folder;
        this.standalone = standalone;
    }

    static FreshVigie start(ZoneId zone) throws Exception {
        Path folder = Files.createTempDirectory("vigie-verify");
        RunSettings settings = new RunSettings(
                folder, 0, "127.0.0.1", null, null, false, Clock.EVENTS, zone.getId(), Set.of(), false, null);
        return new FreshVigie(folder, Standalone.start(settings));
    }

    Door door() throws Exception {
        String token = new DataFolder(folder).token("ingest");
        return new EventSender(standalone.address().url(), token, PATIENCE, Timekeeper.ofMachine());
    }

    /**
     * The minutes of all queues, once a time is reached and everything that follows from it has been told.
     *
     * @throws IOException when the time is not reached in some minutes
     */
    DayTotals minutesAt(Instant time) throws IOException {
        DayTotals totals = new DayTotals();
        try (Consumer<byte[], byte[]> consumer = consumer()) {
            long lastNews = System.nanoTime();
            boolean reached = false;
            while (!reached || System.nanoTime() - lastNews < QUIET.toNanos()) {
                for (ConsumerRecord<byte[], byte[]> kafka : consumer.poll(POLL)) {
                    if (kafka.topic().equals(Topic.QUEUE_MINUTES.topicName())) {
                        totals.take(kafka.value());
                        lastNews = System.nanoTime();
                    } else if (!reached && isAt(time, kafka.value())) {
                        reached = true;
                        lastNews = System.nanoTime();
                    }
                }
                if (System.nanoTime() - lastNews > PATIENCE.toNanos()) {
                    throw new IOException("The numbers did not come to " + time + " in " + PATIENCE.toSeconds()
                            + " s: does the log say why?");
                }
            }
        }
        return totals;
    }

    private static boolean isAt(Instant time, byte[] heartbeat) {
        return !Json.MAPPER
                .readValue(heartbeat, PipelineHeartbeat.class)
                .timeReached()
                .isBefore(time);
    }

    private Consumer<byte[], byte[]> consumer() {
        Consumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, standalone.bootstrapServers()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = Stream.of(Topic.QUEUE_MINUTES, Topic.HEARTBEATS)
                .flatMap(topic -> consumer.partitionsFor(topic.topicName()).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        return consumer;
    }

    @Override
    public void close() throws Exception {
        standalone.stop();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
