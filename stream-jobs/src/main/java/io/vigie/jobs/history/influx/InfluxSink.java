package io.vigie.jobs.history.influx;

import io.vigie.contract.history.InfluxAddress;
import io.vigie.jobs.history.minutes.ToWrite;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.connector.sink2.StatefulSinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.connector.base.sink.AsyncSinkBase;
import org.apache.flink.connector.base.sink.writer.BufferedRequestState;
import org.apache.flink.connector.base.sink.writer.config.AsyncSinkWriterConfiguration;
import org.apache.flink.connector.base.sink.writer.strategy.CongestionControlRateLimitingStrategy;
import org.apache.flink.connector.base.sink.writer.strategy.NoOpScalingStrategy;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/**
 * Writes to InfluxDB in batches, one after the other, so that of two versions of a point the later one is what stays. It
 * has to be the only writer: with a parallelism of more than 1 that would no longer be so.
 *
 * <p>What waits is part of the checkpoints. While InfluxDB is away the batch is tried again and again; what comes fills
 * the buffer, then holds up those who read.
 */
public final class InfluxSink extends AsyncSinkBase<ToWrite, ToWrite> {

    private static final int BATCH = 5_000;
    private static final int BUFFER = 10_000;
    private static final int ONE_AT_A_TIME = 1;

    private static final long BATCH_BYTES = 8L * 1024 * 1024;
    private static final long LARGEST_BYTES = 64L * 1024;

    private static final long LONGEST_IN_BUFFER_MILLIS = 1_000;

    /** Each call has its own, far shorter one. A request given up while it runs would overtake itself. */
    private static final long REQUEST_TIMEOUT_MILLIS = TimeUnit.DAYS.toMillis(365);

    private final InfluxAddress address;

    public InfluxSink(InfluxAddress address) {
        super(
                (element, context) -> element,
                BATCH,
                ONE_AT_A_TIME,
                BUFFER,
                BATCH_BYTES,
                LONGEST_IN_BUFFER_MILLIS,
                LARGEST_BYTES,
                REQUEST_TIMEOUT_MILLIS,
                false);
        this.address = address;
    }

    @Override
    public StatefulSinkWriter<ToWrite, BufferedRequestState<ToWrite>> createWriter(WriterInitContext context) {
        return restoreWriter(context, List.of());
    }

    @Override
    public StatefulSinkWriter<ToWrite, BufferedRequestState<ToWrite>> restoreWriter(
            WriterInitContext context, Collection<BufferedRequestState<ToWrite>> waiting) {
        AsyncSinkWriterConfiguration configuration = AsyncSinkWriterConfiguration.builder()
                .setMaxBatchSize(getMaxBatchSize())
                .setMaxBatchSizeInBytes(getMaxBatchSizeInBytes())
                .setMaxInFlightRequests(getMaxInFlightRequests())
                .setMaxBufferedRequests(getMaxBufferedRequests())
                .setMaxTimeInBufferMS(getMaxTimeInBufferMS())
                .setMaxRecordSizeInBytes(getMaxRecordSizeInBytes())
                .setRequestTimeoutMS(getRequestTimeoutMS())
                .setFailOnTimeout(getFailOnTimeout())
                .setRateLimitingStrategy(CongestionControlRateLimitingStrategy.builder()
                        .setMaxInFlightRequests(getMaxInFlightRequests())
                        .setInitialMaxInFlightMessages(getMaxBatchSize())
                        // Failures say that InfluxDB is away, not that batches are too large.
                        .setScalingStrategy(new NoOpScalingStrategy<>())
                        .build())
                .build();
        return new InfluxWriter(getElementConverter(), context, configuration, waiting, new InfluxStore(address));
    }

    @Override
    public SimpleVersionedSerializer<BufferedRequestState<ToWrite>> getWriterStateSerializer() {
        return new WaitingSerializer();
    }
}
