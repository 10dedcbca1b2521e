package io.vigie.jobs.queues;

import io.vigie.jobs.snapshots.Outbox;
import io.vigie.jobs.snapshots.Versions;
import io.vigie.jobs.time.TimeReached;
import io.vigie.jobs.visits.VisitChange;
import java.time.Duration;
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
import org.jspecify.annotations.Nullable;

/**
 * Keyed by queue: its visits now, its totals, and its snapshots. The state of a queue ends 76 h after its last visit was
 * queued, with a tombstone.
 */
@SuppressWarnings("NullAway.Init") // Flink calls open before anything else.
public final class QueuesFunction extends KeyedProcessFunction<String, VisitChange, QueueUpdate>
        implements CheckpointedFunction {

    private static final long REST_MILLIS = Duration.ofMillis(100).toMillis();

    private final QueueSettings settings;
    private transient TimeReached time;
    private transient Versions versions;
    private transient ValueState<QueueState> queues;
    private transient ValueState<Outbox> outboxes;

    public QueuesFunction(QueueSettings settings) {
        this.settings = settings;
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
        outboxes = getRuntimeContext().getState(new ValueStateDescriptor<>("outboxes", Outbox.class));
    }

    @Override
    public void processElement(VisitChange change, Context context, Collector<QueueUpdate> out) throws Exception {
        TimerService timers = context.timerService();
        long reached = time.now(timers.currentWatermark());
        QueueState queue = known();
        if (reached != Long.MIN_VALUE) {
            queue.turn(reached, settings);
        }
        long overFrom = queue.apply(change, reached, settings);
        if (overFrom != QueueState.NEVER) {
            timers.registerEventTimeTimer(overFrom);
        }
        if (change.after() != null) {
            long minute = Minutes.of(change.after().queuedAt());
            timers.registerEventTimeTimer(queue.minutes.wakeAt(minute));
        }
        queues.update(queue);
        send(queue, outbox().changed(), context, out);
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<QueueUpdate> out) throws Exception {
        QueueState queue = queues.value();
        if (queue == null) {
            return;
        }
        if (context.timeDomain() == TimeDomain.PROCESSING_TIME) {
            send(queue, outbox().rested(), context, out);
        } else {
            onTime(queue, timestamp, context, out);
        }
    }

    private void onTime(QueueState queue, long timestamp, OnTimerContext context, Collector<QueueUpdate> out)
            throws Exception {
        // The watermark of an input that has ended is no time; its timers are.
        time.now(timestamp);
        long reached = time.now(context.timerService().currentWatermark());
        boolean over = queue.turnOver(timestamp, reached);
        boolean turned = queue.turn(reached, settings);
        if (queue.isEmpty()) {
            end(context.getCurrentKey(), out);
            return;
        }
        queues.update(queue);
        context.timerService().registerEventTimeTimer(queue.minutes.wakeAt());
        if (over || turned) {
            send(queue, outbox().changed(), context, out);
        }
    }

    private void send(QueueState queue, Outbox outbox, Context context, Collector<QueueUpdate> out) throws Exception {
        Outbox next = outbox;
        if (outbox.isDue() && queue.knowsTime()) {
            next = outbox.sentOne();
            String key = context.getCurrentKey();
            out.collect(new QueueUpdate(key, queue.snapshot(key, versions.of(next.sent()), settings)));
            TimerService timers = context.timerService();
            timers.registerProcessingTimeTimer(timers.currentProcessingTime() + REST_MILLIS);
        }
        outboxes.update(next);
    }

    private void end(String queue, Collector<QueueUpdate> out) {
        queues.clear();
        outboxes.clear();
        out.collect(new QueueUpdate(queue, null));
    }

    private QueueState known() throws Exception {
        @Nullable QueueState known = queues.value();
        return known == null ? new QueueState() : known;
    }

    private Outbox outbox() throws Exception {
        @Nullable Outbox outbox = outboxes.value();
        return outbox == null ? Outbox.EMPTY : outbox;
    }
}
