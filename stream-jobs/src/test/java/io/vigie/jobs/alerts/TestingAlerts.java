package io.vigie.jobs.alerts;

import io.vigie.contract.input.Words;
import io.vigie.contract.live.Alert;
import io.vigie.contract.rules.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.state.heap.HeapKeyedStateBackend;
import org.apache.flink.streaming.api.operators.AbstractStreamOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedBroadcastOperatorTestHarness;
import org.apache.flink.util.InstantiationUtil;

/** The operator of alerts as Flink ships and runs it, with what came out of it, in seconds. */
final class TestingAlerts {

    private KeyedBroadcastOperatorTestHarness<String, SubjectState, AlertsControl, Alert> harness;
    private long second = -1;

    /** All that came out, each like {@code 60 firing 11.0 since 0} after the second at which it came. */
    final List<String> lines = new ArrayList<>();

    final List<Alert> alerts = new ArrayList<>();

    TestingAlerts(Rule... rules) throws Exception {
        harness = harness(List.of(rules), ToldBefore.NOTHING);
        harness.open();
    }

    /**
     * A series of one queue, such as {@code 0: 11, 70: dark, 80: restore, 90: -}: what it shows at a second, as told in
     * {@link Subjects#queue}; {@code -} for the mere passing of time, {@code restore} for a savepoint between.
     */
    TestingAlerts run(String series) throws Exception {
        for (String told : series.split(", ", -1)) {
            String[] parts = told.split(": ", -1);
            long at = Long.parseLong(parts[0]);
            reach(at - 1);
            if (parts[1].equals("restore")) {
                restore();
            } else if (!parts[1].equals("-")) {
                take(Subjects.queue(at, parts[1]));
            }
            reach(at);
        }
        return this;
    }

    void take(SubjectState state) throws Exception {
        harness.processElement(new StreamRecord<>(state));
        collect(state.at() / 1000);
    }

    void tell(AlertsControl control) throws Exception {
        harness.processBroadcastElement(new StreamRecord<>(control));
        collect(second);
    }

    /** Time passes second by second. */
    void reach(long to) throws Exception {
        while (second < to) {
            jump(second + 1);
        }
    }

    /** Time passes at one go. */
    void jump(long to) throws Exception {
        second = to;
        harness.processWatermark(new Watermark(to * 1000));
        harness.processBroadcastWatermark(new Watermark(to * 1000));
        collect(to);
    }

    void restore(Rule... rulesThen) throws Exception {
        restore(ToldBefore.NOTHING, rulesThen);
    }

    void restore(ToldBefore before, Rule... rulesThen) throws Exception {
        OperatorSubtaskState saved = harness.snapshot(1, 1);
        harness.close();
        harness = harness(List.of(rulesThen), before);
        harness.initializeState(saved);
        harness.open();
    }

    Alert last() {
        return alerts.get(alerts.size() - 1);
    }

    int kept() {
        AbstractStreamOperator<?> operator = (AbstractStreamOperator<?>) harness.getOperator();
        return ((HeapKeyedStateBackend<?>) operator.getKeyedStateBackend()).numKeyValueStateEntries();
    }

    int timers() {
        return harness.numEventTimeTimers();
    }

    void close() throws Exception {
        harness.close();
    }

    private void collect(long at) {
        for (Alert alert : harness.extractOutputValues()) {
            alerts.add(alert);
            String what = alert.resolution() == null
                    ? (alert.acknowledgedAt() == null ? "firing" : "acknowledged")
                    : Words.of(alert.resolution());
            lines.add(at + " " + what + " " + alert.value() + " since "
                    + alert.since().getEpochSecond());
        }
        harness.getOutput().clear();
    }

    private static KeyedBroadcastOperatorTestHarness<String, SubjectState, AlertsControl, Alert> harness(
            List<Rule> rules, ToldBefore before) throws Exception {
        return new KeyedBroadcastOperatorTestHarness<>(
                InstantiationUtil.clone(new AlertsOperator(new AlertsFunction(rules), before)),
                state -> AlertsFunction.key(Objects.requireNonNull(state).kind(), state.id()),
                Types.STRING,
                1,
                1,
                0);
    }
}
