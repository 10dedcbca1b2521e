package io.vigie.standalone.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.directory.DirectoryEntry;
import io.vigie.contract.directory.DirectoryKind;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.EventWriter;
import io.vigie.contract.json.Json;
import io.vigie.contract.live.AgentDay;
import io.vigie.contract.live.AgentSnapshot;
import io.vigie.contract.live.AttendanceDay;
import io.vigie.contract.live.DeskSnapshot;
import io.vigie.contract.live.QueueMinute;
import io.vigie.contract.live.QueueSnapshot;
import io.vigie.contract.live.ServiceLevelFormula;
import io.vigie.contract.live.TeamMinute;
import io.vigie.contract.live.TeamSnapshot;
import io.vigie.contract.rules.Rule;
import io.vigie.contract.topic.Tick;
import io.vigie.contract.topic.Topic;
import io.vigie.contract.topic.TopicSetup;
import io.vigie.oracle.Differences;
import io.vigie.oracle.Oracle;
import io.vigie.oracle.OracleAgentDay;
import io.vigie.oracle.OracleDay;
import io.vigie.oracle.OracleDesk;
import io.vigie.oracle.OracleInput;
import io.vigie.oracle.OraclePeople;
import io.vigie.oracle.OracleQueue;
import io.vigie.oracle.OracleTeam;
import io.vigie.oracle.OracleTeamMinute;
import io.vigie.oracle.OracleTeamMinutes;
import io.vigie.oracle.OracleTotals;
import io.vigie.oracle.mess.Arrival;
import io.vigie.standalone.broker.Broker;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A real broker with what goes in, and what has come out held against the oracle. */
final class Stage implements AutoCloseable {

    private static final int PARTITIONS = 2;
    /** As long as anything comes the job is not done, however much it has to catch up with. */
    private static final Duration SILENCE = Duration.ofSeconds(120);

    private static final Duration PATIENCE = Duration.ofMinutes(30);
    private static final Duration POLL = Duration.ofMillis(100);

    private final Broker broker;
    private final KafkaProducer<byte[], byte[]> producer;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Latest<QueueSnapshot> snapshots =
            new Latest<>(Topic.QUEUE_SNAPSHOTS, QueueSnapshot.class, QueueSnapshot::version);
    private final Latest<QueueMinute> minutes =
            new Latest<>(Topic.QUEUE_MINUTES, QueueMinute.class, QueueMinute::version);
    private final Latest<AgentSnapshot> agents =
            new Latest<>(Topic.AGENT_SNAPSHOTS, AgentSnapshot.class, AgentSnapshot::version);
    private final Latest<DeskSnapshot> desks =
            new Latest<>(Topic.DESK_SNAPSHOTS, DeskSnapshot.class, DeskSnapshot::version);
    private final Latest<TeamSnapshot> teams =
            new Latest<>(Topic.TEAM_SNAPSHOTS, TeamSnapshot.class, TeamSnapshot::version);
    private final Latest<AttendanceDay> days =
            new Latest<>(Topic.ATTENDANCE_DAYS, AttendanceDay.class, AttendanceDay::version);
    private final Latest<AgentDay> agentDays = new Latest<>(Topic.AGENT_DAYS, AgentDay.class, AgentDay::version);
    private final Latest<TeamMinute> teamMinutes =
            new Latest<>(Topic.TEAM_MINUTES, TeamMinute.class, TeamMinute::version);
    private final AlertHistory alerts = new AlertHistory();
    private final List<Latest<?>> all = List.of(snapshots, minutes, agents, desks, teams, days, agentDays, teamMinutes);

    Stage(Path folder) throws Exception {
        broker = Broker.start(folder.resolve("kafka"));
        Map<String, Object> client = Map.of("bootstrap.servers", broker.bootstrapServers());
        try (Admin admin = Admin.create(client)) {
            TopicSetup.createMissing(admin, PARTITIONS, (short) 1);
        }
        // Repeats and order are no matter here, and a partition that has just been made may forget its first batch.
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "enable.idempotence", false),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        consumer = new KafkaConsumer<>(client, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> outputs = new ArrayList<>();
        for (Latest<?> latest : all) {
            consumer.partitionsFor(latest.topic().topicName())
                    .forEach(info -> outputs.add(new TopicPartition(info.topic(), info.partition())));
        }
        outputs.add(new TopicPartition(Topic.ALERTS.topicName(), 0));
        consumer.assign(outputs);
        consumer.seekToBeginning(outputs);
    }

    String bootstrapServers() {
        return broker.bootstrapServers();
    }

