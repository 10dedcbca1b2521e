package io.vigie.standalone.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.Channel;
import io.vigie.contract.event.EventWriter;
import io.vigie.contract.history.InfluxAddress;
import io.vigie.contract.topic.Topic;
import io.vigie.jobs.time.Clock;
import io.vigie.standalone.run.RunSettings;
import io.vigie.standalone.run.Standalone;
import io.vigie.testkit.Influxd;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandaloneHistoryTest {

    @TempDir
    private Path folder;

    @Test
    void aCallIsInTheHistoryWhereAnInfluxIsGiven() throws Exception {
        Instant queued = Instant.now();
        try (Influxd influxd = Influxd.start(folder.resolve("influx"));
                InfluxPoints points = new InfluxPoints(influxd.url())) {
            Path data = folder.resolve("data");
            Standalone vigie = Standalone.start(new RunSettings(
                    data,
                    0,
                    "127.0.0.1",
                    null,
                    null,
                    false,
                    Clock.LIVE,
                    "UTC",
                    Set.of(),
                    false,
                    InfluxAddress.of(influxd.url("calls"))));
            queue(vigie.bootstrapServers(), queued);

            Map<String, Object> fields = points.awaitOne(
                    "calls",
                    "queue_minutes",
                    "orders " + queued.truncatedTo(ChronoUnit.MINUTES).toEpochMilli());
            assertThat(fields).containsEntry("offered", 1L).containsEntry("waiting", 1L);
            vigie.stop();
            assertThat(data.resolve("history-checkpoints")).isNotEmptyDirectory();
            assertThat(data.resolve("checkpoints")).isNotEmptyDirectory();
        }
    }

    private static void queue(String bootstrapServers, Instant at) throws Exception {
        CallEvent event = new CallEvent(
                "1",
                "/test",
                CallEventType.QUEUED,
                at,
                null,
                "call-1",
                0,
                "orders",
                Channel.VOICE,
                null,
                false,
                null,
                null,
                null,
                null,
                null);
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrapServers, "enable.idempotence", false),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(
                            Topic.CALLS.topicName(),
                            "call-1".getBytes(StandardCharsets.UTF_8),
                            EventWriter.write(event)))
                    .get();
        }
    }
}
