package io.vigie.jobs.visits;

import io.vigie.contract.event.SourceEvent;
import io.vigie.jobs.time.TimeReached;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/** Keyed by source: tells the visits of a restart with open calls, and when they may forget it. */
@SuppressWarnings("NullAway.Init") // Flink calls open before anything else.
public final class RestartsFunction extends KeyedProcessFunction<String, SourceEvent, RestartNote>
        implements CheckpointedFunction {

    private transient TimeReached time;
    private transient ValueState<Restarts> restarts;

    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
        time = new TimeReached();
        time.initialize(context);
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) throws Exception {
        time.save();
    }

    @Override
    public void open(OpenContext context) {
        restarts = getRuntimeContext().getState(new ValueStateDescriptor<>("restarts", Restarts.class));
    }

    @Override
    public void processElement(SourceEvent event, Context context, Collector<RestartNote> out) throws Exception {
        List<String> openCalls = event.openCalls();
        long at = event.time().toEpochMilli();
        long reached = time.now(context.timerService().currentWatermark());
        // A restart that says nothing of open calls changes nothing; one of long ago finds no visit from before it.
        if (openCalls == null || endOf(at) <= reached) {
            return;
        }
        Restart restart = Restart.of(at, event.id(), openCalls);
        restarts.update(known().with(restart));
        context.timerService().registerEventTimeTimer(endOf(at));
        out.collect(new RestartNote(event.source(), restart, true));
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<RestartNote> out) throws Exception {
        Restarts left = known();
        for (Restart restart : left.restarts()) {
            if (endOf(restart.at()) <= timestamp) {
                out.collect(new RestartNote(context.getCurrentKey(), restart, false));
                left = left.without(restart);
            }
        }
        if (left.restarts().isEmpty()) {
            restarts.clear();
        } else {
            restarts.update(left);
        }
    }

    private static long endOf(long restartedAt) {
        return restartedAt + VisitState.KEPT;
    }

    private Restarts known() throws Exception {
        @Nullable Restarts known = restarts.value();
        return known == null ? Restarts.NONE : known;
    }
}
