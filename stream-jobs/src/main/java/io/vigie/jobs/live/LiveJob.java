package io.vigie.jobs.live;

import io.vigie.contract.topic.Topic;
import io.vigie.jobs.input.CallReader;
import io.vigie.jobs.input.InboundCall;
import io.vigie.jobs.input.TickWatermarks;
import io.vigie.jobs.output.RecordWriter;
import io.vigie.jobs.queues.QueueSettings;
import io.vigie.jobs.queues.QueueUpdate;
import java.time.Duration;
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
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.ParameterTool;

/** Folds events into live snapshots, from Kafka to Kafka. */
public final class LiveJob {

    private static final Duration CHECKPOINT_INTERVAL = Duration.ofSeconds(10);

    private LiveJob() {}

    /** Runs the job where Flink is: {@code --bootstrap-servers HOST:PORT [--clock live|events] [--time-zone ZONE]}. */
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
                .set(ExecutionOptions.BUFFER_TIMEOUT, Duration.ofMillis(5))
                .set(CheckpointingOptions.CHECKPOINTING_INTERVAL, CHECKPOINT_INTERVAL)
                .set(
                        CheckpointingOptions.EXTERNALIZED_CHECKPOINT_RETENTION,
                        ExternalizedCheckpointRetention.RETAIN_ON_CANCELLATION)
                .set(CheckpointingOptions.MAX_RETAINED_CHECKPOINTS, 2)
                .set(RestartStrategyOptions.RESTART_STRATEGY, "exponential-delay");
    }

    /** The whole job in an environment: sources, flow, sinks. */
    public static void define(StreamExecutionEnvironment env, LiveSettings settings) {
        DataStream<InboundCall> calls = env.fromSource(source(settings), TickWatermarks.strategy(), "Calls")
                .uid("calls");
        LiveDataflow.Streams out = LiveDataflow.define(calls, QueueSettings.inZone(settings.zone()));
        out.queues()
                .sinkTo(sink(
                        settings, new RecordWriter<>(Topic.QUEUE_SNAPSHOTS, QueueUpdate::queue, QueueUpdate::snapshot)))
                .uid("queue-snapshots")
                .name("Queue snapshots");
        out.heartbeats()
                .sinkTo(sink(settings, new RecordWriter<>(Topic.HEARTBEATS, beat -> null, beat -> beat)))
                .setParallelism(1)
                .uid("heartbeats")
                .name("Heartbeats");
        out.deadLetters()
                .sinkTo(sink(settings, new RecordWriter<>(Topic.DEAD_LETTERS, letter -> null, letter -> letter)))
                .uid("dead-letters")
                .name("Dead letters");
    }

    private static KafkaSource<InboundCall> source(LiveSettings settings) {
        return KafkaSource.<InboundCall>builder()
                .setBootstrapServers(settings.bootstrapServers())
                .setTopics(Topic.CALLS.topicName())
                .setClientIdPrefix("vigie-live")
                .setStartingOffsets(OffsetsInitializer.earliest())
                // The checkpoints hold how far the job has read; nobody else has to know.
                .setProperty("commit.offsets.on.checkpoint", "false")
                .setDeserializer(new CallReader(settings.clock()))
                .build();
    }

    private static <T> KafkaSink<T> sink(LiveSettings settings, RecordWriter<T> writer) {
        return KafkaSink.<T>builder()
                .setBootstrapServers(settings.bootstrapServers())
                .setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE)
                .setProperty("linger.ms", "2")
                .setRecordSerializer(writer)
                .build();
    }
}
