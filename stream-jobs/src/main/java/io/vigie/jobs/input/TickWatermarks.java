package io.vigie.jobs.input;

import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;

/** Only ticks move the time of a partition; Flink takes the least over the partitions. */
public final class TickWatermarks implements WatermarkGenerator<InboundCall> {

    /** One generator for each partition. */
    public static WatermarkStrategy<InboundCall> strategy() {
        return WatermarkStrategy.forGenerator(context -> new TickWatermarks());
    }

    @Override
    public void onEvent(InboundCall call, long kafkaTimestamp, WatermarkOutput output) {
        if (call.tick() != null) {
            output.emitWatermark(new Watermark(call.tick().toEpochMilli()));
        }
    }

    @Override
    public void onPeriodicEmit(WatermarkOutput output) {
        // Nothing by the machine's clock.
    }
}
