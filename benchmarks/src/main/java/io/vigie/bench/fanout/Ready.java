package io.vigie.bench.fanout;

import io.vigie.contract.json.Json;
import io.vigie.contract.topic.Topic;
import io.vigie.contract.topic.TopicSetup;
import io.vigie.standalone.broker.Broker;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import tools.jackson.databind.node.ObjectNode;

/** How long the API takes from its start until it answers, in a large centre. */
public final class Ready {

    private static final int AGENTS = 20_000;
    private static final int QUEUES = 500;
    private static final int TEAMS = 1_000;
    private static final int RUNS = 5;

    private Ready() {}

    /** Starts it some times, and prints the median. */
    public static void run() throws Exception {
        Path folder = Files.createTempDirectory("vigie-ready");
        try (Broker broker = Broker.start(folder.resolve("kafka"))) {
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
                TopicSetup.createMissing(admin, 2, (short) 1);
            }
            fill(broker);
            List<Double> seconds = new ArrayList<>();
            for (int run = 0; run < RUNS; run++) {
                long begun = System.nanoTime();
                try (Api api = Api.start(folder, broker.bootstrapServers())) {
                    api.awaitReady();
                    seconds.add((System.nanoTime() - begun) / 1e9);
                }
            }
            seconds.sort(null);
            System.out.printf(
                    Locale.ROOT,
                    "API ready with %,d agents and %,d queues: %.1f s (median of %d; slowest %.1f s)%n",
                    AGENTS,
                    QUEUES,
                    seconds.get(RUNS / 2),
                    RUNS,
                    seconds.get(RUNS - 1));
        }
    }

    private static void fill(Broker broker) throws Exception {
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "linger.ms", 20),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            fill(producer, Topic.AGENT_SNAPSHOTS, "agent", AGENTS);
            fill(producer, Topic.QUEUE_SNAPSHOTS, "queue", QUEUES);
            fill(producer, Topic.TEAM_SNAPSHOTS, "team", TEAMS);
        }
    }

    private static void fill(KafkaProducer<byte[], byte[]> producer, Topic topic, String kind, int count)
            throws Exception {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        ObjectNode snapshot = example(kind);
        for (int i = 0; i < count; i++) {
            String id = kind + "-" + i;
            snapshot.put(kind, id);
            if (kind.equals("agent")) {
                snapshot.put("team", "team-" + i % TEAMS);
            }
            sent.add(producer.send(new ProducerRecord<>(
                    topic.topicName(), id.getBytes(StandardCharsets.UTF_8), Json.MAPPER.writeValueAsBytes(snapshot))));
        }
        for (Future<RecordMetadata> each : sent) {
            each.get();
        }
    }

    private static ObjectNode example(String kind) throws IOException {
        try (var example = Topic.class.getResourceAsStream("/io/vigie/contract/examples/" + kind + "-snapshot.json")) {
            return (ObjectNode) Json.MAPPER.readTree(example);
        }
    }
}
