package io.vigie.jobs.directory;

import io.vigie.contract.input.RefusedException;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.contract.topic.Topic;
import io.vigie.jobs.directory.TermsChanges.TermsChange;
import io.vigie.jobs.input.PlainRecord;
import io.vigie.jobs.snapshots.Outbox;
import io.vigie.jobs.time.TimeReached;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * Reads the directory, all of it under one key, in one subtask. Descriptions of queues go out at once; what of them is
 * part of each visit goes out with the time from which it holds, gathered, because an import changes many. The state of
 * a queue ends when it is described no longer. {@link DirectoryOperator} runs it.
 *
 * @param <T> what the second input carries, of which only the time matters: that of the events
 */
@SuppressWarnings("NullAway.Init") // Flink calls initializeState and open before anything else.
public final class DirectoryFunction<T> extends KeyedCoProcessFunction<String, PlainRecord, T, QueueDescribed>
        implements CheckpointedFunction {

    private static final long REST_MILLIS = Duration.ofMillis(200).toMillis();
    private static final long FOR_ALL = Long.MIN_VALUE;
    private static final ListStateDescriptor<Long> FIRST_START =
            new ListStateDescriptor<>("directory-at-first-start", Types.LONG);

    private final String defaultZone;
    private final long endAtStart;
    private final OutputTag<TermsChanges> termsChanges;
    private final OutputTag<DeadLetter> deadLetters;
    private transient QueueRecords reader;
    private transient TimeReached time;
    private transient ListState<Long> savedEnd;
    private transient long endAtFirstStart;
    private transient MapState<String, Terms> terms;
    private transient MapState<String, TermsChanges> gathered;
    private transient ValueState<Outbox> outboxes;

    /**
     * @param defaultZone the time zone of queues that say none
     * @param endAtStart the offset behind the last record that stands as the job starts; kept from the first start on
     */
    public DirectoryFunction(
            String defaultZone,
            long endAtStart,
            OutputTag<TermsChanges> termsChanges,
            OutputTag<DeadLetter> deadLetters) {
        this.defaultZone = defaultZone;
        this.endAtStart = endAtStart;
        this.termsChanges = termsChanges;
        this.deadLetters = deadLetters;
    }

    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
        time = new TimeReached();
        time.initialize(context);
        savedEnd = context.getOperatorStateStore().getUnionListState(FIRST_START);
        endAtFirstStart = endAtStart;
        for (long end : savedEnd.get()) {
            endAtFirstStart = end;
        }
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) throws Exception {
        time.save();
        savedEnd.update(List.of(endAtFirstStart));
    }

    @Override
    public void open(OpenContext context) {
        reader = new QueueRecords(defaultZone);
        terms = getRuntimeContext()
                .getMapState(new MapStateDescriptor<>("terms", Types.STRING, TypeInformation.of(Terms.class)));
        gathered = getRuntimeContext()
                .getMapState(
                        new MapStateDescriptor<>("gathered", Types.STRING, TypeInformation.of(TermsChanges.class)));
        outboxes = getRuntimeContext().getState(new ValueStateDescriptor<>("outboxes", Outbox.class));
    }

    /** The time has come so far. */
    void reached(long watermark) {
        time.now(watermark);
    }

    @Override
    public void processElement1(PlainRecord next, Context context, Collector<QueueDescribed> out) throws Exception {
        QueueDescribed described;
        try {
            described = reader.read(next);
        } catch (RefusedException e) {
            context.output(
                    deadLetters,
                    next.letter(Topic.DIRECTORY, e.problem().code(), e.problem().detail()));
            return;
        }
        if (described != null) {
            out.collect(described);
            long reached = time.now(context.timerService().currentWatermark());
            follow(described, next.offset() < endAtFirstStart ? FOR_ALL : reached, context);
        }
    }

    @Override
    public void processElement2(T element, Context context, Collector<QueueDescribed> out) {
        // Only its time matters.
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<QueueDescribed> out) throws Exception {
        send(outbox().rested(), context);
    }

    private void follow(QueueDescribed described, long from, Context context) throws Exception {
        String queue = described.queue();
        @Nullable Terms known = terms.get(queue);
        Terms before = known == null ? reader.terms(new QueueDescribed(queue, null)) : known;
        Terms after = reader.terms(described);
        if (described.entry() == null) {
            terms.remove(queue);
        } else {
            terms.put(queue, after);
        }
        if (!after.equals(before)) {
            @Nullable TermsChanges earlier = gathered.get(queue);
            TermsChange change = new TermsChange(queue, from, after);
            gathered.put(queue, (earlier == null ? TermsChanges.NONE : earlier).with(change));
            send(outbox().changed(), context);
        }
    }

    private void send(Outbox outbox, Context context) throws Exception {
        Outbox next = outbox;
        if (outbox.isDue()) {
            context.output(termsChanges, takeGathered());
            TimerService timers = context.timerService();
            timers.registerProcessingTimeTimer(timers.currentProcessingTime() + REST_MILLIS);
            next = outbox.sentOne();
        }
        if (next.resting()) {
            outboxes.update(next);
        } else {
            outboxes.clear();
        }
    }

    private TermsChanges takeGathered() throws Exception {
        List<TermsChange> all = new ArrayList<>();
        gathered.values().forEach(ofQueue -> all.addAll(ofQueue.changes()));
        gathered.clear();
        all.sort(Comparator.comparing(TermsChange::queue).thenComparingLong(TermsChange::from));
        return new TermsChanges(all);
    }

    private Outbox outbox() throws Exception {
        @Nullable Outbox outbox = outboxes.value();
        return outbox == null ? Outbox.EMPTY : outbox;
    }
}
