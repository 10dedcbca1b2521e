package io.vigie.jobs.alerts;

import io.vigie.contract.live.Alert;
import java.util.List;
import org.apache.flink.runtime.state.VoidNamespaceSerializer;
import org.apache.flink.streaming.api.SimpleTimerService;
import org.apache.flink.streaming.api.operators.co.CoBroadcastWithKeyedOperator;
import org.apache.flink.streaming.api.watermark.Watermark;

/**
 * Runs {@link AlertsFunction} and lends it timers for what is broadcast as well: a rule that comes later has to be looked
 * at again when its time is over, on subjects that do not change. A function alone has timers only for records and timers.
 * It is told every time that is reached as well, so that it knows it after a restart.
 */
public final class AlertsOperator extends CoBroadcastWithKeyedOperator<String, SubjectState, AlertsControl, Alert> {

    private final AlertsFunction function;

    public AlertsOperator(AlertsFunction function) {
        super(function, List.of(AlertsFunction.RULES, AlertsFunction.ACKNOWLEDGEMENTS));
        this.function = function;
    }

    @Override
    public void open() throws Exception {
        super.open();
        // The very timers that the function sets for records: Flink gives the same service for the same name.
        function.wakeBy(
                new SimpleTimerService(getInternalTimerService("user-timers", VoidNamespaceSerializer.INSTANCE, this)));
    }

    @Override
    public void processWatermark(Watermark mark) throws Exception {
        super.processWatermark(mark);
        function.reached(mark.getTimestamp());
    }
}
