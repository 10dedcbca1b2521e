package io.vigie.bench.fanout;

import io.vigie.contract.json.Json;
import io.vigie.contract.topic.Topic;
import io.vigie.contract.topic.TopicSetup;
import io.vigie.standalone.broker.Broker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import tools.jackson.databind.node.ObjectNode;

/**
 * Server processor time per frame that was delivered, of Vigie's API and of nginx with nchan, for the same frames to as many
 * clients on the same machine in turn. The API has more to do for its frames than to send them: it reads snapshots from
 * Kafka, sees who may see what, and makes the frames; all of that is in its figure.
 */
public final class Fanout {

    static final String EVENT = "update";

    private static final int CLIENTS = Integer.getInteger("vigie.clients", 2_000);
    private static final int FRAMES_PER_SECOND = 5;
    private static final int QUEUES = 2;
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final String MARK = "event: " + EVENT;

    /** What one stretch of sending came to. */
    record Cost(long frames, long expected, long bytes, double cpuMicros) {

        double microsPerFrame() {
            return cpuMicros / frames;
        }

        String row(String server) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %.1f %% | %d | %.1f |",
                    server,
                    CLIENTS,
                    FRAMES_PER_SECOND,
                    100.0 * frames / expected,
                    bytes / frames,
                    microsPerFrame());
        }
    }

    /** Sends the next frame. */
    private interface Sender {
        void send(int number) throws Exception;
    }

    private Fanout() {}

    /** Measures both, and prints a table. */
    public static void run() throws Exception {
        Path folder = Files.createTempDirectory("vigie-fanout");
        Cost api = ofApi(folder);
        Cost nchan = ofNchan(folder);
        System.out.println("| server | clients | frames/s | delivered | bytes/frame | CPU per frame, µs |");
        System.out.println("|---|---|---|---|---|---|");
        System.out.println(api.row("Vigie's API"));
        System.out.println(nchan.row("nginx with nchan"));
        System.out.printf(Locale.ROOT, "API / nchan: %.2f%n", api.microsPerFrame() / nchan.microsPerFrame());
    }

    private static Cost ofApi(Path folder) throws Exception {
        try (Broker broker = Broker.start(folder.resolve("kafka"));
                KafkaProducer<byte[], byte[]> producer = producer(broker)) {
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
                TopicSetup.createMissing(admin, 1, (short) 1);
            }
            write(producer, 0);
            try (Api api = Api.start(folder, broker.bootstrapServers())) {
                api.awaitReady();
                try (Clients clients = Clients.connect(CLIENTS, api.address(), api.streamRequest(), MARK)) {
                    return measured(clients, number -> write(producer, number), api::cpu);
                }
            }
        }
    }

    private static Cost ofNchan(Path folder) throws Exception {
        try (Nchan nchan = Nchan.start(folder)) {
            nchan.awaitReady();
            try (Clients clients = Clients.connect(CLIENTS, nchan.address(), nchan.streamRequest(), MARK)) {
                return measured(clients, number -> nchan.publish(frame(number)), nchan::cpu);
            }
        }
    }

    private static Cost measured(Clients clients, Sender sender, Supplier<Duration> cpu) throws Exception {
        int warm = Math.toIntExact(WARM_UP.toSeconds() * FRAMES_PER_SECOND);
        int last = warm + Math.toIntExact(MEASURED.toSeconds() * FRAMES_PER_SECOND);
        long begun = System.nanoTime();
        long framesBefore = 0;
        long bytesBefore = 0;
        Duration cpuBefore = Duration.ZERO;
        for (int number = 1; number <= last; number++) {
            sender.send(number);
            pauseUntil(begun + number * (1_000_000_000L / FRAMES_PER_SECOND));
            if (number == warm) {
                framesBefore = clients.frames();
                bytesBefore = clients.bytes();
                cpuBefore = cpu.get();
            }
        }
        double micros = cpu.get().minus(cpuBefore).toNanos() / 1_000.0;
        return new Cost(
                clients.frames() - framesBefore, (long) CLIENTS * (last - warm), clients.bytes() - bytesBefore, micros);
    }

    private static void pauseUntil(long nanos) throws InterruptedException {
        long rest = nanos - System.nanoTime();
        if (rest > 0) {
            Thread.sleep(rest / 1_000_000, (int) (rest % 1_000_000));
        }
    }

    private static KafkaProducer<byte[], byte[]> producer(Broker broker) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "linger.ms", 0),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** One new snapshot of each queue, which the API sends as one frame. */
    private static void write(KafkaProducer<byte[], byte[]> producer, int number) throws Exception {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (int queue = 0; queue < QUEUES; queue++) {
            sent.add(producer.send(new ProducerRecord<>(
                    Topic.QUEUE_SNAPSHOTS.topicName(),
                    ("queue-" + queue).getBytes(StandardCharsets.UTF_8),
                    Json.MAPPER.writeValueAsBytes(snapshot(queue, number)))));
        }
        for (Future<RecordMetadata> each : sent) {
            each.get();
        }
    }

    /** What the API sends of the same snapshots. */
    private static byte[] frame(int number) throws IOException {
        List<ObjectNode> queues = new ArrayList<>();
        for (int queue = 0; queue < QUEUES; queue++) {
            queues.add(snapshot(queue, number));
        }
        return Json.MAPPER.writeValueAsBytes(Map.of("queues", queues));
    }

    private static ObjectNode snapshot(int queue, int number) throws IOException {
        try (var example = Topic.class.getResourceAsStream("/io/vigie/contract/examples/queue-snapshot.json")) {
            ObjectNode snapshot = (ObjectNode) Json.MAPPER.readTree(example);
            snapshot.put("queue", "queue-" + queue);
            snapshot.put("version", "1763890123456-%013d".formatted(number));
            snapshot.put("waiting", number);
            return snapshot;
        }
    }
}
