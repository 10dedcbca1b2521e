package io.vigie.jobs.live;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.event.SourceEvent;
import io.vigie.contract.live.Alert;
import io.vigie.contract.live.QueueMinute;
import io.vigie.contract.live.TeamMinute;
import io.vigie.contract.rules.Rule;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.contract.topic.PipelineHeartbeat;
import io.vigie.jobs.agents.AgentDayUpdate;
import io.vigie.jobs.agents.AgentDescribed;
import io.vigie.jobs.agents.AgentOfQueue;
import io.vigie.jobs.agents.AgentUpdate;
import io.vigie.jobs.agents.AttendanceDayUpdate;
import io.vigie.jobs.alerts.AcknowledgementsFunction;
import io.vigie.jobs.alerts.AlertsControl;
import io.vigie.jobs.alerts.AlertsFunction;
import io.vigie.jobs.alerts.AlertsOperator;
import io.vigie.jobs.alerts.RulesFunction;
import io.vigie.jobs.alerts.SubjectState;
import io.vigie.jobs.alerts.ToldBefore;
import io.vigie.jobs.desks.DeskUpdate;
import io.vigie.jobs.directory.DirectoryFunction;
import io.vigie.jobs.directory.DirectoryOperator;
import io.vigie.jobs.directory.EntriesFunction;
import io.vigie.jobs.directory.QueueDescribed;
import io.vigie.jobs.directory.Terms;
import io.vigie.jobs.input.DescribedNames;
import io.vigie.jobs.input.Inbound;
import io.vigie.jobs.input.PlainRecord;
import io.vigie.jobs.input.SplitFunction;
import io.vigie.jobs.queues.QueueInput;
import io.vigie.jobs.queues.QueueUpdate;
import io.vigie.jobs.queues.QueuesFunction;
import io.vigie.jobs.repeats.RepeatedChange;
import io.vigie.jobs.repeats.RepeatsFunction;
import io.vigie.jobs.sources.Member;
import io.vigie.jobs.sources.SourceSeen;
import io.vigie.jobs.sources.SourceUpdate;
import io.vigie.jobs.sources.SourcesFunction;
import io.vigie.jobs.teams.TeamUpdate;
import io.vigie.jobs.visits.RestartNote;
import io.vigie.jobs.visits.RestartsFunction;
import io.vigie.jobs.visits.VisitChange;
import io.vigie.jobs.visits.VisitsControl;
import io.vigie.jobs.visits.VisitsFunction;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/** The way of an event from what came in to what goes out. */
public final class LiveDataflow {

    private final Inputs inputs;
    private final Start start;

    private LiveDataflow(Inputs inputs, Start start) {
        this.inputs = inputs;
        this.start = start;
    }

    /**
     * What comes in.
     *
     * @param events the records of the topics of events, with the watermarks of their ticks
     * @param directory the records of the directory, without time, like those that follow
     */
    public record Inputs(
            DataStream<Inbound> events,
            DataStream<PlainRecord> directory,
            DataStream<PlainRecord> rules,
            DataStream<PlainRecord> acknowledgements) {}

    /**
     * What is known before the first event.
     *
     * @param zone the time zone of what nobody described
     * @param expectedSources those that have to speak even if they never did
     * @param missingPhoneMatters whether an agent who has clocked in and is not ready is told as a mismatch
     * @param terms by queue, as described when the job first starts
     * @param agents what is said of them when the job first starts
     * @param described whatever the directory holds when the job starts
     * @param directoryEnd the offset after the last record of that description
     * @param rules those that stand when the job first starts
     * @param alerts what the job told of them before it started again
     */
    public record Start(
            String zone,
            Set<String> expectedSources,
            boolean missingPhoneMatters,
            Map<String, Terms> terms,
            List<AgentDescribed> agents,
            Set<Member> described,
            long directoryEnd,
            List<Rule> rules,
            ToldBefore alerts) {}

    /** What the flow gives. */
    public record Streams(
            DataStream<QueueUpdate> queues,
            DataStream<QueueMinute> minutes,
            DataStream<DeskUpdate> desks,
            DataStream<AgentUpdate> agents,
            DataStream<AgentDayUpdate> agentDays,
            DataStream<AttendanceDayUpdate> attendanceDays,
            DataStream<TeamUpdate> teams,
            DataStream<TeamMinute> teamMinutes,
            DataStream<Alert> alerts,
            DataStream<SourceUpdate> sources,
            DataStream<PipelineHeartbeat> heartbeats,
            DataStream<DeadLetter> deadLetters) {}

