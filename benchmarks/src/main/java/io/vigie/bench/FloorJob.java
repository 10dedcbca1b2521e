package io.vigie.bench;

import io.vigie.contract.topic.Topic;
import io.vigie.jobs.input.Inbound;
import io.vigie.jobs.input.InboundReader;
import io.vigie.jobs.input.TickWatermarks;
import io.vigie.jobs.live.LiveJob;
import io.vigie.jobs.live.LiveSettings;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.serialization.SimpleStringSchema;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.connector.base.DeliveryGuarantee;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.flink.connector.kafka.sink.KafkaSink;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** Reads the same events, counts them by key in heap state, and writes each count at most every 200 ms. */
final class FloorJob implements AutoCloseable {

    private static final int KEYS = 20_000;
    private static final long REST_MILLIS = 200;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long STOP_SECONDS = 20;

    /** How many events all counters of this process have seen. */
    private static final AtomicLong SEEN = new AtomicLong();

    private final JobClient job;

    /** It has no end of its own: once this is done, it failed. */
    private final CompletableFuture<JobExecutionResult> ended;

    private FloorJob(JobClient job) {
        this.job = job;
        this.ended = job.getJobExecutionResult();
    }

    static FloorJob start(LiveSettings settings, int parallelism) throws Exception {
        SEEN.set(0);
        StreamExecutionEnvironment env =
                StreamExecutionEnvironment.createLocalEnvironment(parallelism, LiveJob.configuration());
        KafkaSource<Inbound> source = KafkaSource.<Inbound>builder()
                .setBootstrapServers(settings.bootstrapServers())
                .setTopics(Topic.CALLS.topicName())
                .setStartingOffsets(OffsetsInitializer.earliest())
                .setProperty("commit.offsets.on.checkpoint", "false")
                .setDeserializer(new InboundReader(settings.clock(), settings.callerKey()))
                .build();
        KafkaSink<String> sink = KafkaSink.<String>builder()
                .setBootstrapServers(settings.bootstrapServers())
                .setDeliveryGuarantee(DeliveryGuarantee.AT_LEAST_ONCE)
                .setRecordSerializer(KafkaRecordSerializationSchema.builder()
                        .setTopic(Topic.DEAD_LETTERS.topicName())
                        .setValueSerializationSchema(new SimpleStringSchema())
                        .build())
                .build();
        env.fromSource(source, TickWatermarks.strategy(), "Events")
                .uid("events")
                .filter(inbound -> inbound.call() != null)
                .uid("calls")
                .keyBy(inbound -> Math.floorMod(
                        Objects.requireNonNull(inbound.call()).call().hashCode(), KEYS))
                .process(new Count())
                .uid("count")
                .sinkTo(sink)
                .uid("counts");
        return new FloorJob(env.executeAsync("Floor"));
    }

    /** Waits until all events are counted. */
    double eventsPerSecond(long events) throws Exception {
        long warm = events / 4;
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        long from = awaitSeen(warm, deadline);
        long to = awaitSeen(events, deadline);
        return (events - warm) / ((to - from) / 1e9);
    }

    private long awaitSeen(long events, long deadline) throws Exception {
        while (SEEN.get() < events) {
            if (ended.isDone()) {
                throw new IllegalStateException("The floor ended by itself: " + ended.get());
            }
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("The floor counted " + SEEN.get() + " of " + events + " events within "
                        + PATIENCE.toMinutes() + " min");
            }
            Thread.sleep(1);
        }
        return System.nanoTime();
    }

    @Override
    public void close() throws IOException {
        if (!ended.isDone()) {
            Stop.of("floor", () -> job.cancel().get(STOP_SECONDS, TimeUnit.SECONDS));
        }
    }

    @SuppressWarnings("NullAway.Init") // Flink calls open before anything else.
    private static final class Count extends KeyedProcessFunction<Integer, Inbound, String> {

        private transient ValueState<Long> counts;
        private transient ValueState<Boolean> resting;

        @Override
        public void open(OpenContext context) {
            counts = getRuntimeContext().getState(new ValueStateDescriptor<>("counts", Long.class));
            resting = getRuntimeContext().getState(new ValueStateDescriptor<>("resting", Boolean.class));
        }

        @Override
        public void processElement(Inbound inbound, Context context, Collector<String> out) throws Exception {
            SEEN.incrementAndGet();
            @Nullable Long before = counts.value();
            counts.update(before == null ? 1 : before + 1);
            if (resting.value() == null) {
                resting.update(true);
                context.timerService()
                        .registerProcessingTimeTimer(context.timerService().currentProcessingTime() + REST_MILLIS);
            }
        }

        @Override
        public void onTimer(long timestamp, OnTimerContext context, Collector<String> out) throws Exception {
            resting.clear();
            out.collect(context.getCurrentKey() + " " + counts.value());
        }
    }
}
