package io.vigie.jobs.queues;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.live.QueueMinute;
import io.vigie.jobs.alerts.SubjectState;
import io.vigie.jobs.snapshots.Beats;
import io.vigie.jobs.snapshots.Versions;
import io.vigie.jobs.time.TimeReached;
import io.vigie.jobs.visits.VisitChange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.TimeDomain;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * Keyed by queue: its visits now, its totals, its agents and sources; gives its snapshots, and aside its minutes. A queue
 * that nobody described is shown from its first visit on, until 76 h after its last one was queued and until no source
 * belongs to it any more. Then it ends with a tombstone.
 */
@SuppressWarnings("NullAway.Init") // Flink calls open before anything else.
public final class QueuesFunction extends KeyedProcessFunction<String, QueueInput, QueueUpdate>
        implements CheckpointedFunction {

    private static final long REST_MILLIS = Duration.ofMillis(100).toMillis();
    private static final long MINUTES_REST_MILLIS = Duration.ofSeconds(1).toMillis();

    private final String defaultZone;
    private final OutputTag<QueueMinute> minutesTag;
    private final OutputTag<SubjectState> subjects;
    private transient TimeReached time;
    private transient Versions versions;
    private transient long sent;
    private transient ValueState<QueueState> queues;
    private transient List<ValueState<Blocks>> slots;
    private transient History history;

    /**
     * @param defaultZone the time zone of queues that nobody described, such as {@code Europe/Paris}
     * @param minutes where the minutes go whose totals changed
     * @param subjects where goes what the rules of alerts see
     */
    public QueuesFunction(String defaultZone, OutputTag<QueueMinute> minutes, OutputTag<SubjectState> subjects) {
        this.defaultZone = defaultZone;
        this.minutesTag = minutes;
        this.subjects = subjects;
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
        queues = getRuntimeContext().getState(new ValueStateDescriptor<>("queues", QueueState.class));
        slots = new ArrayList<>(History.SLOTS);
        for (int slot = 0; slot < History.SLOTS; slot++) {
            String name = String.format(Locale.ROOT, "minutes-%02d", slot);
            slots.add(getRuntimeContext().getState(new ValueStateDescriptor<>(name, Blocks.class)));
        }
        history = new History(this::read, this::write);
    }

    @Override
    public void processElement(QueueInput input, Context context, Collector<QueueUpdate> out) throws Exception {
        TimerService timers = context.timerService();
        long reached = time.now(timers.currentWatermark());
        @Nullable QueueState known = queues.value();
        QueueState state = known == null ? new QueueState() : known;
        LiveQueue queue = queue(state, context);
        long seenAt = state.seenAt;
        queue.reach(reached);
        queue.take(input, reached);
        wakeToBeSeen(seenAt, state, timers);
        if (input.visit() != null) {
            time(queue, input.visit(), timers);
        }
        follow(queue, state, timers.currentProcessingTime(), context, out);
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<QueueUpdate> out) throws Exception {
        @Nullable QueueState state = queues.value();
        if (state == null) {
            return;
        }
        LiveQueue queue = queue(state, context);
        long machineTime = context.timerService().currentProcessingTime();
        if (context.timeDomain() == TimeDomain.PROCESSING_TIME) {
            rest(state, timestamp);
            machineTime = Math.max(timestamp, machineTime - REST_MILLIS);
        } else {
            // The watermark of an input that has ended is no time; its timers are.
            time.now(timestamp);
            long reached = time.now(context.timerService().currentWatermark());
            long seenAt = state.seenAt;
            queue.turnOver(timestamp, reached);
            queue.reach(reached);
            wakeToBeSeen(seenAt, state, context.timerService());
            if (timestamp == state.seenAt) {
                context.output(subjects, queue.subject());
            }
        }
        follow(queue, state, machineTime, context, out);
    }

    /** Wakes the queue when a visit will have waited for too long. */
    private static void time(LiveQueue queue, VisitChange change, TimerService timers) {
        long before = Waiting.overFrom(change.before());
        long after = Waiting.overFrom(change.after());
        if (after != LiveQueue.NEVER && queue.isNeededAt(after)) {
            timers.registerEventTimeTimer(after);
        }
        if (before != LiveQueue.NEVER && !queue.isNeededAt(before)) {
            timers.deleteEventTimeTimer(before);
        }
    }

    /** What changed is seen by the rules of alerts at the next whole second. */
    private static void wakeToBeSeen(long before, QueueState state, TimerService timers) {
        if (state.seenAt != before && state.seenAt != LiveQueue.NEVER) {
            timers.registerEventTimeTimer(state.seenAt);
        }
    }

    private static void rest(QueueState state, long timestamp) {
        if (timestamp >= state.snapshotsRestUntil) {
            state.snapshots = state.snapshots.rested();
            state.snapshotsRestUntil = LiveQueue.NEVER;
        }
        if (timestamp >= state.minutesRestUntil) {
            state.minutesRestUntil = LiveQueue.NEVER;
        }
    }

    /**
     * Sends what is due, and sees to what comes next.
     *
     * @param machineTime now, or the beat that is the reason, as one that comes a little late moves none after it
     */
    private void follow(
            LiveQueue queue, QueueState state, long machineTime, Context context, Collector<QueueUpdate> out)
            throws Exception {
        TimerService timers = context.timerService();
        if (state.isOut && !queue.isShown()) {
            out.collect(new QueueUpdate(context.getCurrentKey(), null));
            context.output(subjects, QueueSubject.gone(context.getCurrentKey(), time.now(Long.MIN_VALUE)));
            state.isOut = false;
        }
        if (queue.isGone()) {
            sendMinutes(queue, context);
            end(state, timers);
            return;
        }
        if (state.snapshots.isDue() && queue.isShown() && queue.knowsTime()) {
            out.collect(new QueueUpdate(context.getCurrentKey(), queue.snapshot(nextVersion())));
            state.isOut = true;
            state.snapshots = state.snapshots.sentOne();
            state.snapshotsRestUntil = Beats.restUntil(machineTime, REST_MILLIS);
            timers.registerProcessingTimeTimer(state.snapshotsRestUntil);
        }
        if (state.minutes.changedSlots != 0 && state.minutesRestUntil == LiveQueue.NEVER) {
            sendMinutes(queue, context);
            state.minutesRestUntil = Beats.restUntil(machineTime, MINUTES_REST_MILLIS);
            timers.registerProcessingTimeTimer(state.minutesRestUntil);
        }
        wake(queue, state, timers);
        queues.update(state);
    }

    private void sendMinutes(LiveQueue queue, Context context) {
        QueueEntry entry = queue.entry();
        for (MinuteSums minute : queue.takeChangedMinutes()) {
            context.output(
                    minutesTag,
                    new QueueMinute(
                            entry.id(),
                            minute.client() == null ? entry.client() : minute.client(),
                            Instant.ofEpochMilli(minute.minute() * Minutes.MILLIS),
                            nextVersion(),
                            QueueSnapshots.totals(minute.sums(), entry.serviceLevelFormula())));
        }
    }

    private static void wake(LiveQueue queue, QueueState state, TimerService timers) {
        boolean hasEnded = timers.currentWatermark() == Watermark.MAX_WATERMARK.getTimestamp();
        // Opening hours go on for ever: where the input has ended they would keep the time going.
        long next = hasEnded ? queue.wakeAt() : Math.min(queue.wakeAt(), queue.opensOrClosesAt());
        long before = state.wakeAt;
        if (next == before) {
            return;
        }
        state.wakeAt = next;
        if (next != LiveQueue.NEVER) {
            timers.registerEventTimeTimer(next);
        }
        if (before != LiveQueue.NEVER && !queue.isNeededAt(before)) {
            timers.deleteEventTimeTimer(before);
        }
    }

    private void end(QueueState state, TimerService timers) {
        queues.clear();
        slots.forEach(ValueState::clear);
        if (state.wakeAt != LiveQueue.NEVER) {
            timers.deleteEventTimeTimer(state.wakeAt);
        }
        if (state.seenAt != LiveQueue.NEVER) {
            timers.deleteEventTimeTimer(state.seenAt);
        }
        if (state.snapshotsRestUntil != LiveQueue.NEVER) {
            timers.deleteProcessingTimeTimer(state.snapshotsRestUntil);
        }
        if (state.minutesRestUntil != LiveQueue.NEVER) {
            timers.deleteProcessingTimeTimer(state.minutesRestUntil);
        }
    }

    private LiveQueue queue(QueueState state, Context context) {
        return new LiveQueue(state, history, QueueEntry.undescribed(context.getCurrentKey(), defaultZone));
    }

    /** Counted over all queues: a queue that comes back after a tombstone goes on as well. */
    private String nextVersion() {
        return versions.of(++sent);
    }

    private @Nullable Blocks read(int slot) {
        try {
            return slots.get(slot).value();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Blocks blocks, int slot) {
        try {
            slots.get(slot).update(blocks.blocks().isEmpty() ? null : blocks);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
