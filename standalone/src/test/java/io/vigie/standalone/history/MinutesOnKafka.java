package io.vigie.standalone.history;

import io.vigie.contract.directory.DirectoryEntry;
import io.vigie.contract.history.CountField;
import io.vigie.contract.history.HistoryNames;
import io.vigie.contract.history.TeamField;
import io.vigie.contract.json.Json;
import io.vigie.contract.live.Counts;
import io.vigie.contract.live.QueueMinute;
import io.vigie.contract.live.ServiceLevelFormula;
import io.vigie.contract.live.TeamMinute;
import io.vigie.contract.live.Totals;
import io.vigie.contract.topic.Topic;
import io.vigie.contract.topic.TopicSetup;
import io.vigie.standalone.broker.Broker;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/** A real broker with the minutes that a live job would have written, and what must be in InfluxDB for them. */
final class MinutesOnKafka implements AutoCloseable {

    private static final int PARTITIONS = 2;
    private static final long MINUTE = 60_000;

    private final Broker broker;
    private final Admin admin;
    private final KafkaProducer<byte[], byte[]> producer;
    private final Random random;
    private final Map<String, QueueMinute> queueMinutes = new HashMap<>();
    private final Map<String, TeamMinute> teamMinutes = new HashMap<>();
    private final List<Future<?>> sent = new ArrayList<>();
    private long count;

