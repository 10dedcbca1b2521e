package io.vigie.jobs.live;

import io.vigie.contract.live.Alert;
import io.vigie.contract.live.QueueMinute;
import io.vigie.contract.live.TeamMinute;
import io.vigie.contract.topic.Topic;
import io.vigie.jobs.agents.AgentDayUpdate;
import io.vigie.jobs.agents.AgentUpdate;
import io.vigie.jobs.agents.AttendanceDayUpdate;
import io.vigie.jobs.alerts.RulesFunction;
import io.vigie.jobs.desks.DeskUpdate;
import io.vigie.jobs.directory.AgentsAtStart;
import io.vigie.jobs.directory.TermsAtStart;
import io.vigie.jobs.input.DescribedNames;
import io.vigie.jobs.input.Inbound;
import io.vigie.jobs.input.InboundReader;
import io.vigie.jobs.input.PlainRecord;
import io.vigie.jobs.input.PlainRecords;
import io.vigie.jobs.input.TickWatermarks;
import io.vigie.jobs.output.RecordWriter;
import io.vigie.jobs.queues.QueueUpdate;
import io.vigie.jobs.sources.SourceUpdate;
import io.vigie.jobs.teams.TeamUpdate;
import io.vigie.jobs.time.NoTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExecutionOptions;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.DataStreamSink;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.ParameterTool;
import org.jspecify.annotations.Nullable;

/** Folds events into live snapshots, from Kafka to Kafka. */
public final class LiveJob {

    /** So soon after a start there is the first. */
    private static final Duration CHECKPOINT_INTERVAL = Duration.ofSeconds(10);

    /**
     * Writing a large state takes a core for seconds; in between, both are there for the events. What came in it is read
     * again after a crash, faster by far than it came.
     */
    private static final Duration CHECKPOINT_PAUSE = Duration.ofSeconds(30);

    private LiveJob() {}

    /**
     * Runs the job where Flink is: {@code --bootstrap-servers HOST:PORT --caller-key-file FILE [--clock live|events]
     * [--time-zone ZONE] [--expected-sources A,B]}.
     */
    public static void main(String[] args) throws Exception {
        LiveSettings settings = LiveSettings.of(ParameterTool.fromArgs(args).toMap());
        StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(configuration());
        define(env, settings);
        env.execute("Vigie live");
    }

    /** What the job needs of Flink, wherever it runs. */
    public static Configuration configuration() {
        return new Configuration()
                .set(PipelineOptions.GENERIC_TYPES, false)
                .set(PipelineOptions.AUTO_GENERATE_UIDS, false)
                .set(PipelineOptions.OBJECT_REUSE, true)
                .set(ExecutionOptions.BUFFER_TIMEOUT, Duration.ofMillis(10))
                .set(CheckpointingOptions.CHECKPOINTING_INTERVAL, CHECKPOINT_INTERVAL)
                .set(CheckpointingOptions.MIN_PAUSE_BETWEEN_CHECKPOINTS, CHECKPOINT_PAUSE)
                .set(
                        CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
                        ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION)
                .set(CheckpointingOptions.MAX_RETAINED_CHECKPOINTS, 2)
                .set(RestartStrategyOptions.RESTART_STRATEGY, "exponential-delay");
    }

    /**
     * The whole job in an environment: sources, flow, sinks. Reads the directory to its end first.
     *
     * @throws org.apache.kafka.common.KafkaException when the broker does not answer, or the topics are not there
     */
    public static void define(StreamExecutionEnvironment env, LiveSettings settings) {
        define(env, settings, AtStart.read(settings.bootstrapServers()));
    }

