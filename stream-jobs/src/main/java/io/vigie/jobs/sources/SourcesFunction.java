package io.vigie.jobs.sources;

import io.vigie.jobs.snapshots.Outbox;
import io.vigie.jobs.snapshots.Versions;
import io.vigie.jobs.time.TimeReached;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.TimeDomain;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * Keyed by source: whether it speaks, what that means to the queues, desks and agents that belong to it, and its snapshots. The state of a
 * source ends 8 days after its last event, with a tombstone, unless a setting says that it has to speak. Such a source
 * must be made known at each start, by a {@link SourceSeen} of no event: one of which nothing is known has no state.
 */
@SuppressWarnings("NullAway.Init") // Flink calls initializeState and open before anything else.
public final class SourcesFunction extends KeyedProcessFunction<String, SourceSeen, SourceUpdate>
        implements CheckpointedFunction {

    private static final long REST_MILLIS = Duration.ofSeconds(1).toMillis();

    private final HashSet<String> awaited;
    private final OutputTag<SourceOfMember> toMembers;
    private transient TimeReached time;
    private transient Versions versions;
    private transient long sent;
    private transient ValueState<SourceState> sources;
    private transient ValueState<Outbox> outboxes;

    /** @param expected the sources that have to speak even if they never sent a heartbeat */
    public SourcesFunction(Set<String> expected, OutputTag<SourceOfMember> toMembers) {
        this.awaited = new HashSet<>(expected);
        this.toMembers = toMembers;
    }

    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
        time = new TimeReached();
        time.initialize(context);
        versions = Versions.atStart(context, System::currentTimeMillis);
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) throws Exception {
        time.save();
    }

    @Override
    public void open(OpenContext context) {
        sources = getRuntimeContext().getState(new ValueStateDescriptor<>("sources", SourceState.class));
        outboxes = getRuntimeContext().getState(new ValueStateDescriptor<>("outboxes", Outbox.class));
    }

    @Override
    public void processElement(SourceSeen seen, Context context, Collector<SourceUpdate> out) throws Exception {
        long reached = time.now(context.timerService().currentWatermark());
        @Nullable SourceState known = sources.value();
        SourceState source = known == null ? new SourceState() : known;
        follow(source, source.with(seen, reached, isAwaited(context)), reached, context, out);
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<SourceUpdate> out) throws Exception {
        SourceState source = sources.value();
        if (source == null) {
            return;
        }
        if (context.timeDomain() == TimeDomain.PROCESSING_TIME) {
            send(source, outbox().rested(), context, out);
            return;
        }
        // The watermark of an input that has ended is no time; its timers are.
        time.now(timestamp);
        long reached = time.now(context.timerService().currentWatermark());
        source.timerAt = SourceState.UNSET;
        follow(source, source.at(context.getCurrentKey(), reached, isAwaited(context)), reached, context, out);
    }

    private void follow(
            SourceState source, SourceState.Step step, long reached, Context context, Collector<SourceUpdate> out)
            throws Exception {
        step.members().forEach(told -> context.output(toMembers, told));
        TimerService timers = context.timerService();
        if (source.isGone(reached, isAwaited(context))) {
            source.farewell(context.getCurrentKey()).forEach(told -> context.output(toMembers, told));
            timers.deleteEventTimeTimer(source.timerAt);
            sources.clear();
            outboxes.clear();
            out.collect(new SourceUpdate(context.getCurrentKey(), null));
            return;
        }
        long wakeAt = source.wakeAt(reached, isAwaited(context));
        // A timer that comes too soon is set anew when it comes: a source that speaks moves its deadline all the time.
        if (wakeAt < source.timerAt) {
            timers.deleteEventTimeTimer(source.timerAt);
            timers.registerEventTimeTimer(wakeAt);
            source.timerAt = wakeAt;
        }
        sources.update(source);
        if (step.shown()) {
            send(source, outbox().changed(), context, out);
        }
    }

    private void send(SourceState source, Outbox outbox, Context context, Collector<SourceUpdate> out)
            throws Exception {
        Outbox next = outbox;
        if (outbox.isDue() && source.knowsTime()) {
            next = outbox.sentOne();
            String key = context.getCurrentKey();
            // Counted over all sources: one that comes back after a tombstone goes on as well.
            out.collect(new SourceUpdate(key, source.snapshot(key, versions.of(++sent))));
            TimerService timers = context.timerService();
            timers.registerProcessingTimeTimer(timers.currentProcessingTime() + REST_MILLIS);
        }
        outboxes.update(next);
    }

    private boolean isAwaited(Context context) {
        return awaited.contains(context.getCurrentKey());
    }

    private Outbox outbox() throws Exception {
        @Nullable Outbox outbox = outboxes.value();
        return outbox == null ? Outbox.EMPTY : outbox;
    }
}