    /** Builds the flow. */
    public static Streams define(Inputs inputs, Start start) {
        return new LiveDataflow(inputs, start).define();
    }

    private Streams define() {
        SingleOutputStreamOperator<Inbound> calls = inputs.events
                .connect(inputs.directory.broadcast(DescribedNames.STATE))
                .process(new SplitFunction(
                        start.expectedSources,
                        start.described,
                        new SplitFunction.Outputs(
                                Tags.SOURCES_SEEN,
                                Tags.RESTARTS,
                                Tags.AGENT_EVENTS,
                                Tags.PLAN_EVENTS,
                                Tags.TICKET_EVENTS,
                                Tags.DEAD_LETTERS)))
                .uid("split")
                .name("Calls apart from everything else");
        SingleOutputStreamOperator<QueueDescribed> described = described();
        SingleOutputStreamOperator<VisitChange> visits = visits(calls, control(calls, described));
        SingleOutputStreamOperator<RepeatedChange> repeats = visits.getSideOutput(Tags.CALLERS)
                .keyBy(RepeatsFunction::key)
                .process(new RepeatsFunction())
                .uid("repeats")
                .name("Callers who call again");
        SingleOutputStreamOperator<SourceUpdate> sources = calls.getSideOutput(Tags.SOURCES_SEEN)
                .keyBy(SourceSeen::source)
                .process(new SourcesFunction(start.expectedSources, Tags.SOURCES_OF_MEMBERS))
                .uid("sources")
                .name("Sources that speak, and silent ones");
        PeopleFlow.Streams people = new PeopleFlow(start, calls, visits, sources, entries()).define();
        SingleOutputStreamOperator<AgentOfQueue> agents = people.agents();
        SingleOutputStreamOperator<DeskUpdate> desks = people.desks();
        SingleOutputStreamOperator<TeamUpdate> teams = people.teams();
        SingleOutputStreamOperator<QueueUpdate> queues = queues(visits, repeats, agents, sources, described);
        SingleOutputStreamOperator<AlertsControl> rules = inputs.rules
                .process(new RulesFunction(Tags.DEAD_LETTERS))
                .uid("rules-read")
                .name("Rules that people write");
        SingleOutputStreamOperator<AlertsControl> acknowledgements = inputs.acknowledgements
                .process(new AcknowledgementsFunction(Tags.DEAD_LETTERS))
                .uid("acknowledgements-read")
                .name("Who sees to which alert");
        SingleOutputStreamOperator<Alert> alerts = alerts(
                queues.getSideOutput(Tags.SUBJECTS)
                        .union(
                                desks.getSideOutput(Tags.SUBJECTS),
                                agents.getSideOutput(Tags.SUBJECTS),
                                teams.getSideOutput(Tags.SUBJECTS)),
                rules.union(acknowledgements));
        DataStream<DeadLetter> deadLetters = calls.getSideOutput(Tags.DEAD_LETTERS)
                .union(
                        visits.getSideOutput(Tags.DEAD_LETTERS),
                        people.deadLetters(),
                        rules.getSideOutput(Tags.DEAD_LETTERS),
                        acknowledgements.getSideOutput(Tags.DEAD_LETTERS),
                        described.getSideOutput(Tags.DEAD_LETTERS));
        return new Streams(
                queues,
                queues.getSideOutput(Tags.MINUTES),
                desks,
                agents.getSideOutput(Tags.AGENTS),
                agents.getSideOutput(Tags.DAYS),
                agents.getSideOutput(Tags.ATTENDANCE_DAYS),
                teams,
                teams.getSideOutput(Tags.TEAM_MINUTES),
                alerts,
                sources,
                HeartbeatFlow.of(queues, teams, alerts),
                deadLetters);
    }

    private SingleOutputStreamOperator<QueueDescribed> described() {
        DataStream<Inbound> timeOnly = inputs.events
                .filter(record -> false)
                .uid("time-of-events")
                .name("The time of the events without the events");
        return inputs.directory
                .connect(timeOnly)
                .keyBy(record -> "", any -> "")
                .transform(
                        "Descriptions, and from when they hold",
                        TypeInformation.of(QueueDescribed.class),
                        new DirectoryOperator<>(
                                new DirectoryFunction<>(start.zone, start.directoryEnd, Tags.TERMS, Tags.DEAD_LETTERS)))
                .setParallelism(1)
                .uid("directory-in-time");
    }

