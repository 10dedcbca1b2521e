package io.vigie.jobs.directory;

import io.vigie.jobs.input.PlainRecord;
import org.apache.flink.streaming.api.operators.co.KeyedCoProcessOperator;
import org.apache.flink.streaming.api.watermark.Watermark;

/**
 * Runs {@link DirectoryFunction} and tells it every time that is reached. A directory may be silent for weeks: a function
 * alone would learn of time only with the next record, too late for the first one after a restart.
 */
public final class DirectoryOperator<T> extends KeyedCoProcessOperator<String, PlainRecord, T, QueueDescribed> {

    private final DirectoryFunction<T> function;

    public DirectoryOperator(DirectoryFunction<T> function) {
        super(function);
        this.function = function;
    }

    @Override
    public void processWatermark(Watermark mark) throws Exception {
        function.reached(mark.getTimestamp());
        super.processWatermark(mark);
    }
}
