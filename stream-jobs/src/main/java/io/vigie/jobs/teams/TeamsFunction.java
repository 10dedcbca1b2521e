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
 * whole second after a change, and its figures as each minute ends in which it has agents, again at the next whole second
 * where they were corrected. A team that is neither described nor has agents ends with a tombstone.
 */
@SuppressWarnings("NullAway.Init") // Flink calls initializeState and open before anything else.
public final class TeamsFunction extends KeyedProcessFunction<String, TeamInput, TeamUpdate>
        implements CheckpointedFunction {

    private static final long SECOND = 1000;

    /** Any time that is reached is later than this one. */
    private static final long FIRST_TIME = 0;

    private final String defaultZone;
    private final TeamValues values;
    private final OutputTag<SubjectState> subjects;
    private final OutputTag<TeamMinute> minutes;
    private transient TimeReached time;
    private transient Versions versions;
    private transient long sent;
    private transient ValueState<TeamState> teams;
    private transient ValueState<MinutesOfTeam> minutesOfTeams;

    /**
     * @param defaultZone the time zone of teams that nobody described, such as {@code Europe/Paris}
     * @param values what rules may look at
     * @param subjects where it goes how a team stands for rules
     * @param minutes where the figures of ended minutes go
     */
    public TeamsFunction(
            String defaultZone, TeamValues values, OutputTag<SubjectState> subjects, OutputTag<TeamMinute> minutes) {
        this.defaultZone = defaultZone;
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
        minutesOfTeams = getRuntimeContext().getState(new ValueStateDescriptor<>("minutes", MinutesOfTeam.class));
    }

    @Override
    public void processElement(TeamInput input, Context context, Collector<TeamUpdate> out) throws Exception {
        TimerService timers = context.timerService();
        long reached = time.now(timers.currentWatermark());
        if (input.minutes() != null) {
            take(input.minutes(), reached, timers);
            return;
        }
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
        if (context.timeDomain() == TimeDomain.EVENT_TIME) {
            time.now(timestamp);
            long upTo = time.now(context.timerService().currentWatermark());
            tellMinutes(timestamp, upTo, state != null && state.figures.members > 0, context);
        }
        if (state == null) {
            return;
        }
        long machineTime = context.timerService().currentProcessingTime();
        if (context.timeDomain() == TimeDomain.PROCESSING_TIME) {
            state.restUntil = TeamState.NEVER;
            state.snapshots = state.snapshots.rested();
            machineTime = Math.max(timestamp, machineTime - SECOND);
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
        state.tellAt = next(reached, SECOND);
        timers.registerEventTimeTimer(state.tellAt);
    }

    /** Tells what is due at an event time. */
    private void tell(TeamState state, long moment, Context context) {
        String team = context.getCurrentKey();
        if (moment >= state.tellAt) {
            Map<String, Double> numbers = values.of(TeamFigures.snapshot(team, "", state, defaultZone));
            context.output(subjects, TeamFigures.subject(team, state.tellAt, numbers, false));
            state.isTold = true;
            state.tellAt = TeamState.NEVER;
        }
    }

    /** Takes in what an agent counts as in minutes, be they to come or long over. */
    private void take(AgentOfMinutes change, long reached, TimerService timers) throws Exception {
        MinutesOfTeam known = minutesOfTeam();
        if (known.apply(change, reached) && known.correctAt == TeamState.NEVER) {
            known.correctAt = next(reached, SECOND);
            timers.registerEventTimeTimer(known.correctAt);
        }
        beginMinute(known, reached, timers);
        minutesOfTeams.update(known);
    }

    /** Tells the minutes that were corrected, and the one that ends. */
    private void tellMinutes(long moment, long reached, boolean hasAgents, Context context) throws Exception {
        MinutesOfTeam known = minutesOfTeam();
        String team = context.getCurrentKey();
        if (moment >= known.correctAt) {
            known.takeCorrected(
                    reached,
                    (minute, figures) ->
                            context.output(minutes, TeamFigures.minute(team, minute, nextVersion(), figures)));
            known.correctAt = TeamState.NEVER;
            beginMinute(known, reached, context.timerService());
        }
        if (moment >= known.endsAt) {
            long minute = known.endsAt / MinutesOfTeam.MILLIS;
            MinuteFigures figures = known.at(minute);
            if (hasAgents || !figures.equals(MinuteFigures.NONE)) {
                context.output(minutes, TeamFigures.minute(team, minute, nextVersion(), figures));
            }
            known.forget(known.endsAt);
            long ended = known.endsAt;
            known.endsAt = TeamState.NEVER;
            if (hasAgents || !known.isEmpty()) {
                // The one after it, even where the time reached is later: no minute is left out.
                beginMinute(known, ended, context.timerService());
            }
        }
        keep(known);
    }

    private void keep(MinutesOfTeam known) throws Exception {
        if (known.isEmpty() && known.endsAt == TeamState.NEVER) {
            minutesOfTeams.clear();
        } else {
            minutesOfTeams.update(known);
        }
    }

    private MinutesOfTeam minutesOfTeam() throws Exception {
        @Nullable MinutesOfTeam known = minutesOfTeams.value();
        return known == null ? new MinutesOfTeam() : known;
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
            String team = context.getCurrentKey();
            out.collect(new TeamUpdate(team, TeamFigures.snapshot(team, nextVersion(), state, defaultZone)));
            state.isOut = true;
            state.snapshots = state.snapshots.sentOne();
            // On common beats, so that the snapshots of many teams go to the broker together.
            state.restUntil = -Math.floorDiv(-machineTime, SECOND) * SECOND + SECOND;
            timers.registerProcessingTimeTimer(state.restUntil);
        }
        if (state.figures.members > 0) {
            MinutesOfTeam known = minutesOfTeam();
            if (known.endsAt == TeamState.NEVER) {
                beginMinute(known, reached, timers);
                minutesOfTeams.update(known);
            }
        }
        teams.update(state);
    }

    private static void beginMinute(MinutesOfTeam known, long from, TimerService timers) {
        // Minutes go on for ever: where the input has ended they would keep the time going.
        boolean hasEnded = timers.currentWatermark() == Watermark.MAX_WATERMARK.getTimestamp();
        if (known.endsAt == TeamState.NEVER && from != Long.MIN_VALUE && !hasEnded) {
            known.endsAt = next(from, MinutesOfTeam.MILLIS);
            timers.registerEventTimeTimer(known.endsAt);
        }
    }

    private void end(TeamState state, long reached, Context context, Collector<TeamUpdate> out) throws Exception {
        TimerService timers = context.timerService();
        String team = context.getCurrentKey();
        if (state.isOut) {
            out.collect(new TeamUpdate(team, null));
        }
        if (state.isTold) {
            context.output(subjects, TeamFigures.subject(team, next(reached, SECOND), Map.of(), true));
        }
        MinutesOfTeam known = minutesOfTeam();
        if (known.isEmpty()) {
            forget(known.endsAt, state.tellAt, timers);
            known.endsAt = TeamState.NEVER;
            keep(known);
        }
        forget(state.tellAt, known.endsAt == state.tellAt ? state.tellAt : known.correctAt, timers);
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