    void describe(List<? extends DirectoryEntry> entries) throws Exception {
        List<Future<?>> sent = new ArrayList<>();
        for (DirectoryEntry entry : entries) {
            sent.add(producer.send(new ProducerRecord<>(
                    Topic.DIRECTORY.topicName(),
                    entry.key().getBytes(StandardCharsets.UTF_8),
                    Json.MAPPER.writeValueAsBytes(entry))));
        }
        await(sent);
    }

    /** Waits until all that is described is shown: from then on the job knows it, whatever comes. */
    void assertKnown(List<? extends DirectoryEntry> described) {
        Map<DirectoryKind, Latest<?>> shown = Map.of(
                DirectoryKind.QUEUE, snapshots,
                DirectoryKind.AGENT, agents,
                DirectoryKind.DESK, desks,
                DirectoryKind.TEAM, teams);
        assertNone(() -> described.stream()
                .filter(entry -> entry.directoryKind() != DirectoryKind.CLIENT)
                .filter(entry -> shown.get(entry.directoryKind()).get(entry.id()) == null)
                .map(entry -> entry.key() + " is not shown")
                .toList());
    }

    /** Rules that people wrote. */
    void rule(List<Rule> rules) throws Exception {
        List<Future<?>> sent = new ArrayList<>();
        for (Rule rule : rules) {
            sent.add(producer.send(new ProducerRecord<>(
                    Topic.RULES.topicName(),
                    rule.id().getBytes(StandardCharsets.UTF_8),
                    Json.MAPPER.writeValueAsBytes(rule))));
        }
        await(sent);
    }

    void arrive(List<? extends Event> events) throws Exception {
        List<Future<?>> sent = new ArrayList<>();
        for (Event event : events) {
            sent.add(producer.send(new ProducerRecord<>(
                    event.topic().topicName(),
                    event.subject().getBytes(StandardCharsets.UTF_8),
                    EventWriter.write(event))));
        }
        await(sent);
    }

    /** Writes bytes as they are. */
    void write(Topic topic, byte[] value) throws Exception {
        producer.send(new ProducerRecord<>(topic.topicName(), value)).get();
    }

    void tick(Instant time) throws Exception {
        List<Future<?>> sent = new ArrayList<>();
        for (Topic topic : Arrays.stream(Topic.values()).filter(Topic::isInput).toList()) {
            for (int partition = 0; partition < PARTITIONS; partition++) {
                sent.add(producer.send(new Tick(time).record(topic, partition)));
            }
        }
        await(sent);
    }

    /** Writes what comes, with a tick after so much time at the least. */
    Instant play(List<Arrival> arrivals, Duration pace) throws Exception {
        List<Event> next = new ArrayList<>();
        Instant reached = Instant.EPOCH;
        for (Arrival arrival : arrivals) {
            next.add(arrival.event());
            if (Duration.between(reached, arrival.at()).compareTo(pace) >= 0) {
                arrive(next);
                tick(arrival.at());
                reached = arrival.at();
                next.clear();
            }
        }
        arrive(next);
        Instant end = arrivals.stream()
                .map(Arrival::at)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        tick(end);
        return end;
    }

    private static void await(List<Future<?>> sent) throws Exception {
        for (Future<?> future : sent) {
            future.get();
        }
    }

    /** Waits until every queue shows what the oracle says, and fails with what is different if that never comes. */
    void assertQueues(OracleInput input) {
        Oracle oracle = new Oracle(input);
        List<OracleQueue> queues = oracle.queueIds().stream().map(oracle::queue).toList();
        assertNone(() -> {
            List<String> differences = new ArrayList<>();
            queues.forEach(queue -> differences.addAll(
                    snapshots.differences(queue.queue(), shown -> Differences.between(queue, shown))));
            return differences;
        });
    }

    /** Waits until a queue shows nothing that is different, and fails with what is if that never comes. */
    void assertShown(String queue, Function<QueueSnapshot, List<String>> differences) {
        assertNone(() -> {
            QueueSnapshot shown = snapshots.get(queue);
            return shown == null
                    ? List.of("queue " + queue + " is not shown")
                    : differences.apply(shown).stream()
                            .map(text -> "queue " + queue + ": " + text)
                            .toList();
        });
    }

