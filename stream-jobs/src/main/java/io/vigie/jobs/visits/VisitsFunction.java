package io.vigie.jobs.visits;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.EventWriter;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.contract.topic.Topic;
import io.vigie.jobs.input.InboundCall;
import io.vigie.jobs.time.TimeReached;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * Keyed by call: what is known of its visits, and what of that changes. The state of a call ends 76 h after its last
 * visit was queued.
 */
@SuppressWarnings("NullAway.Init") // Flink calls open before anything else.
public final class VisitsFunction extends KeyedProcessFunction<String, InboundCall, VisitChange>
        implements CheckpointedFunction {

    private final OutputTag<DeadLetter> deadLetters;
    private transient TimeReached time;
    private transient ValueState<CallState> calls;

    public VisitsFunction(OutputTag<DeadLetter> deadLetters) {
        this.deadLetters = deadLetters;
    }

    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
        time = new TimeReached();
        time.initialize(context);
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) throws Exception {
        time.save();
    }

    @Override
    public void open(OpenContext context) {
        calls = getRuntimeContext().getState(new ValueStateDescriptor<>("calls", CallState.class));
    }

    @Override
    public void processElement(InboundCall inbound, Context context, Collector<VisitChange> out) throws Exception {
        CallEvent event = Objects.requireNonNull(inbound.event());
        long reached = time.now(context.timerService().currentWatermark());
        CallState known = known();
        if (known.isTooLate(event, reached)) {
            context.output(deadLetters, tooLate(inbound, event));
        } else {
            follow(known, known.with(event, reached), context.timerService(), out);
        }
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<VisitChange> out) throws Exception {
        long reached = time.now(timestamp);
        CallState known = known();
        CallState.Step step = known.at(context.getCurrentKey(), reached);
        follow(known, step, context.timerService(), out);
        for (int leg : step.orphans()) {
            context.output(deadLetters, orphan(context.getCurrentKey(), leg, reached));
        }
    }

    private void follow(CallState known, CallState.Step step, TimerService timers, Collector<VisitChange> out)
            throws Exception {
        if (step.next().visits().isEmpty()) {
            calls.clear();
        } else {
            calls.update(step.next());
        }
        long wakeAt = step.next().wakeAt();
        if (wakeAt != known.wakeAt()) {
            timers.deleteEventTimeTimer(known.wakeAt());
        }
        if (wakeAt != CallState.NEVER) {
            timers.registerEventTimeTimer(wakeAt);
        }
        step.changes().forEach(out::collect);
    }

    private CallState known() throws Exception {
        @Nullable CallState known = calls.value();
        return known == null ? CallState.NONE : known;
    }

    private static DeadLetter tooLate(InboundCall inbound, CallEvent event) {
        return new DeadLetter(
                Topic.CALLS.topicName(),
                inbound.position(),
                inbound.appendedAt(),
                "too-late",
                "The event came more than 48 h after its time, or is more than 28 h later than its call.queued:"
                        + " totals of that time are closed.",
                new String(EventWriter.write(event.withCaller(null)), StandardCharsets.UTF_8));
    }

    private static DeadLetter orphan(String call, int leg, long reached) {
        return new DeadLetter(
                Topic.CALLS.topicName(),
                null,
                Instant.ofEpochMilli(reached),
                "orphan",
                "Leg " + leg + " of call " + call
                        + " had neither call.queued nor call.answered within 76 h, so it counts"
                        + " nowhere: does its source send both?",
                null);
    }
}
