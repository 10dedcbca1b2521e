package io.vigie.bench.history;

import io.vigie.bench.fanout.Api;
import io.vigie.contract.json.Json;
import io.vigie.contract.live.Counts;
import io.vigie.contract.live.QueueMinute;
import io.vigie.contract.live.ServiceLevelFormula;
import io.vigie.contract.live.Totals;
import io.vigie.contract.topic.PipelineHeartbeat;
import io.vigie.contract.topic.Topic;
import io.vigie.contract.topic.TopicSetup;
import io.vigie.standalone.broker.Broker;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import tools.jackson.databind.node.ObjectNode;

/** How fast what was is told: the last 48 h of many queues, and a year of one from InfluxDB. */
public final class History {

    private static final int QUEUES = 500;
    private static final int MINUTES = 2_880;
    private static final int YEAR_DAYS = 365;
    private static final int WARM_UPS = 10;
    private static final int RUNS = 15;

    /** The first of the two days of which each minute is in the topic. */
    private static final Instant FIRST = Instant.parse("2026-11-22T00:00:00Z");

    private static final Instant NOW = Instant.parse("2026-11-23T23:59:30Z");

    private static final Counts MINUTE =
            new Counts(12, 10, 1, 1, 0, 0, 0, 1, 1, 8, 1, 0, 121_500, 10, 1_825_000, 90_000, 11, 2);

    private History() {}

    /** Fills a broker and an InfluxDB, and prints the medians. */
    public static void run() throws Exception {
        Path folder = Files.createTempDirectory("vigie-history");
        try (Broker broker = Broker.start(folder.resolve("kafka"));
                Influx influx = Influx.start(Files.createDirectories(folder.resolve("influx")))) {
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
                TopicSetup.createMissing(admin, 2, (short) 1);
            }
            fill(broker);
            influx.fill("queue-0", FIRST.minus(Duration.ofDays(YEAR_DAYS)), YEAR_DAYS, MINUTE);
            long begun = System.nanoTime();
            try (Api api = Api.start(
                    folder,
                    broker.bootstrapServers(),
                    "-Xmx1g",
                    List.of("--vigie.history.influx-url=" + influx.address()))) {
                api.awaitReady();
                System.out.printf(
                        Locale.ROOT,
                        "API ready with 48 h of %,d queues, a record for each minute: %.1f s; heap then %,d MB%n",
                        QUEUES,
                        (System.nanoTime() - begun) / 1e9,
                        api.heapUsed() / 1_000_000);
                measure(api);
            }
        }
    }

    private static void measure(Api api) throws IOException, InterruptedException {
        String days = "from=2026-11-22&to=2026-11-23&step=PT15M";
        time("48 h of " + QUEUES + " queues by 15 min, CSV", api, "/api/v1/reports/intervals?format=csv&" + days);
        time("48 h of " + QUEUES + " queues by 15 min, JSON", api, "/api/v1/reports/intervals?" + days);
        time(
                "48 h of one queue by 15 min",
                api,
                "/api/v1/queues/queue-0/history?from=2026-11-22T00:00:00Z&to=2026-11-24T00:00:00Z&step=PT15M");
        time(
                "a year of one queue by day, from InfluxDB",
                api,
                "/api/v1/queues/queue-0/history?from=2025-11-22T00:00:00Z&to=2026-11-22T00:00:00Z&step=P1D");
    }

    private static void time(String what, Api api, String path) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        HttpRequest request = api.request(path, "manager");
        List<Double> millis = new ArrayList<>();
        long bytes = 0;
        for (int run = 0; run < WARM_UPS + RUNS; run++) {
            long begun = System.nanoTime();
            HttpResponse<byte[]> answer = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IOException(answer.statusCode() + ": " + new String(answer.body(), StandardCharsets.UTF_8));
            }
            if (run >= WARM_UPS) {
                millis.add((System.nanoTime() - begun) / 1e6);
            }
            bytes = answer.body().length;
        }
        millis.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%s: %.0f ms (median of %d; slowest %.0f ms; %,d bytes)%n",
                what,
                millis.get(RUNS / 2),
                RUNS,
                millis.get(RUNS - 1),
                bytes);
    }

    private static void fill(Broker broker) throws IOException {
        Totals totals = Totals.of(MINUTE, 74_000L, ServiceLevelFormula.SHORT_ABANDONS_EXCLUDED);
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "linger.ms", 20, "compression.type", "lz4"),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            ObjectNode snapshot = example();
            for (int i = 0; i < QUEUES; i++) {
                String queue = "queue-" + i;
                snapshot.put("queue", queue);
                send(producer, Topic.QUEUE_SNAPSHOTS, queue, snapshot);
                for (int minute = 0; minute < MINUTES; minute++) {
                    QueueMinute record = new QueueMinute(
                            queue,
                            "in-house",
                            FIRST.plusSeconds(60L * minute),
                            "1763890123456-%013d".formatted(minute),
                            totals);
                    send(producer, Topic.QUEUE_MINUTES, record.key(), record);
                }
            }
            send(producer, Topic.HEARTBEATS, "heartbeat", new PipelineHeartbeat(NOW));
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // Closing the producer waits for all of them.
    private static void send(KafkaProducer<byte[], byte[]> producer, Topic topic, String key, Object value) {
        producer.send(new ProducerRecord<>(
                topic.topicName(), key.getBytes(StandardCharsets.UTF_8), Json.MAPPER.writeValueAsBytes(value)));
    }

    private static ObjectNode example() throws IOException {
        try (var example = Topic.class.getResourceAsStream("/io/vigie/contract/examples/queue-snapshot.json")) {
            return (ObjectNode) Json.MAPPER.readTree(example);
        }
    }
}
