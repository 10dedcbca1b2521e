package io.vigie.jobs.repeats;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Keyed by client and caller: which of the caller's visits are repeats. A visit is forgotten once the time reached is
 * more than 72 h after its queueing.
 */
@SuppressWarnings("NullAway.Init") // Flink calls open before anything else.
public final class RepeatsFunction extends KeyedProcessFunction<String, CallerVisit, RepeatedChange> {

    private transient ValueState<CallerHistory> callers;

    /** The key of the stream. */
    public static String key(CallerVisit visit) {
        // No id holds a control character, so no two pairs have one key.
        return visit.client() + '\n' + visit.caller();
    }

    @Override
    public void open(OpenContext context) {
        callers = getRuntimeContext().getState(new ValueStateDescriptor<>("callers", CallerHistory.class));
    }

    @Override
    public void processElement(CallerVisit said, Context context, Collector<RepeatedChange> out) throws Exception {
        CallerHistory known = known();
        CallerHistory.Step step = known.with(said);
        follow(known, step.next(), context.timerService());
        step.changes().forEach(out::collect);
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<RepeatedChange> out) throws Exception {
        CallerHistory known = known();
        follow(known, known.at(timestamp), context.timerService());
    }

    private void follow(CallerHistory known, CallerHistory next, TimerService timers) throws Exception {
        if (next.visits().isEmpty()) {
            callers.clear();
        } else {
            callers.update(next);
        }
        if (next.wakeAt() == known.wakeAt()) {
            return;
        }
        if (known.wakeAt() != CallerHistory.NEVER) {
            timers.deleteEventTimeTimer(known.wakeAt());
        }
        if (next.wakeAt() != CallerHistory.NEVER) {
            timers.registerEventTimeTimer(next.wakeAt());
        }
    }

    private CallerHistory known() throws Exception {
        @Nullable CallerHistory known = callers.value();
        return known == null ? CallerHistory.NONE : known;
    }
}
