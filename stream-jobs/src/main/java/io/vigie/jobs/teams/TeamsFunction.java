package io.vigie.jobs.teams;

import io.vigie.contract.live.TeamMinute;
import io.vigie.jobs.alerts.SubjectState;
import io.vigie.jobs.snapshots.Versions;
import io.vigie.jobs.time.TimeReached;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.TimeDomain;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * Keyed by team: how many of its agents stand how; gives its snapshots, and aside how it stands for rules at the next
 * whole second after a change, and its figures as each minute ends in which it has agents. A team that is neither
 * described nor has agents ends with a tombstone.
 */
@SuppressWarnings("NullAway.Init") // Flink calls initializeState and open before anything else.
public final class TeamsFunction extends KeyedProcessFunction<String, TeamInput, TeamUpdate>
        implements CheckpointedFunction {

    private static final long SECOND = 1000;

    /** Any time that is reached is later than this one. */
    private static final long FIRST_TIME = 0;

    private final TeamValues values;
    private final OutputTag<SubjectState> subjects;
    private final OutputTag<TeamMinute> minutes;
    private transient TimeReached time;
    private transient Versions versions;
    private transient long sent;
    private transient ValueState<TeamState> teams;

    /**
     * @param values what rules may look at
     * @param subjects where it goes how a team stands for rules
     * @param minutes where the figures of ended minutes go
     */
    public TeamsFunction(TeamValues values, OutputTag<SubjectState> subjects, OutputTag<TeamMinute> minutes) {
        this.values = values;
        this.subjects = subjects;
        this.minutes = minutes;
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
        teams = getRuntimeContext().getState(new ValueStateDescriptor<>("teams", TeamState.class));
    }

    @Override
    public void processElement(TeamInput input, Context context, Collector<TeamUpdate> out) throws Exception {
        TimerService timers = context.timerService();
        long reached = time.now(timers.currentWatermark());
        @Nullable TeamState known = teams.value();
        TeamState state = known == null ? new TeamState() : known;
        if (take(input, state)) {
            state.changedAt = reached;
            state.snapshots = state.snapshots.changed();
            if (state.tellAt == TeamState.NEVER) {
                state.tellAt = next(reached, SECOND);
                timers.registerEventTimeTimer(state.tellAt);
            }
        }
        follow(state, reached, timers.currentProcessingTime(), context, out);
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<TeamUpdate> out) throws Exception {
        @Nullable TeamState state = teams.value();
        if (state == null) {
            return;
        }
        long machineTime = context.timerService().currentProcessingTime();
        if (context.timeDomain() == TimeDomain.PROCESSING_TIME) {
            state.restUntil = TeamState.NEVER;
            state.snapshots = state.snapshots.rested();
            machineTime = Math.max(timestamp, machineTime - SECOND);
        } else {
            time.now(timestamp);
        }
        long reached = time.now(context.timerService().currentWatermark());
        if (state.changedAt == Long.MIN_VALUE && reached != Long.MIN_VALUE) {
            begin(state, reached, context.timerService());
        } else if (context.timeDomain() == TimeDomain.EVENT_TIME) {
            tell(state, timestamp, context);
        }
        follow(state, reached, machineTime, context, out);
    }

    /** Whether anything of the team changed. */
    private static boolean take(TeamInput input, TeamState state) {
        boolean changed = input.agent() != null && state.figures.apply(input.agent());
        TeamDescribed described = input.described();
        if (described != null && !Objects.equals(described.entry(), state.described)) {
            state.described = described.entry();
            changed = true;
        }
        return changed;
    }

    /** The first time is reached: what changed before is as of now. */
    private static void begin(TeamState state, long reached, TimerService timers) {
        state.changedAt = reached;
        state.minuteEndsAt = TeamState.NEVER;
        state.tellAt = next(reached, SECOND);
        timers.registerEventTimeTimer(state.tellAt);
    }

    /** Tells what is due at an event time. */
    private void tell(TeamState state, long moment, Context context) {
        String team = context.getCurrentKey();
        if (moment >= state.tellAt) {
            Map<String, Double> numbers = values.of(TeamFigures.snapshot(team, "", state));
            context.output(subjects, TeamFigures.subject(team, state.tellAt, numbers, false));
            state.isTold = true;
            state.tellAt = TeamState.NEVER;
        }
        if (moment >= state.minuteEndsAt) {
            context.output(minutes, TeamFigures.minute(team, state.minuteEndsAt, nextVersion(), state.figures));
            // The one after it, even where the time reached is later: no minute is left out.
            beginMinute(state, state.minuteEndsAt, context.timerService());
        }
    }

    /** Sends what is due, and sees to what comes next. */
    private void follow(TeamState state, long reached, long machineTime, Context context, Collector<TeamUpdate> out)
            throws Exception {
        if (state.isGone()) {
            end(state, reached, context, out);
            return;
        }
        TimerService timers = context.timerService();
        if (state.snapshots.isDue() && reached != Long.MIN_VALUE) {
            out.collect(new TeamUpdate(
                    context.getCurrentKey(), TeamFigures.snapshot(context.getCurrentKey(), nextVersion(), state)));
            state.isOut = true;
            state.snapshots = state.snapshots.sentOne();
            // On common beats, so that the snapshots of many teams go to the broker together.
            state.restUntil = -Math.floorDiv(-machineTime, SECOND) * SECOND + SECOND;
            timers.registerProcessingTimeTimer(state.restUntil);
        }
        if (state.figures.members > 0 && state.minuteEndsAt == TeamState.NEVER) {
            beginMinute(state, reached, timers);
        } else if (state.figures.members <= 0) {
            forget(state.minuteEndsAt, state.tellAt, timers);
            state.minuteEndsAt = TeamState.NEVER;
        }
        teams.update(state);
    }

    private static void beginMinute(TeamState state, long from, TimerService timers) {
        // Minutes go on for ever: where the input has ended they would keep the time going.
        boolean hasEnded = timers.currentWatermark() == Watermark.MAX_WATERMARK.getTimestamp();
        state.minuteEndsAt = hasEnded ? TeamState.NEVER : next(from, TeamFigures.MINUTE);
        if (!hasEnded) {
            timers.registerEventTimeTimer(state.minuteEndsAt);
        }
    }

    private void end(TeamState state, long reached, Context context, Collector<TeamUpdate> out) {
        TimerService timers = context.timerService();
        String team = context.getCurrentKey();
        if (state.isOut) {
            out.collect(new TeamUpdate(team, null));
        }
        if (state.isTold) {
            context.output(subjects, TeamFigures.subject(team, next(reached, SECOND), Map.of(), true));
        }
        forget(state.tellAt, TeamState.NEVER, timers);
        forget(state.minuteEndsAt, TeamState.NEVER, timers);
        if (state.restUntil != TeamState.NEVER) {
            timers.deleteProcessingTimeTimer(state.restUntil);
        }
        teams.clear();
    }

    /** Deletes a timer, unless something else is due at the same time. */
    private static void forget(long moment, long other, TimerService timers) {
        if (moment != TeamState.NEVER && moment != other) {
            timers.deleteEventTimeTimer(moment);
        }
    }

    /** The whole second or minute that comes after the time reached. */
    private static long next(long reached, long unit) {
        return reached == Long.MIN_VALUE ? FIRST_TIME : Math.floorDiv(reached, unit) * unit + unit;
    }

    /** Counted over all teams: a team that comes back after a tombstone goes on as well. */
    private String nextVersion() {
        return versions.of(++sent);
    }
}