    static void define(StreamExecutionEnvironment env, LiveSettings settings, AtStart atStart) {
        DataStream<Inbound> inbound = env.fromSource(events(settings), TickWatermarks.strategy(), "Events")
                .uid("events")
                // A reader without a partition would never tell of time, and hold all others up.
                .setParallelism(Math.min(env.getParallelism(), atStart.inputPartitions()));
        LiveDataflow.Streams out = LiveDataflow.define(
                new LiveDataflow.Inputs(
                        inbound,
                        written(env, settings, Topic.DIRECTORY, "Directory"),
                        written(env, settings, Topic.RULES, "Rules"),
                        written(env, settings, Topic.ACKNOWLEDGEMENTS, "Acknowledgements")),
                new LiveDataflow.Start(
                        settings.zone(),
                        settings.expectedSources(),
                        settings.missingPhoneMatters(),
                        TermsAtStart.of(atStart.directory(), settings.zone()),
                        AgentsAtStart.of(atStart.directory(), settings.zone()),
                        DescribedNames.of(atStart.directory()),
                        atStart.directoryEnd(),
                        RulesFunction.standing(atStart.rules()),
                        new AlertsOnKafka(settings.bootstrapServers())));
        write(
                out.queues(),
                settings,
                "Queue snapshots",
                Topic.QUEUE_SNAPSHOTS,
                QueueUpdate::queue,
                QueueUpdate::snapshot);
        write(out.minutes(), settings, "Queue minutes", Topic.QUEUE_MINUTES, QueueMinute::key, minute -> minute);
        write(out.desks(), settings, "Desk snapshots", Topic.DESK_SNAPSHOTS, DeskUpdate::desk, DeskUpdate::snapshot);
        write(
                out.agents(),
                settings,
                "Agent snapshots",
                Topic.AGENT_SNAPSHOTS,
                AgentUpdate::agent,
                AgentUpdate::snapshot);
        write(out.agentDays(), settings, "Agent days", Topic.AGENT_DAYS, AgentDayUpdate::agent, AgentDayUpdate::day);
        write(
                out.attendanceDays(),
                settings,
                "Attendance days",
                Topic.ATTENDANCE_DAYS,
                AttendanceDayUpdate::key,
                AttendanceDayUpdate::day);
        write(out.teams(), settings, "Team snapshots", Topic.TEAM_SNAPSHOTS, TeamUpdate::team, TeamUpdate::snapshot);
        write(out.teamMinutes(), settings, "Team minutes", Topic.TEAM_MINUTES, TeamMinute::key, minute -> minute);
        write(out.alerts(), settings, "Alerts", Topic.ALERTS, Alert::id, alert -> alert);
        write(
                out.sources(),
                settings,
                "Source snapshots",
                Topic.SOURCE_SNAPSHOTS,
                SourceUpdate::source,
                SourceUpdate::snapshot);
        write(out.heartbeats(), settings, "Heartbeats", Topic.HEARTBEATS, beat -> null, beat -> beat)
                .setParallelism(1);
        write(out.deadLetters(), settings, "Dead letters", Topic.DEAD_LETTERS, letter -> null, letter -> letter);
    }

    private static <T> DataStreamSink<T> write(
            DataStream<T> values,
            LiveSettings settings,
            String name,
            Topic topic,
            RecordWriter.Part<T, @Nullable String> key,
            RecordWriter.Part<T, @Nullable Object> value) {
        return values.sinkTo(sink(settings, new RecordWriter<>(topic, key, value)))
                .uid(topic.topicName())
                .name(name);
    }

    private static KafkaSource<Inbound> events(LiveSettings settings) {
        List<String> topics = Arrays.stream(Topic.values())
                .filter(Topic::isInput)
                .map(Topic::topicName)
                .toList();
        return source(settings, topics, "vigie-live", new InboundReader(settings.clock(), settings.callerKey()));
    }

    /** The records of a topic that people write. */
    private static DataStream<PlainRecord> written(
            StreamExecutionEnvironment env, LiveSettings settings, Topic topic, String name) {
        KafkaSource<PlainRecord> source =
                source(settings, List.of(topic.topicName()), "vigie-live-" + topic.topicName(), new PlainRecords());
        return env.fromSource(source, NoTime.strategy(), name)
                .uid(topic.topicName())
                .setParallelism(1);
    }

    private static <T> KafkaSource<T> source(
            LiveSettings settings, List<String> topics, String client, KafkaRecordDeserializationSchema<T> reader) {
        return KafkaSource.<T>builder()
                .setBootstrapServers(settings.bootstrapServers())
                .setTopics(topics)
                .setClientIdPrefix(client)
                .setStartingOffsets(OffsetsInitializer.earliest())
                // The checkpoints hold how far the job has read; nobody else has to know.
                .setProperty("commit.offsets.on.checkpoint", "false")
                .setDeserializer(reader)
                .build();
    }

    private static <T> KafkaSink<T> sink(LiveSettings settings, RecordWriter<T> writer) {
        return KafkaSink.<T>builder()
                .setBootstrapServers(settings.bootstrapServers())
                .setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE)
                .setProperty("linger.ms", "5")
                .setProperty("batch.size", "262144")
                .setRecordSerializer(writer)
                .build();
    }
}
