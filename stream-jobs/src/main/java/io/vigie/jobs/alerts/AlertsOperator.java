package io.vigie.jobs.alerts;

import io.vigie.contract.live.Alert;
import java.util.List;
import org.apache.flink.api.common.TaskInfo;
import org.apache.flink.runtime.state.KeyGroupRangeAssignment;
import org.apache.flink.runtime.state.VoidNamespaceSerializer;
import org.apache.flink.streaming.api.SimpleTimerService;
import org.apache.flink.streaming.api.operators.co.CoBroadcastWithKeyedOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.jspecify.annotations.Nullable;

/**
 * Runs {@link AlertsFunction} and lends it timers for what is broadcast as well: a rule that comes later has to be looked
 * at again when its time is over, on subjects that do not change. A function alone has timers only for records and timers.
 * It is told every time that is reached as well, so that it knows it after a restart.
 *
 * <p>After a start, once the time is reached that had been reached before, alerts that were told as firing and do not fire
 * are told as over, and those that were told as over and do fire, as firing.
 */
public final class AlertsOperator extends CoBroadcastWithKeyedOperator<String, SubjectState, AlertsControl, Alert> {

    private final AlertsFunction function;
    private final ToldBefore before;
    private transient ToldBefore.@Nullable Told told;

    public AlertsOperator(AlertsFunction function, ToldBefore before) {
        super(function, List.of(AlertsFunction.RULES, AlertsFunction.ACKNOWLEDGEMENTS));
        this.function = function;
        this.before = before;
    }

    @Override
    public void open() throws Exception {
        super.open();
        // The very timers that the function sets for records: Flink gives the same service for the same name.
        function.wakeBy(
                new SimpleTimerService(getInternalTimerService("user-timers", VoidNamespaceSerializer.INSTANCE, this)));
        told = before.read();
    }

    @Override
    public void processWatermark(Watermark mark) throws Exception {
        super.processWatermark(mark);
        function.reached(mark.getTimestamp());
        if (told != null && told.reached() <= mark.getTimestamp()) {
            for (Alert alert : told.alerts()) {
                putRight(alert, mark.getTimestamp());
            }
            told = null;
        }
    }

    private void putRight(Alert alert, long reached) throws Exception {
        TaskInfo task = getRuntimeContext().getTaskInfo();
        String subject =
                AlertsFunction.key(alert.subject().kind(), alert.subject().id());
        int owner = KeyGroupRangeAssignment.assignKeyToParallelOperator(
                subject, task.getMaxNumberOfParallelSubtasks(), task.getNumberOfParallelSubtasks());
        if (owner != task.getIndexOfThisSubtask()) {
            return;
        }
        setCurrentKey(subject);
        Alert firing = function.firing(alert);
        if (alert.state() == Alert.State.FIRING && firing == null) {
            long second = reached - Math.floorMod(reached, Metric.SECOND);
            output.collect(new StreamRecord<>(AlertChanges.resolved(alert, second, true)));
        } else if (alert.state() == Alert.State.RESOLVED && firing != null) {
            output.collect(new StreamRecord<>(firing));
        }
    }
}
