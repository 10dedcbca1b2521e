package io.vigie.jobs.input;

import io.vigie.contract.topic.DeadLetter;
import org.apache.flink.streaming.api.functions.ProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;

/** Passes events on and sets aside what could not be read. Ticks end here: they have moved the time already. */
public final class SplitFunction extends ProcessFunction<InboundCall, InboundCall> {

    private final OutputTag<DeadLetter> deadLetters;

    public SplitFunction(OutputTag<DeadLetter> deadLetters) {
        this.deadLetters = deadLetters;
    }

    @Override
    public void processElement(InboundCall call, Context context, Collector<InboundCall> out) {
        if (call.deadLetter() != null) {
            context.output(deadLetters, call.deadLetter());
        } else if (call.event() != null) {
            out.collect(call);
        }
    }
}
