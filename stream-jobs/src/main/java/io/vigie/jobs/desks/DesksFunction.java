package io.vigie.jobs.desks;

import io.vigie.contract.live.DeskSnapshot;
import io.vigie.jobs.alerts.SubjectState;
import io.vigie.jobs.snapshots.Versions;
import io.vigie.jobs.time.TimeReached;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
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
 * Keyed by desk: its tickets now, and today; gives its snapshots, and aside what rules see of it. A desk that nobody
 * described is shown from its first ticket on, until none is open, 26 h have passed since anything happened to one, and
 * no source belongs to it any more. Then it ends with a tombstone.
 */
@SuppressWarnings("NullAway.Init") // Flink calls initializeState and open before anything else.
public final class DesksFunction extends KeyedProcessFunction<String, DeskInput, DeskUpdate>
        implements CheckpointedFunction {

    private static final long REST_MILLIS = Duration.ofSeconds(1).toMillis();

    /** Rests end on common beats, so that the snapshots of many desks go to the broker together. */
    private static final long BEAT_MILLIS = 100;

    private final String defaultZone;
    private final DeskValues values;
    private final OutputTag<SubjectState> seen;
    private transient TimeReached time;
    private transient Versions versions;
    private transient long sent;
    private transient ValueState<DeskState> desks;

    /**
     * @param defaultZone the time zone of desks that nobody described, such as {@code Europe/Paris}
     * @param values the numbers of a desk that rules look at
     * @param seen where it goes what rules see, at each whole second in which something changed
     */
    public DesksFunction(String defaultZone, DeskValues values, OutputTag<SubjectState> seen) {
        this.defaultZone = defaultZone;
        this.values = values;
        this.seen = seen;
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
        desks = getRuntimeContext().getState(new ValueStateDescriptor<>("desks", DeskState.class));
    }

    @Override
    public void processElement(DeskInput input, Context context, Collector<DeskUpdate> out) throws Exception {
        TimerService timers = context.timerService();
        long now = time.now(timers.currentWatermark());
        @Nullable DeskState known = desks.value();
        DeskState state = known == null ? new DeskState() : known;
        LiveDesk desk = desk(state, context);
        desk.take(input, now);
        follow(desk, state, now, timers.currentProcessingTime(), context, out);
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<DeskUpdate> out) throws Exception {
        @Nullable DeskState state = desks.value();
        if (state == null) {
            return;
        }
        LiveDesk desk = desk(state, context);
        TimerService timers = context.timerService();
        if (context.timeDomain() == TimeDomain.PROCESSING_TIME) {
            state.outbox = state.outbox.rested();
            state.restUntil = LiveDesk.NEVER;
            // One that comes a little late moves none after it.
            long machineTime = Math.max(timestamp, timers.currentProcessingTime() - REST_MILLIS);
            follow(desk, state, time.now(timers.currentWatermark()), machineTime, context, out);
            return;
        }
        // The watermark of an input that has ended is no time; its timers are.
        time.now(timestamp);
        long reached = time.now(timers.currentWatermark());
        // Where time leaps, a desk goes through it step by step: rules see each deadline in its own second.
        long now = timestamp == LiveDesk.FIRST_TIME ? reached : timestamp;
        state.wakeAt = LiveDesk.NEVER;
        desk.moveTo(now);
        if (state.unseen && LiveDesk.isWholeSecond(now)) {
            tellRules(state, now, context);
        }
        follow(desk, state, now, timers.currentProcessingTime(), context, out);
    }

    /** Sends what is due, and sees to what comes next. */
    private void follow(
            LiveDesk desk, DeskState state, long now, long machineTime, Context context, Collector<DeskUpdate> out)
            throws Exception {
        TimerService timers = context.timerService();
        if (!desk.isShown()) {
            takeBack(state, now, context, out);
        }
        if (desk.isGone()) {
            end(state, timers);
            return;
        }
        if (state.shown != null && state.outbox.isDue()) {
            // Counted over all desks: one that comes back after a tombstone goes on as well.
            String version = versions.of(++sent);
            out.collect(
                    new DeskUpdate(context.getCurrentKey(), DeskSnapshots.sent(state.shown, version, state.changedAt)));
            state.isOut = true;
            state.outbox = state.outbox.sentOne();
            state.restUntil = Math.floorDiv(machineTime + BEAT_MILLIS - 1, BEAT_MILLIS) * BEAT_MILLIS + REST_MILLIS;
            timers.registerProcessingTimeTimer(state.restUntil);
        }
        wake(desk.wakeAt(now), state, timers);
        desks.update(state);
    }

    private void tellRules(DeskState state, long at, Context context) {
        DeskSnapshot shown = Objects.requireNonNull(state.shown);
        long changedAt = Math.min(state.causedAt, at);
        context.output(seen, DeskSnapshots.seen(shown, at, changedAt, values.apply(shown), false));
        state.seen = true;
        state.unseen = false;
        state.causedAt = LiveDesk.NEVER;
    }

    private void takeBack(DeskState state, long now, Context context, Collector<DeskUpdate> out) {
        if (state.isOut) {
            out.collect(new DeskUpdate(context.getCurrentKey(), null));
        }
        if (state.seen && state.shown != null) {
            long at = LiveDesk.isWholeSecond(now) ? now : LiveDesk.secondAfter(now);
            context.output(seen, DeskSnapshots.seen(state.shown, at, at, Map.of(), true));
        }
        state.isOut = false;
        state.seen = false;
        state.unseen = false;
        state.causedAt = LiveDesk.NEVER;
        state.shown = null;
    }

    private static void wake(long next, DeskState state, TimerService timers) {
        if (next == state.wakeAt) {
            return;
        }
        if (state.wakeAt != LiveDesk.NEVER) {
            timers.deleteEventTimeTimer(state.wakeAt);
        }
        if (next != LiveDesk.NEVER) {
            timers.registerEventTimeTimer(next);
        }
        state.wakeAt = next;
    }

    private void end(DeskState state, TimerService timers) {
        desks.clear();
        if (state.wakeAt != LiveDesk.NEVER) {
            timers.deleteEventTimeTimer(state.wakeAt);
        }
        if (state.restUntil != LiveDesk.NEVER) {
            timers.deleteProcessingTimeTimer(state.restUntil);
        }
    }

    private LiveDesk desk(DeskState state, Context context) {
        return new LiveDesk(state, context.getCurrentKey(), defaultZone);
    }
}