    /** The same for every minute that any visit was queued in. */
    void assertMinutes(OracleInput input) {
        Oracle oracle = new Oracle(input);
        Map<String, ServiceLevelFormula> formulas = new HashMap<>();
        Map<String, Long> all = new HashMap<>();
        for (String queue : oracle.queueIds()) {
            formulas.put(queue, oracle.queue(queue).serviceLevelFormula());
            all.put(queue, oracle.totals(queue, Instant.EPOCH, Instant.MAX).offered());
        }
        Map<String, OracleTotals> totals = new HashMap<>();
        assertNone(() -> {
            List<String> differences = new ArrayList<>();
            Map<String, Long> offered = new HashMap<>();
            for (QueueMinute minute : minutes.values()) {
                offered.merge(minute.queue(), minute.totals().offered(), Long::sum);
                differences.addAll(Differences.between(
                        minute.key() + ": ",
                        totals.computeIfAbsent(minute.key(), key -> oracle.minute(minute.queue(), minute.from())),
                        minute.totals(),
                        formulas.get(minute.queue())));
            }
            all.forEach((queue, must) -> {
                if (!must.equals(offered.getOrDefault(queue, 0L))) {
                    differences.add(
                            queue + ": all minutes together must have " + must + ", have " + offered.get(queue));
                }
            });
            return differences;
        });
    }

    /** Waits until every agent, team, desk and day of hours is as the oracle says. */
    void assertPeople(OracleInput input) {
        OraclePeople oracle = new OraclePeople(input, false);
        List<OracleDay> hours = oracle.attendanceDays();
        List<OracleTeam> people = oracle.teams();
        List<OracleDesk> letters = oracle.desks();
        assertNone(() -> {
            List<String> differences = new ArrayList<>();
            oracle.agents()
                    .forEach(agent -> differences.addAll(
                            agents.differences(agent.agent(), shown -> Differences.between(agent, shown))));
            people.forEach(team ->
                    differences.addAll(teams.differences(team.team(), shown -> Differences.between(team, shown))));
            letters.forEach(desk ->
                    differences.addAll(desks.differences(desk.desk(), shown -> Differences.between(desk, shown))));
            hours.forEach(day -> differences.addAll(
                    days.differences(day.agent() + "/" + day.day(), shown -> Differences.between(day, shown))));
            return differences;
        });
    }

    /** Waits until the day of every agent is as the oracle says: after the rest that each takes. */
    void assertDays(OracleInput input) {
        OraclePeople oracle = new OraclePeople(input, false);
        List<OracleAgentDay> must =
                oracle.agents().stream().map(agent -> oracle.day(agent.agent())).toList();
        assertNone(() -> {
            List<String> differences = new ArrayList<>();
            must.forEach(day -> differences.addAll(Differences.between(day, agentDays.get(day.agent()))));
            if (agentDays.values().size() > must.size()) {
                differences.add("days of agents who are not shown");
            }
            return differences;
        });
    }

    /** Waits until every minute of a team of the last 48 h is as the oracle says; one that is not told has nobody. */
    void assertTeamMinutes(OracleInput input, List<String> ofTeams) {
        OracleTeamMinutes oracle = new OracleTeamMinutes(input);
        Map<String, OracleTeamMinute> must = new HashMap<>();
        Instant end = input.now().truncatedTo(ChronoUnit.MINUTES);
        for (; !end.isBefore(input.now().minus(Duration.ofHours(48))); end = end.minus(Duration.ofMinutes(1))) {
            for (String team : ofTeams) {
                must.put(team + "/" + end.minus(Duration.ofMinutes(1)), oracle.endingAt(team, end));
            }
        }
        assertNone(() -> {
            List<String> differences = new ArrayList<>();
            must.forEach((key, minute) -> {
                TeamMinute shown = teamMinutes.get(key);
                if (shown != null) {
                    differences.addAll(Differences.between(minute, shown));
                } else if (!minute.equals(OracleTeamMinute.NOBODY)) {
                    differences.add("minute " + key + " is not told");
                }
            });
            return differences;
        });
    }

    /**
     * Waits until the alerts are those that the oracle says.
     *
     * @param differences between the alerts that are to be compared and the oracle's
     */
    void assertAlerts(Function<AlertHistory, List<String>> differences) {
        assertNone(() -> {
            List<String> all = new ArrayList<>(alerts.impossible());
            all.addAll(differences.apply(alerts));
            return all;
        });
    }

    private void assertNone(Supplier<List<String>> differences) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        long deadline = System.nanoTime() + SILENCE.toNanos();
        List<String> left = differences.get();
        while (!left.isEmpty() && System.nanoTime() < Math.min(deadline, end)) {
            boolean came = false;
            for (ConsumerRecord<byte[], byte[]> kafka : consumer.poll(POLL)) {
                take(kafka);
                came = true;
            }
            if (came) {
                deadline = System.nanoTime() + SILENCE.toNanos();
                left = differences.get();
            }
        }
        assertThat(left).isEmpty();
    }

    private void take(ConsumerRecord<byte[], byte[]> kafka) {
        if (kafka.topic().equals(Topic.ALERTS.topicName())) {
            alerts.take(kafka);
        }
        for (Latest<?> latest : all) {
            if (latest.topic().topicName().equals(kafka.topic())) {
                latest.take(kafka);
            }
        }
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
        broker.close();
    }
}