    private SingleOutputStreamOperator<AgentDescribed> entries() {
        return inputs.directory
                .keyBy(record -> "")
                .process(
                        new EntriesFunction(start.zone, start.directoryEnd, Tags.DESKS_DESCRIBED, Tags.TEAMS_DESCRIBED))
                .setParallelism(1)
                .uid("entries")
                .name("Agents, desks and teams as described");
    }

    private static BroadcastStream<VisitsControl> control(
            SingleOutputStreamOperator<Inbound> calls, SingleOutputStreamOperator<QueueDescribed> described) {
        SingleOutputStreamOperator<RestartNote> restarts = calls.getSideOutput(Tags.RESTARTS)
                .keyBy(SourceEvent::source)
                .process(new RestartsFunction())
                .uid("restarts")
                .name("Sources that began anew");
        DataStream<VisitsControl> ofRestarts = restarts.map(VisitsControl::of)
                .returns(VisitsControl.class)
                .uid("control-restarts")
                .name("Restarts, for visits");
        DataStream<VisitsControl> ofTerms = described
                .getSideOutput(Tags.TERMS)
                .map(VisitsControl::of)
                .returns(VisitsControl.class)
                .setParallelism(1)
                .uid("control-terms")
                .name("Terms, for visits");
        return ofRestarts.union(ofTerms).broadcast(VisitsFunction.TERMS, VisitsFunction.RESTARTS);
    }

    private SingleOutputStreamOperator<VisitChange> visits(
            SingleOutputStreamOperator<Inbound> calls, BroadcastStream<VisitsControl> control) {
        return calls.keyBy(inbound -> Objects.requireNonNull(inbound.call()).call())
                .connect(control)
                .process(new VisitsFunction(
                        start.terms,
                        Terms.of(QueueEntry.undescribed("", start.zone)),
                        Tags.CONTACTS,
                        Tags.MISSES,
                        Tags.CALLERS,
                        Tags.DEAD_LETTERS))
                .uid("visits")
                .name("Visits of each call");
    }

    private SingleOutputStreamOperator<Alert> alerts(
            DataStream<SubjectState> subjects, DataStream<AlertsControl> controls) {
        return subjects.keyBy(subject -> AlertsFunction.key(subject.kind(), subject.id()))
                .connect(controls.broadcast())
                .transform(
                        "Rules, and the alerts that fire by them",
                        TypeInformation.of(Alert.class),
                        new AlertsOperator(new AlertsFunction(start.rules), start.alerts))
                .uid("alert-rules");
    }

    private SingleOutputStreamOperator<QueueUpdate> queues(
            DataStream<VisitChange> visits,
            DataStream<RepeatedChange> repeats,
            DataStream<AgentOfQueue> agents,
            SingleOutputStreamOperator<SourceUpdate> sources,
            DataStream<QueueDescribed> described) {
        DataStream<QueueInput> ofVisits = visits.map(QueueInput::of)
                .returns(QueueInput.class)
                .uid("queues-visits")
                .name("Visits, for queues");
        DataStream<QueueInput> ofRepeats = repeats.map(QueueInput::of)
                .returns(QueueInput.class)
                .uid("queues-repeats")
                .name("Repeats, for queues");
        DataStream<QueueInput> ofAgents = agents.map(QueueInput::of)
                .returns(QueueInput.class)
                .uid("queues-agents")
                .name("Agents, for queues");
        DataStream<QueueInput> ofSources = PeopleFlow.of(Member.Kind.QUEUE, sources)
                .map(QueueInput::of)
                .returns(QueueInput.class)
                .uid("queues-sources")
                .name("Sources, for queues");
        DataStream<QueueInput> ofDirectory = described
                .map(QueueInput::of)
                .returns(QueueInput.class)
                .setParallelism(1)
                .uid("queues-directory")
                .name("Descriptions, for queues");
        return ofVisits.union(ofRepeats, ofAgents, ofSources, ofDirectory)
                .keyBy(QueueInput::queue)
                .process(new QueuesFunction(start.zone, Tags.MINUTES, Tags.SUBJECTS))
                .uid("queues")
                .name("Totals and snapshot of each queue");
    }
}
