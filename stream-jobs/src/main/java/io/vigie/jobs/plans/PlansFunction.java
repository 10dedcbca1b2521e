package io.vigie.jobs.plans;

import io.vigie.contract.event.EventWriter;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.jobs.time.TimeReached;
import java.nio.charset.StandardCharsets;
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
 * Keyed by plan, {@link PlanInput#key()}: the latest that was said of a shift or an absence holds, and is told to its
 * agent; the one who has it no more is told first. What is said ahead of its time waits for it; what comes more than 8
 * days after its time is a dead letter. A plan is forgotten 8 days after its end, or after its last word where that is
 * later. Nobody is told of that: agents drop what has ended by themselves.
 */
@SuppressWarnings("NullAway.Init") // Flink calls initializeState and open before anything else.
public final class PlansFunction extends KeyedProcessFunction<String, PlanInput, PlanChange>
        implements CheckpointedFunction {

    private final OutputTag<DeadLetter> deadLetters;
    private transient TimeReached time;
    private transient ValueState<PlanEvents> plans;

    public PlansFunction(OutputTag<DeadLetter> deadLetters) {
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
        plans = getRuntimeContext().getState(new ValueStateDescriptor<>("plans", PlanEvents.class));
    }

    @Override
    public void processElement(PlanInput heard, Context context, Collector<PlanChange> out) throws Exception {
        long reached = time.now(context.timerService().currentWatermark());
        PlanEvent event = heard.toPlanEvent();
        if (event.isTooLate(reached)) {
            context.output(deadLetters, tooLate(heard));
            return;
        }
        PlanEvents known = known();
        follow(context.getCurrentKey(), known, known.with(event), reached, context.timerService(), out);
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<PlanChange> out) throws Exception {
        // The watermark of an input that has ended is no time; its timers are.
        time.now(timestamp);
        long reached = time.now(context.timerService().currentWatermark());
        PlanEvents known = known();
        follow(context.getCurrentKey(), known, known, reached, context.timerService(), out);
    }

    private void follow(
            String plan,
            PlanEvents before,
            PlanEvents heard,
            long reached,
            TimerService timers,
            Collector<PlanChange> out)
            throws Exception {
        PlanEvents after = heard.at(reached);
        after.changesFrom(before, plan).forEach(out::collect);
        if (after.isOver(reached)) {
            after = PlanEvents.NONE;
            plans.clear();
        } else {
            plans.update(after);
        }
        if (after.wakeAt() == before.wakeAt()) {
            return;
        }
        if (before.wakeAt() != PlanEvents.NEVER) {
            timers.deleteEventTimeTimer(before.wakeAt());
        }
        if (after.wakeAt() != PlanEvents.NEVER) {
            timers.registerEventTimeTimer(after.wakeAt());
        }
    }

    private PlanEvents known() throws Exception {
        @Nullable PlanEvents known = plans.value();
        return known == null ? PlanEvents.NONE : known;
    }

    private static DeadLetter tooLate(PlanInput heard) {
        return new DeadLetter(
                heard.event().topic().topicName(),
                heard.position(),
                heard.appendedAt(),
                "too-late",
                "The event came more than 8 days after its time: it can change no plan now.",
                new String(EventWriter.write(heard.event()), StandardCharsets.UTF_8));
    }
}
