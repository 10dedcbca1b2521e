package io.vigie.jobs.tickets;

import io.vigie.contract.topic.DeadLetter;
import io.vigie.jobs.time.TimeReached;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * Keyed by ticket: what is known of it, and what of that changes for its desk and, aside, for agents. An event takes
 * effect once its time is reached. The state of a ticket ends 30 days after it was resolved; one that is open stays.
 */
@SuppressWarnings("NullAway.Init") // Flink calls initializeState and open before anything else.
public final class TicketsFunction extends KeyedProcessFunction<String, TicketInput, TicketChange>
        implements CheckpointedFunction {

    private final OutputTag<TicketWorkChange> work;
    private final OutputTag<DeadLetter> deadLetters;
    private transient TimeReached time;
    private transient ValueState<TicketState> tickets;

    /** @param work where it goes what agents have to do with tickets */
    public TicketsFunction(OutputTag<TicketWorkChange> work, OutputTag<DeadLetter> deadLetters) {
        this.work = work;
        this.deadLetters = deadLetters;
    }

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
        tickets = getRuntimeContext().getState(new ValueStateDescriptor<>("tickets", TicketState.class));
    }

    @Override
    public void processElement(TicketInput input, Context context, Collector<TicketChange> out) throws Exception {
        long reached = time.now(context.timerService().currentWatermark());
        TicketState before = known();
        TicketState after = input.at() > reached ? before.awaiting(input) : take(before, input, reached, context, out);
        keep(before, after, reached, context);
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<TicketChange> out) throws Exception {
        // The watermark of an input that has ended is no time; its timers are.
        time.now(timestamp);
        long reached = time.now(context.timerService().currentWatermark());
        TicketState before = known();
        TicketState after = before.withoutDue(reached).kept(reached);
        Works.between(context.getCurrentKey(), before, after).forEach(change -> context.output(work, change));
        for (TicketInput input : before.due(reached)) {
            after = take(after, input, reached, context, out);
        }
        keep(before, after, reached, context);
    }

    private TicketState take(
            TicketState before, TicketInput input, long reached, Context context, Collector<TicketChange> out) {
        TicketState after = before.with(input.event()).kept(reached);
        if (before.isUnknown() && after.isOver(reached)) {
            context.output(deadLetters, TicketLetters.tooLate(input));
            return before;
        }
        String ticket = context.getCurrentKey();
        TicketChange.between(ticket, before, after, input.at()).forEach(out::collect);
        Works.between(ticket, before, after).forEach(change -> context.output(work, change));
        return after;
    }

    private void keep(TicketState before, TicketState after, long reached, Context context) throws Exception {
        TicketState kept = after;
        if (after.isGone(reached)) {
            if (after.opening() == null && !after.isUnknown()) {
                context.output(deadLetters, TicketLetters.orphan(context.getCurrentKey(), reached));
            }
            kept = TicketState.NONE;
            tickets.clear();
        } else {
            tickets.update(kept);
        }
        wake(before.wakeAt(), kept.wakeAt(), context.timerService());
    }

    private static void wake(long before, long after, TimerService timers) {
        if (after != before && before != TicketState.NEVER) {
            timers.deleteEventTimeTimer(before);
        }
        if (after != TicketState.NEVER) {
            timers.registerEventTimeTimer(after);
        }
    }

    private TicketState known() throws Exception {
        @Nullable TicketState known = tickets.value();
        return known == null ? TicketState.NONE : known;
    }
}
