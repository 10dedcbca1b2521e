package io.vigie.jobs.alerts;

import io.vigie.contract.json.Json;
import io.vigie.contract.live.Alert;
import io.vigie.contract.rules.Rule;
import io.vigie.contract.topic.Acknowledgement;
import io.vigie.jobs.time.TimeReached;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
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
import org.jspecify.annotations.Nullable;

/**
 * Keyed by kind and id of a subject: its alerts. Rules and acknowledgements are known everywhere; a change of either is
 * brought to every subject at once. What is kept of a subject ends with it. To be run by {@link AlertsOperator}.
 */
@SuppressWarnings("NullAway.Init") // Flink calls initializeState and open before anything else.
public final class AlertsFunction extends KeyedBroadcastProcessFunction<String, SubjectState, AlertsControl, Alert>
        implements CheckpointedFunction {

    /** The rules by id. */
    public static final MapStateDescriptor<String, Rule> RULES =
            new MapStateDescriptor<>("rules", Types.STRING, TypeInformation.of(Rule.class));

    /** The first acknowledgement of each alert, as it may come before the alert does. */
    public static final MapStateDescriptor<String, Acknowledgement> ACKNOWLEDGEMENTS =
            new MapStateDescriptor<>("acknowledgements", Types.STRING, TypeInformation.of(Acknowledgement.class));

    /** So many acknowledgements are kept, the latest by their time. */
    static final int ACKNOWLEDGEMENTS_KEPT = 1000;

    private static final ValueStateDescriptor<Watched> SUBJECTS = new ValueStateDescriptor<>("subjects", Watched.class);

    /** As JSON, as Flink ships functions as Java objects, which rules are not made for. */
    private final ArrayList<String> rulesAtFirst;

    private transient TimeReached time;
    private transient TimerService timers;
    private transient ValueState<Watched> subjects;

    /** By id; null when they are to be read again. */
    private transient @Nullable List<Rule> rules;

    /** @param rulesAtFirst what held when the job first started */
    public AlertsFunction(List<Rule> rulesAtFirst) {
        this.rulesAtFirst = new ArrayList<>();
        rulesAtFirst.forEach(rule -> this.rulesAtFirst.add(Json.MAPPER.writeValueAsString(rule)));
    }

    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
        time = new TimeReached();
        time.initialize(context);
        if (!context.isRestored()) {
            BroadcastState<String, Rule> known = context.getOperatorStateStore().getBroadcastState(RULES);
            for (String text : rulesAtFirst) {
                Rule rule = Json.MAPPER.readValue(text, Rule.class);
                known.put(rule.id(), rule);
            }
        }
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) throws Exception {
        time.save();
    }

    @Override
    public void open(OpenContext context) {
        subjects = getRuntimeContext().getState(SUBJECTS);
    }

    /** Timers of whichever subject is at hand, also while a rule is brought to all of them. */
    void wakeBy(TimerService service) {
        timers = service;
    }

    /** What subjects are keyed by. */
    public static String key(Rule.SubjectKind kind, String id) {
        return kind.name() + '/' + id;
    }

    /** An alert of the subject at hand, as it fires; null if it does not. */
    @Nullable
    Alert firing(Alert told) throws Exception {
        @Nullable Watched known = subjects.value();
        Watch watch = known == null ? null : known.watches().get(told.rule());
        Alert alert = watch == null ? null : watch.alert();
        return alert != null && alert.id().equals(told.id()) ? alert : null;
    }

    /** A time is reached, and what was due by then is done. */
    void reached(long watermark) {
        time.now(watermark);
    }

    @Override
    public void processElement(SubjectState state, ReadOnlyContext context, Collector<Alert> out) throws Exception {
        Watched before = subjects.value();
        Lookout.Seen seen = lookout(context.getBroadcastState(RULES), context.getBroadcastState(ACKNOWLEDGEMENTS))
                .told(before, state);
        keep(subjects, before, seen, out);
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<Alert> out) throws Exception {
        Watched before = subjects.value();
        if (before != null) {
            Lookout.Seen seen = lookout(context.getBroadcastState(RULES), context.getBroadcastState(ACKNOWLEDGEMENTS))
                    .reached(before, timestamp);
            keep(subjects, before, seen, out);
        }
    }

    @Override
    public void processBroadcastElement(AlertsControl control, Context context, Collector<Alert> out) throws Exception {
        BroadcastState<String, Rule> known = context.getBroadcastState(RULES);
        BroadcastState<String, Acknowledgement> acknowledged = context.getBroadcastState(ACKNOWLEDGEMENTS);
        Acknowledgement by = control.acknowledged();
        if (by != null && !acknowledged.contains(by.alert())) {
            acknowledged.put(by.alert(), by);
            forgetOldest(acknowledged);
            context.applyToKeyedState(
                    SUBJECTS,
                    (subject, state) -> keep(state, state.value(), Lookout.acknowledged(state.value(), by), out));
        }
        if (change(control, known)) {
            rules = null;
            Lookout lookout = lookout(known, acknowledged);
            long reached = time.now(context.currentWatermark());
            context.applyToKeyedState(
                    SUBJECTS,
                    (subject, state) -> keep(state, state.value(), lookout.rulesChanged(state.value(), reached), out));
        }
    }

    /** Whether it changed a rule. */
    private static boolean change(AlertsControl control, BroadcastState<String, Rule> known) throws Exception {
        Rule rule = control.rule();
        if (rule != null && !rule.equals(known.get(rule.id()))) {
            known.put(rule.id(), rule);
            return true;
        }
        if (control.removed() != null && known.contains(control.removed())) {
            known.remove(control.removed());
            return true;
        }
        return false;
    }

    private static void forgetOldest(BroadcastState<String, Acknowledgement> acknowledged) throws Exception {
        List<Acknowledgement> all = new ArrayList<>();
        for (Map.Entry<String, Acknowledgement> entry : acknowledged.entries()) {
            all.add(entry.getValue());
        }
        if (all.size() > ACKNOWLEDGEMENTS_KEPT) {
            all.sort(Comparator.comparing(Acknowledgement::at).thenComparing(Acknowledgement::alert));
            acknowledged.remove(all.get(0).alert());
        }
    }

    private Lookout lookout(
            ReadOnlyBroadcastState<String, Rule> known, ReadOnlyBroadcastState<String, Acknowledgement> acknowledged)
            throws Exception {
        if (rules == null) {
            List<Rule> all = new ArrayList<>();
            for (Map.Entry<String, Rule> entry : known.immutableEntries()) {
                all.add(entry.getValue());
            }
            all.sort(Comparator.comparing(Rule::id));
            rules = all;
        }
        return new Lookout(rules, acknowledged::get);
    }

    private void keep(ValueState<Watched> state, @Nullable Watched before, Lookout.Seen seen, Collector<Alert> out)
            throws Exception {
        seen.changes().forEach(out::collect);
        Watched after = seen.kept();
        long wokenAt = before == null ? Metric.NEVER : before.wakeAt();
        long wakeAt = after == null ? Metric.NEVER : after.wakeAt();
        if (wokenAt != wakeAt) {
            if (wokenAt != Metric.NEVER) {
                timers.deleteEventTimeTimer(wokenAt);
            }
            if (wakeAt != Metric.NEVER) {
                timers.registerEventTimeTimer(wakeAt);
            }
        }
        if (after == null) {
            state.clear();
        } else if (!after.equals(before)) {
            state.update(after);
        }
    }
}
