package io.vigie.jobs.history;

import io.vigie.contract.live.QueueMinute;
import io.vigie.contract.live.TeamMinute;
import io.vigie.contract.topic.Topic;
import io.vigie.jobs.history.influx.InfluxSink;
import io.vigie.jobs.history.minutes.HistoryInput;
import io.vigie.jobs.history.minutes.MinutesFunction;
import io.vigie.jobs.input.PlainRecord;
import io.vigie.jobs.input.PlainRecords;
import io.vigie.jobs.input.ReadOnce;
import io.vigie.jobs.time.NoTime;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExternalizedCheckpointRetention;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.ParameterTool;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** Writes the minutes of queues and teams, and the days of queues, to InfluxDB. */
public final class HistoryJob {

    private static final Duration CHECKPOINT_INTERVAL = Duration.ofSeconds(10);
    private static final TopicPartition DIRECTORY = new TopicPartition(Topic.DIRECTORY.topicName(), 0);

    /** The points of one key must stay in their order, up to InfluxDB. */
    private static final int ONE = 1;

    private HistoryJob() {}

    /**
     * Runs the job where Flink is: {@code --bootstrap-servers HOST:PORT --influx-url http://HOST:PORT/DATABASE [--time-zone
     * ZONE]}, or {@code --influx-url-file FILE}.
     */
    public static void main(String[] args) throws Exception {
        HistorySettings settings =
                HistorySettings.of(ParameterTool.fromArgs(args).toMap());
        StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(configuration());
        define(env, settings);
        env.execute("Vigie history");
    }

    /** What the job needs of Flink, wherever it runs. */
    public static Configuration configuration() {
        return new Configuration()
                .set(PipelineOptions.GENERIC_TYPES, false)
                .set(PipelineOptions.AUTO_GENERATE_UIDS, false)
                .set(PipelineOptions.OBJECT_REUSE, true)
                .set(CheckpointingOptions.CHECKPOINTING_INTERVAL, CHECKPOINT_INTERVAL)
                .set(CheckpointingOptions.MIN_PAUSE_BETWEEN_CHECKPOINTS, CHECKPOINT_INTERVAL)
                // While InfluxDB is away for long none may be complete; it is no reason to begin again.
                .set(CheckpointingOptions.TOLERABLE_FAILURE_NUMBER, Integer.MAX_VALUE)
                .set(
                        CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
                        ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION)
                .set(CheckpointingOptions.MAX_RETAINED_CHECKPOINTS, 2)
                .set(RestartStrategyOptions.RESTART_STRATEGY, "exponential-delay");
    }

    /**
     * The whole job in an environment. Reads the directory to its end first.
     *
     * @throws org.apache.kafka.common.KafkaException when the broker does not answer, or the topic is not there
     */
    public static void define(StreamExecutionEnvironment env, HistorySettings settings) {
        define(env, settings, new QueueZones(settings.zone()).of(directory(settings)));
    }

    static void define(StreamExecutionEnvironment env, HistorySettings settings, Map<String, String> zonesAtStart) {
        env.setParallelism(ONE);
        DataStream<HistoryInput> queues = source(
                env,
                settings,
                Topic.QUEUE_MINUTES,
                new MinuteRecords<>(QueueMinute.class, HistoryInput::of),
                "Minutes of queues");
        DataStream<HistoryInput> teams = source(
                env,
                settings,
                Topic.TEAM_MINUTES,
                new MinuteRecords<>(TeamMinute.class, HistoryInput::of),
                "Minutes of teams");
        DataStream<HistoryInput> zones = source(env, settings, Topic.DIRECTORY, new PlainRecords(), "Directory")
                .flatMap(new QueueZones(settings.zone()))
                .returns(HistoryInput.class)
                .uid("zones")
                .name("Time zones of queues");
        queues.union(teams, zones)
                .keyBy(HistoryInput::subject)
                .process(new MinutesFunction(zonesAtStart, settings.zone(), settings.dayRest()))
                .uid("minutes")
                .name("Minutes, and days that changed")
                .sinkTo(new InfluxSink(settings.influx()))
                .uid("influx")
                .name("InfluxDB");
    }

    private static List<PlainRecord> directory(HistorySettings settings) {
        try (Consumer<byte[], byte[]> consumer = ReadOnce.consumer(settings.bootstrapServers())) {
            return ReadOnce.records(consumer, DIRECTORY, ReadOnce.end(consumer, DIRECTORY));
        }
    }

    private static <T> DataStream<T> source(
            StreamExecutionEnvironment env,
            HistorySettings settings,
            Topic topic,
            KafkaRecordDeserializationSchema<T> reader,
            String name) {
        KafkaSource<T> source = KafkaSource.<T>builder()
                .setBootstrapServers(settings.bootstrapServers())
                .setTopics(topic.topicName())
                .setClientIdPrefix("vigie-history-" + topic.topicName())
                .setStartingOffsets(OffsetsInitializer.earliest())
                // The checkpoints hold how far the job has read; nobody else has to know.
                .setProperty("commit.offsets.on.checkpoint", "false")
                .setDeserializer(reader)
                .build();
        return env.fromSource(source, NoTime.strategy(), name).uid(topic.topicName());
    }
}
