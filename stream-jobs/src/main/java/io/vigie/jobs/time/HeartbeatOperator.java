package io.vigie.jobs.time;

import io.vigie.contract.topic.PipelineHeartbeat;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.operators.OneInputStreamOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.jspecify.annotations.Nullable;

/**
 * Tells the time that all snapshots have reached: at every advance, and once a second while time stands still. It reads
 * watermarks, which only an operator of its own can.
 */
public final class HeartbeatOperator<T> extends AbstractStreamOperator<PipelineHeartbeat>
        implements OneInputStreamOperator<T, PipelineHeartbeat> {

    private static final long BEAT_MILLIS = Duration.ofSeconds(1).toMillis();

    private transient long reached;
    private transient boolean beaten;
    private transient @Nullable ScheduledFuture<?> timer;

    @Override
    public void open() throws Exception {
        super.open();
        reached = Long.MIN_VALUE;
        beaten = false;
        next();
    }

    @Override
    public void processElement(StreamRecord<T> record) {
        // Only the time matters here.
    }

    @Override
    public void processWatermark(Watermark mark) throws Exception {
        super.processWatermark(mark);
        if (mark.getTimestamp() != Watermark.MAX_WATERMARK.getTimestamp()) {
            reached = mark.getTimestamp();
            beat();
        }
    }

    @Override
    public void close() throws Exception {
        if (timer != null) {
            timer.cancel(false);
        }
        super.close();
    }

    private void next() {
        timer = getProcessingTimeService()
                .registerTimer(getProcessingTimeService().getCurrentProcessingTime() + BEAT_MILLIS, this::elapsed);
    }

    private void elapsed(long now) {
        if (!beaten && reached != Long.MIN_VALUE) {
            beat();
        }
        beaten = false;
        next();
    }

    private void beat() {
        beaten = true;
        output.collect(new StreamRecord<>(new PipelineHeartbeat(Instant.ofEpochMilli(reached))));
    }
}
