package io.vigie.jobs.input;

import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.api.common.eventtime.WatermarkGenerator;
import org.apache.flink.api.common.eventtime.WatermarkOutput;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;

/** Only ticks move the time of a partition; Flink takes the least over the partitions. */
public final class TickWatermarks implements WatermarkGenerator<Inbound> {

    /** One generator for each partition. */
    public static WatermarkStrategy<Inbound> strategy() {
        return WatermarkStrategy.forGenerator(context -> new TickWatermarks());
    }

    @Override
    public void onEvent(Inbound inbound, long kafkaTimestamp, WatermarkOutput output) {
        if (inbound.tick() != null) {
            output.emitWatermark(new Watermark(inbound.tick().toEpochMilli()));
        }
    }

    @Override
    public void onPeriodicEmit(WatermarkOutput output) {
        // Nothing by the machine's clock.
    }
}
