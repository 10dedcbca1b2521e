package io.vigie.jobs.visits;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.contract.topic.Topic;
import io.vigie.jobs.directory.Terms;
import io.vigie.jobs.directory.TermsChanges;
import io.vigie.jobs.heard.ContactChange;
import io.vigie.jobs.heard.MissedOffers;
import io.vigie.jobs.input.Inbound;
import io.vigie.jobs.repeats.CallerVisit;
import io.vigie.jobs.time.TimeReached;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.BroadcastState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ReadOnlyBroadcastState;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.co.KeyedBroadcastProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * Keyed by call: what is known of its visits, and what of that changes. The terms of queues and the restarts of sources
 * are known everywhere; when they change, every call is looked at again. The state of a call ends 76 h after its last
 * visit was queued.
 */
@SuppressWarnings("NullAway.Init") // Flink calls open before anything else.
public final class VisitsFunction extends KeyedBroadcastProcessFunction<String, Inbound, VisitsControl, VisitChange>
        implements CheckpointedFunction {

    /** The terms of each described queue. */
    public static final MapStateDescriptor<String, DatedTerms> TERMS =
            new MapStateDescriptor<>("terms", Types.STRING, TypeInformation.of(DatedTerms.class));

    /** The restarts of each source. */
    public static final MapStateDescriptor<String, Restarts> RESTARTS =
            new MapStateDescriptor<>("restarts", Types.STRING, TypeInformation.of(Restarts.class));

    private static final ValueStateDescriptor<CallState> CALLS = new ValueStateDescriptor<>("calls", CallState.class);
    private static final long CORRECTS_AFTER = Duration.ofSeconds(60).toMillis();

    private final TreeMap<String, Terms> termsAtFirst;
    private final Terms undescribed;
    private final OutputTag<ContactChange> contacts;
    private final OutputTag<MissedOffers> misses;
    private final OutputTag<CallerVisit> callers;
    private final OutputTag<DeadLetter> deadLetters;
    private transient TimeReached time;
    private transient ValueState<CallState> calls;

    /**
     * @param termsAtFirst by queue, what was described when the job first started
     * @param undescribed the terms of a queue that nobody described
     */
    public VisitsFunction(
            Map<String, Terms> termsAtFirst,
            Terms undescribed,
            OutputTag<ContactChange> contacts,
            OutputTag<MissedOffers> misses,
            OutputTag<CallerVisit> callers,
            OutputTag<DeadLetter> deadLetters) {
        this.termsAtFirst = new TreeMap<>(termsAtFirst);
        this.undescribed = undescribed;
        this.contacts = contacts;
        this.misses = misses;
        this.callers = callers;
        this.deadLetters = deadLetters;
    }

    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
        time = new TimeReached();
        time.initialize(context);
        if (!context.isRestored()) {
            BroadcastState<String, DatedTerms> terms =
                    context.getOperatorStateStore().getBroadcastState(TERMS);
            for (Map.Entry<String, Terms> queue : termsAtFirst.entrySet()) {
                terms.put(queue.getKey(), DatedTerms.NONE.with(Long.MIN_VALUE, queue.getValue(), Long.MIN_VALUE));
            }
        }
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) throws Exception {
        time.save();
    }

    @Override
    public void open(OpenContext context) {
        calls = getRuntimeContext().getState(CALLS);
    }

    @Override
    public void processElement(Inbound inbound, ReadOnlyContext context, Collector<VisitChange> out) throws Exception {
        CallEvent event = Objects.requireNonNull(inbound.call());
        long reached = time.now(context.timerService().currentWatermark());
        CallState before = known(calls);
        if (before.isTooLate(event, reached)) {
            context.output(
                    deadLetters,
                    inbound.letter(
                            "too-late",
                            "The event came more than 48 h after its time, or is more than 28 h later than its"
                                    + " call.queued: totals of that time are closed."));
            return;
        }
        CallState after = before.with(
                event,
                reached,
                new Known(context.getBroadcastState(TERMS), context.getBroadcastState(RESTARTS), undescribed));
        calls.update(after);
        wake(before.wakeAt(), after.wakeAt(), context.timerService());
        Differences differences = new Differences(event.call(), before, after);
        differences.visits(lateness(event, reached)).forEach(out::collect);
        differences.contacts().forEach(change -> context.output(contacts, change));
        if (event.type() == CallEventType.MISSED) {
            differences.misses().forEach(change -> context.output(misses, change));
        }
        if (event.type() == CallEventType.QUEUED) {
            differences.callers().forEach(visit -> context.output(callers, visit));
        }
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<VisitChange> out) throws Exception {
        long reached = time.now(timestamp);
        String call = context.getCurrentKey();
        CallState before = known(calls);
        CallState after = before.at(reached);
        Differences differences = new Differences(call, before, after);
        differences.visits(VisitChange.IN_TIME).forEach(out::collect);
        differences.contacts().forEach(change -> context.output(contacts, change));
        for (int leg : after.orphans(reached)) {
            context.output(deadLetters, orphan(call, leg, reached));
        }
        CallState kept = after.kept(reached);
        if (kept.visits().isEmpty()) {
            calls.clear();
        } else {
            calls.update(kept);
        }
        wake(before.wakeAt(), kept.wakeAt(), context.timerService());
    }

    @Override
    public void processBroadcastElement(VisitsControl control, Context context, Collector<VisitChange> out)
            throws Exception {
        BroadcastState<String, DatedTerms> terms = context.getBroadcastState(TERMS);
        BroadcastState<String, Restarts> restarts = context.getBroadcastState(RESTARTS);
        if (control.terms() != null) {
            note(control.terms(), terms, time.now(context.currentWatermark()));
        }
        if (control.restart() != null) {
            note(control.restart(), restarts);
            if (!control.restart().matters()) {
                return;
            }
        }
        Circumstances circumstances = new Known(terms, restarts, undescribed);
        context.applyToKeyedState(CALLS, (call, state) -> {
            CallState before = known(state);
            CallState after = before.in(call, circumstances);
            if (after.equals(before)) {
                return;
            }
            state.update(after);
            Differences differences = new Differences(call, before, after);
            differences.visits(VisitChange.IN_TIME).forEach(out::collect);
            differences.contacts().forEach(change -> context.output(contacts, change));
            differences.callers().forEach(visit -> context.output(callers, visit));
        });
    }

    private static void note(TermsChanges changes, BroadcastState<String, DatedTerms> terms, long reached)
            throws Exception {
        long oldest = reached == Long.MIN_VALUE ? reached : reached - VisitState.KEPT;
        for (TermsChanges.TermsChange change : changes.changes()) {
            DatedTerms known = terms.get(change.queue());
            terms.put(
                    change.queue(),
                    (known == null ? DatedTerms.NONE : known).with(change.from(), change.terms(), oldest));
        }
    }

    private static void note(RestartNote note, BroadcastState<String, Restarts> restarts) throws Exception {
        @Nullable Restarts before = restarts.get(note.source());
        Restarts known = before == null ? Restarts.NONE : before;
        Restarts next = note.matters() ? known.with(note.restart()) : known.without(note.restart());
        if (next.restarts().isEmpty()) {
            restarts.remove(note.source());
        } else {
            restarts.put(note.source(), next);
        }
    }

    private static void wake(long before, long after, TimerService timers) {
        if (after != before) {
            timers.deleteEventTimeTimer(before);
        }
        if (after != CallState.NEVER) {
            timers.registerEventTimeTimer(after);
        }
    }

    private static CallState known(ValueState<CallState> state) throws Exception {
        @Nullable CallState known = state.value();
        return known == null ? CallState.NONE : known;
    }

    private static long lateness(CallEvent event, long reached) {
        long at = event.time().toEpochMilli();
        return reached - CORRECTS_AFTER > at && reached != Long.MIN_VALUE ? at : VisitChange.IN_TIME;
    }

    /** What is known everywhere. */
    private record Known(
            ReadOnlyBroadcastState<String, DatedTerms> terms,
            ReadOnlyBroadcastState<String, Restarts> restarts,
            Terms undescribed)
            implements Circumstances {

        @Override
        public Terms terms(String queue, long queuedAt) throws Exception {
            DatedTerms dated = terms.get(queue);
            return dated == null ? undescribed : dated.at(queuedAt, undescribed);
        }

        @Override
        public boolean forgot(String source, String call, long lastAt) throws Exception {
            Restarts known = restarts.get(source);
            return known != null && known.forgot(call, lastAt);
        }
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
