package io.vigie.jobs.agents;

import io.vigie.contract.json.Json;
import io.vigie.contract.live.AgentDay;
import io.vigie.contract.live.AgentSnapshot;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.jobs.alerts.SubjectState;
import io.vigie.jobs.days.DayAt;
import io.vigie.jobs.input.Awaited;
import io.vigie.jobs.snapshots.Versions;
import io.vigie.jobs.teams.AgentOfMinutes;
import io.vigie.jobs.teams.AgentOfTeam;
import io.vigie.jobs.time.TimeReached;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.FunctionSnapshotContext;
import org.apache.flink.streaming.api.TimeDomain;
import org.apache.flink.streaming.api.TimerService;
import org.apache.flink.streaming.api.checkpoint.CheckpointedFunction;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * Keyed by agent: what each does, against the plan and under what load; told to the queues and the team, shown in
 * snapshots and as the day, kept as hours of days, and seen by the rules of alerts. Snapshot and day of an agent whom
 * nobody describes end with a tombstone 24 h after the shift; what is known stays as long as it may have to be corrected.
 */
@SuppressWarnings("NullAway.Init") // Flink calls initializeState and open before anything else.
public final class AgentsFunction extends KeyedProcessFunction<String, AgentInput, AgentOfQueue>
        implements CheckpointedFunction {

    private final String defaultZone;
    private final boolean missingPhoneMatters;

    /** As JSON, as Flink ships functions as Java objects, which descriptions are not made for. */
    private final ArrayList<String> atStart;

    private final Outputs outputs;
    private transient ZoneId zone;
    private transient Awaited<AgentDescribed> awaited;
    private transient TimeReached time;
    private transient Versions versions;
    private transient long sent;
    private transient ValueState<AgentFacts> agents;
    private transient ValueState<AgentTold> tolds;

    /** Where goes what is told of an agent, apart from the queues. */
    public record Outputs(
            OutputTag<AgentUpdate> snapshots,
            OutputTag<AgentOfTeam> teams,
            OutputTag<AgentOfMinutes> minutes,
            OutputTag<AgentDayUpdate> days,
            OutputTag<AttendanceDayUpdate> attendanceDays,
            OutputTag<SubjectState> subjects,
            OutputTag<DeadLetter> deadLetters)
            implements Serializable {}

    /**
     * @param defaultZone the time zone in which the days of agents begin that nobody described
     * @param missingPhoneMatters whether being clocked in and not ready is told
     * @param atStart what is said of agents as the job first starts
     */
    public AgentsFunction(
            String defaultZone, boolean missingPhoneMatters, List<AgentDescribed> atStart, Outputs outputs) {
        this.defaultZone = defaultZone;
        this.missingPhoneMatters = missingPhoneMatters;
        this.atStart = new ArrayList<>();
        atStart.forEach(described -> this.atStart.add(Json.MAPPER.writeValueAsString(described)));
        this.outputs = outputs;
    }

    @Override
    public void initializeState(FunctionInitializationContext context) throws Exception {
        time = new TimeReached();
        time.initialize(context);
        versions = Versions.atStart(context, System::currentTimeMillis);
        awaited = new Awaited<>(
                context,
                getRuntimeContext().getTaskInfo(),
                AgentDescribed.class,
                AgentDescribed::agent,
                atStart.stream()
                        .map(described -> Json.MAPPER.readValue(described, AgentDescribed.class))
                        .toList());
    }

    @Override
    public void snapshotState(FunctionSnapshotContext context) throws Exception {
        time.save();
        awaited.save();
    }

    @Override
    public void open(OpenContext context) {
        zone = ZoneId.of(defaultZone);
        agents = getRuntimeContext().getState(new ValueStateDescriptor<>("agents", AgentFacts.class));
        tolds = getRuntimeContext().getState(new ValueStateDescriptor<>("told", AgentTold.class));
    }

    @Override
    public void processElement(AgentInput heard, Context context, Collector<AgentOfQueue> out) throws Exception {
        long reached = time.now(context.timerService().currentWatermark());
        @Nullable DeadLetter tooLate = heard.tooLate(reached);
        if (tooLate != null) {
            context.output(outputs.deadLetters, tooLate);
            return;
        }
        AgentFacts facts = facts(heard.agent());
        heard.tell(facts);
        if (heard.described() != null) {
            awaited.arrived(heard.agent());
        }
        AgentTold sofar = told();
        sofar.eventAt = Math.min(sofar.eventAt, heard.eventAt());
        sofar.day.changed |= heard.isOfDay();
        follow(facts, sofar, reached, sofar.roll.changedFrom(heard, reached), context, out);
    }

    @Override
    public void onTimer(long timestamp, OnTimerContext context, Collector<AgentOfQueue> out) throws Exception {
        @Nullable AgentTold told = tolds.value();
        if (told == null) {
            return;
        }
        if (context.timeDomain() == TimeDomain.PROCESSING_TIME) {
            rested(told, timestamp, context);
            return;
        }
        // The watermark of an input that has ended is no time; its timers are.
        time.now(timestamp);
        long reached = time.now(context.timerService().currentWatermark());
        AgentFacts facts = facts(context.getCurrentKey());
        if (told.shown != null && told.isOnlyToBeSeen(facts, reached)) {
            AgentSnapshot now = told.shown.withAsOf(Instant.ofEpochMilli(reached));
            context.output(outputs.subjects, told.seen(now, reached));
            tolds.update(told);
            return;
        }
        if (timestamp == told.timerAt) {
            told.timerAt = AgentFacts.NEVER;
        }
        follow(facts, told, reached, AgentFacts.NEVER, context, out);
    }

    private void rested(AgentTold told, long machineTime, Context context) throws Exception {
        if (machineTime >= told.restUntil) {
            told.outbox = told.outbox.rested();
            send(told, context);
        }
        if (told.day.changed && told.day.mayGoOut(machineTime)) {
            long reached = time.now(context.timerService().currentWatermark());
            sendDay(facts(context.getCurrentKey()), told.day, reached, context);
            wake(told, Math.max(Math.min(told.timerAt, told.day.wakeAt()), reached + 1), context);
        }
        tolds.update(told);
    }

    /** @param changedFrom from when on what the agent counted as may be another, in ms */
    private void follow(
            AgentFacts facts,
            AgentTold told,
            long reached,
            long changedFrom,
            Context context,
            Collector<AgentOfQueue> out)
            throws Exception {
        if (reached == Long.MIN_VALUE) {
            // Before any time nobody knows what day it is, and nothing is told.
            wake(told, 0, context);
            agents.update(facts);
            tolds.update(told);
            return;
        }
        facts.forget(reached);
        told.roll
                .follow(facts, () -> AgentView.forRoll(facts, zone, reached), facts.team(), reached, changedFrom)
                .forEach(change -> context.output(outputs.minutes, change));
        if (facts.isEmpty()) {
            end(told, reached, context, out);
            return;
        }
        AgentView view = AgentView.of(facts, zone, missingPhoneMatters, facts.momentAt(reached));
        tell(view, told, reached, context, out);
        told.tell(view.days(context.getCurrentKey(), reached), view.firstWholeDay(reached), this::nextVersion)
                .forEach(day -> context.output(outputs.attendanceDays, day));
        tellDay(facts, told, reached, context);
        long next = Math.min(
                Math.min(view.changesAt(), Math.min(told.roll.wakeAt(), told.day.wakeAt())),
                Math.min(facts.wakeAt(reached), view.hiddenAt(reached)));
        wake(told, Math.max(next, reached + 1), context);
        send(told, context);
        agents.update(facts);
        tolds.update(told);
    }

    private void tell(AgentView view, AgentTold told, long reached, Context context, Collector<AgentOfQueue> out) {
        told.tell(view.standing()).forEach(out::collect);
        told.tell(view.team(), view.member()).forEach(change -> context.output(outputs.teams, change));
        if (!view.isShown(reached)) {
            hide(told, reached, context);
            return;
        }
        told.queues = view.queues();
        told.endedAfter = view.endedAfter();
        AgentSnapshot next = view.snapshot(context.getCurrentKey(), Instant.ofEpochMilli(reached));
        if (told.show(next) && told.seenAt == AgentFacts.NEVER) {
            told.seenAt = AgentTold.nextSecond(reached);
            context.timerService().registerEventTimeTimer(told.seenAt);
        }
        if (told.seenAt <= reached) {
            context.output(outputs.subjects, told.seen(next, reached));
        }
    }

    private void tellDay(AgentFacts facts, AgentTold told, long reached, Context context) {
        TimerService timers = context.timerService();
        if (told.shown == null || !facts.hasDay()) {
            endDay(told, context);
        } else if (told.day.isDue(reached)) {
            if (told.day.mayGoOut(timers.currentProcessingTime())) {
                sendDay(facts, told.day, reached, context);
            } else {
                timers.registerProcessingTimeTimer(told.day.restUntil);
            }
        }
    }

    private void sendDay(AgentFacts facts, DayTold told, long reached, Context context) {
        String agent = context.getCurrentKey();
        DayAt at = AgentView.day(facts, zone, reached);
        AgentDay day = at.toDay(agent, facts.name(agent), facts.team(), nextVersion());
        if (told.tell(day, at.changesAt(), context.timerService().currentProcessingTime())) {
            context.output(outputs.days, new AgentDayUpdate(agent, day));
        }
    }

    private void endDay(AgentTold told, Context context) {
        if (told.day.end()) {
            context.output(outputs.days, new AgentDayUpdate(context.getCurrentKey(), null));
        }
    }

    private void send(AgentTold told, Context context) {
        if (!told.outbox.isDue() || told.shown == null) {
            return;
        }
        context.output(
                outputs.snapshots, new AgentUpdate(context.getCurrentKey(), told.shown.withVersion(nextVersion())));
        TimerService timers = context.timerService();
        timers.registerProcessingTimeTimer(told.sentOne(timers.currentProcessingTime()));
    }

    /** Nothing is known of the agent any more: the queues and the team forget it, and what was shown ends. */
    private void end(AgentTold told, long reached, Context context, Collector<AgentOfQueue> out) {
        told.tell(Standing.OFFLINE).forEach(out::collect);
        told.tell(null, null).forEach(change -> context.output(outputs.teams, change));
        hide(told, reached, context);
        TimerService timers = context.timerService();
        timers.deleteEventTimeTimer(told.timerAt);
        timers.deleteEventTimeTimer(told.seenAt);
        agents.clear();
        tolds.clear();
    }

    /** What was shown ends; what is known stays for corrections. */
    private void hide(AgentTold told, long reached, Context context) {
        endDay(told, context);
        if (told.shown != null) {
            context.output(outputs.snapshots, new AgentUpdate(context.getCurrentKey(), null));
            context.output(outputs.subjects, AgentSubject.gone(context.getCurrentKey(), reached));
            told.hide();
        }
    }

    private static void wake(AgentTold told, long next, Context context) {
        TimerService timers = context.timerService();
        told.wakeAt(next, timers::registerEventTimeTimer, timers::deleteEventTimeTimer);
    }

    /** Counted over all agents: one who comes back after a tombstone goes on as well. */
    private String nextVersion() {
        return versions.of(++sent);
    }

    private AgentFacts facts(String agent) throws Exception {
        @Nullable AgentFacts known = agents.value();
        if (known != null) {
            return known;
        }
        AgentFacts facts = new AgentFacts();
        facts.described = awaited.of(agent);
        return facts;
    }

    private AgentTold told() throws Exception {
        @Nullable AgentTold known = tolds.value();
        return known == null ? new AgentTold() : known;
    }
}