    MinutesOnKafka(Path folder, long seed) throws Exception {
        broker = Broker.start(folder.resolve("kafka"));
        Map<String, Object> client = Map.of("bootstrap.servers", broker.bootstrapServers());
        admin = Admin.create(client);
        TopicSetup.createMissing(admin, PARTITIONS, (short) 1);
        // A partition that has just been made may forget its first batch, after which no idempotent one is right.
        producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        broker.bootstrapServers(),
                        "enable.idempotence",
                        false,
                        "max.in.flight.requests.per.connection",
                        1),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        random = new Random(seed);
    }

    String bootstrapServers() {
        return broker.bootstrapServers();
    }

    void describe(DirectoryEntry entry) throws Exception {
        write(Topic.DIRECTORY, entry.key(), entry);
        flush();
    }

    /** A minute of a queue with any counts; replaces the one that was there. */
    void queue(String queue, long minute) {
        Counts counts = CountField.counts(field -> random.nextInt(1000));
        Long longest = random.nextInt(4) == 0 ? null : random.nextLong(100_000);
        QueueMinute next = new QueueMinute(
                queue,
                "client-" + random.nextInt(2),
                Instant.ofEpochMilli(minute * MINUTE),
                version(),
                Totals.of(counts, longest, ServiceLevelFormula.OFFERED));
        queueMinutes.put(next.key(), next);
        write(Topic.QUEUE_MINUTES, next.key(), next);
    }

    /** The same minute of the queue as an earlier start of the live job would have told it, too late. */
    void overtaken(String queue, long minute) {
        Totals totals = Totals.of(Counts.NONE, null, ServiceLevelFormula.OFFERED);
        QueueMinute old =
                new QueueMinute(queue, "in-house", Instant.ofEpochMilli(minute * MINUTE), "0-" + version(), totals);
        write(Topic.QUEUE_MINUTES, old.key(), old);
    }

    void team(String team, long minute) {
        long scheduled = random.nextInt(50);
        long absent = scheduled == 0 ? 0 : random.nextLong(scheduled + 1);
        TeamMinute next =
                TeamField.minute(team, Instant.ofEpochMilli(minute * MINUTE), version(), field -> switch (field) {
                    case SCHEDULED -> scheduled;
                    case ABSENT -> absent;
                    case UNEXCUSED -> absent / 2;
                    default -> random.nextInt(50);
                });
        teamMinutes.put(next.key(), next);
        write(Topic.TEAM_MINUTES, next.key(), next);
    }

    /** What no live job would write. */
    void garbage(Topic topic) {
        for (String value : List.of("{", "{}", "[]")) {
            send(topic, "garbage", value.getBytes(StandardCharsets.UTF_8));
        }
        send(topic, "garbage", null);
    }

    /** Returns once the broker has everything. */
    void flush() throws Exception {
        for (Future<?> each : sent) {
            each.get();
        }
        sent.clear();
    }

    /** Takes away all that the topics of minutes hold, as their retention would. */
    void forget() throws Exception {
        Map<TopicPartition, RecordsToDelete> all = new HashMap<>();
        for (Topic topic : new Topic[] {Topic.QUEUE_MINUTES, Topic.TEAM_MINUTES}) {
            for (int partition = 0; partition < PARTITIONS; partition++) {
                all.put(new TopicPartition(topic.topicName(), partition), RecordsToDelete.beforeOffset(-1));
            }
        }
        admin.deleteRecords(all).all().get();
    }

    /** What InfluxDB must hold of the minutes of queues, of all of them or of those that a test takes. */
    Map<String, Map<String, Object>> expectedQueueMinutes(Predicate<QueueMinute> taken) {
        Map<String, Map<String, Object>> points = new TreeMap<>();
        for (QueueMinute minute : queueMinutes.values()) {
            if (taken.test(minute)) {
                points.put(
                        HistoryNames.tag(minute.queue()) + " " + minute.from().toEpochMilli(),
                        fields(minute.totals().counts(), minute.totals().longestWaitMillis()));
            }
        }
        return points;
    }

    Map<String, Map<String, Object>> expectedTeamMinutes() {
        Map<String, Map<String, Object>> points = new TreeMap<>();
        for (TeamMinute minute : teamMinutes.values()) {
            points.put(
                    HistoryNames.tag(minute.team()) + " " + minute.minute().toEpochMilli(),
                    Arrays.stream(TeamField.values())
                            .collect(Collectors.toMap(
                                    TeamField::fieldName, field -> field.of(minute), (a, b) -> a, TreeMap::new)));
        }
        return points;
    }

    /** The days, added up minute by minute in the zone of each queue. */
    Map<String, Map<String, Object>> expectedDays(Map<String, String> zones, Predicate<QueueMinute> taken) {
        Map<String, Counts> sums = new TreeMap<>();
        Map<String, Long> longest = new HashMap<>();
        Map<String, String> zoneOfDay = new HashMap<>();
        for (QueueMinute minute : queueMinutes.values()) {
            if (!taken.test(minute)) {
                continue;
            }
            String zone = zones.getOrDefault(minute.queue(), "UTC");
            long midnight = minute.from()
                    .atZone(ZoneId.of(zone))
                    .toLocalDate()
                    .atStartOfDay(ZoneId.of(zone))
                    .toInstant()
                    .toEpochMilli();
            String key = HistoryNames.tag(minute.queue()) + " " + midnight;
            sums.merge(key, minute.totals().counts(), Counts::plus);
            if (minute.totals().longestWaitMillis() != null) {
                longest.merge(key, minute.totals().longestWaitMillis(), Math::max);
            }
            zoneOfDay.put(key, zone);
        }
        Map<String, Map<String, Object>> points = new TreeMap<>();
        sums.forEach((key, counts) -> {
            Map<String, Object> fields = fields(counts, longest.get(key));
            fields.put(HistoryNames.TIME_ZONE, zoneOfDay.get(key));
            points.put(key, fields);
        });
        return points;
    }

    private static Map<String, Object> fields(Counts counts, @Nullable Long longest) {
        Map<String, Object> fields = new TreeMap<>();
        for (CountField field : CountField.values()) {
            fields.put(field.fieldName(), field.of(counts));
        }
        fields.put("longestWaitMillis", longest == null ? -1 : longest);
        return fields;
    }

    private String version() {
        return String.format(Locale.ROOT, "1763890123456-%013d", ++count);
    }

    private void write(Topic topic, String key, Object value) {
        send(topic, key, Json.MAPPER.writeValueAsBytes(value));
    }

    private void send(Topic topic, String key, byte @Nullable [] value) {
        sent.add(producer.send(new ProducerRecord<>(topic.topicName(), key.getBytes(StandardCharsets.UTF_8), value)));
    }

    @Override
    public void close() {
        producer.close();
        admin.close();
        broker.close();
    }
}
