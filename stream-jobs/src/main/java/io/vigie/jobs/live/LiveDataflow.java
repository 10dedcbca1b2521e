package io.vigie.jobs.live;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.event.SourceEvent;
import io.vigie.contract.live.QueueMinute;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.contract.topic.PipelineHeartbeat;
import io.vigie.jobs.agents.AgentInput;
import io.vigie.jobs.agents.AgentOfQueue;
import io.vigie.jobs.agents.AgentsFunction;
import io.vigie.jobs.agents.ContactChange;
import io.vigie.jobs.directory.DirectoryFunction;
import io.vigie.jobs.directory.DirectoryOperator;
import io.vigie.jobs.directory.DirectoryRecord;
import io.vigie.jobs.directory.QueueDescribed;
import io.vigie.jobs.directory.Terms;
import io.vigie.jobs.directory.TermsChanges;
import io.vigie.jobs.input.Inbound;
import io.vigie.jobs.input.SplitFunction;
import io.vigie.jobs.queues.QueueInput;
import io.vigie.jobs.queues.QueueUpdate;
import io.vigie.jobs.queues.QueuesFunction;
import io.vigie.jobs.repeats.CallerVisit;
import io.vigie.jobs.repeats.RepeatedChange;
import io.vigie.jobs.repeats.RepeatsFunction;
import io.vigie.jobs.sources.SourceOfQueue;
import io.vigie.jobs.sources.SourceSeen;
import io.vigie.jobs.sources.SourceUpdate;
import io.vigie.jobs.sources.SourcesFunction;
import io.vigie.jobs.time.HeartbeatOperator;
import io.vigie.jobs.visits.RestartNote;
import io.vigie.jobs.visits.RestartsFunction;
import io.vigie.jobs.visits.VisitChange;
import io.vigie.jobs.visits.VisitsControl;
import io.vigie.jobs.visits.VisitsFunction;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.BroadcastStream;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.util.OutputTag;

/** The way of an event from what came in to what goes out. */
public final class LiveDataflow {

    private static final OutputTag<DeadLetter> DEAD_LETTERS = tag("dead-letters", DeadLetter.class);
    private static final OutputTag<SourceSeen> SOURCES_SEEN = tag("sources-seen", SourceSeen.class);
    private static final OutputTag<SourceEvent> RESTARTS = tag("restarts", SourceEvent.class);
    private static final OutputTag<Inbound> AGENT_STATES = tag("agent-states", Inbound.class);
    private static final OutputTag<ContactChange> CONTACTS = tag("contacts", ContactChange.class);
    private static final OutputTag<CallerVisit> CALLERS = tag("callers", CallerVisit.class);
    private static final OutputTag<TermsChanges> TERMS = tag("terms", TermsChanges.class);
    private static final OutputTag<SourceOfQueue> SOURCES_OF_QUEUES = tag("sources-of-queues", SourceOfQueue.class);
    private static final OutputTag<QueueMinute> MINUTES = tag("minutes", QueueMinute.class);

    private final DataStream<Inbound> inbound;
    private final DataStream<DirectoryRecord> directory;
    private final Start start;

    private LiveDataflow(DataStream<Inbound> inbound, DataStream<DirectoryRecord> directory, Start start) {
        this.inbound = inbound;
        this.directory = directory;
        this.start = start;
    }

    /**
     * What is known before the first event.
     *
     * @param zone the time zone of what nobody described
     * @param expectedSources those that have to speak even if they never did
     * @param terms by queue, as described when the job first starts
     * @param directoryEnd the offset after the last record of that description
     */
    public record Start(String zone, Set<String> expectedSources, Map<String, Terms> terms, long directoryEnd) {}

    /** What the flow gives. */
    public record Streams(
            DataStream<QueueUpdate> queues,
            DataStream<QueueMinute> minutes,
            DataStream<SourceUpdate> sources,
            DataStream<PipelineHeartbeat> heartbeats,
            DataStream<DeadLetter> deadLetters) {}

    /**
     * Builds the flow.
     *
     * @param inbound the records of the topics of events, with the watermarks of their ticks
     * @param directory the records of the directory, without time
     */
    public static Streams define(DataStream<Inbound> inbound, DataStream<DirectoryRecord> directory, Start start) {
        return new LiveDataflow(inbound, directory, start).define();
    }

    private Streams define() {
        SingleOutputStreamOperator<Inbound> calls = inbound.process(new SplitFunction(
                        start.expectedSources,
                        new SplitFunction.Outputs(SOURCES_SEEN, RESTARTS, AGENT_STATES, DEAD_LETTERS)))
                .uid("split")
                .name("Calls apart from everything else");
        SingleOutputStreamOperator<QueueDescribed> described = described();
        SingleOutputStreamOperator<VisitChange> visits = visits(calls, control(calls, described));
        SingleOutputStreamOperator<RepeatedChange> repeats = visits.getSideOutput(CALLERS)
                .keyBy(RepeatsFunction::key)
                .process(new RepeatsFunction())
                .uid("repeats")
                .name("Callers who call again");
        SingleOutputStreamOperator<AgentOfQueue> agents = agents(calls, visits);
        SingleOutputStreamOperator<SourceUpdate> sources = calls.getSideOutput(SOURCES_SEEN)
                .keyBy(SourceSeen::source)
                .process(new SourcesFunction(start.expectedSources, SOURCES_OF_QUEUES))
                .uid("sources")
                .name("Sources that speak, and silent ones");
        SingleOutputStreamOperator<QueueUpdate> queues = queues(visits, repeats, agents, sources, described);
        DataStream<DeadLetter> deadLetters = calls.getSideOutput(DEAD_LETTERS)
                .union(
                        visits.getSideOutput(DEAD_LETTERS),
                        agents.getSideOutput(DEAD_LETTERS),
                        described.getSideOutput(DEAD_LETTERS));
        return new Streams(queues, queues.getSideOutput(MINUTES), sources, heartbeats(queues), deadLetters);
    }

    private SingleOutputStreamOperator<QueueDescribed> described() {
        DataStream<Inbound> timeOnly =
                inbound.filter(record -> false).uid("time-of-events").name("The time of the events without the events");
        return directory
                .connect(timeOnly)
                .keyBy(record -> "", any -> "")
                .transform(
                        "Descriptions, and from when they hold",
                        TypeInformation.of(QueueDescribed.class),
                        new DirectoryOperator<>(
                                new DirectoryFunction<>(start.zone, start.directoryEnd, TERMS, DEAD_LETTERS)))
                .setParallelism(1)
                .uid("directory-in-time");
    }

    private static BroadcastStream<VisitsControl> control(
            SingleOutputStreamOperator<Inbound> calls, SingleOutputStreamOperator<QueueDescribed> described) {
        SingleOutputStreamOperator<RestartNote> restarts = calls.getSideOutput(RESTARTS)
                .keyBy(SourceEvent::source)
                .process(new RestartsFunction())
                .uid("restarts")
                .name("Sources that began anew");
        DataStream<VisitsControl> ofRestarts = restarts.map(VisitsControl::of)
                .returns(VisitsControl.class)
                .uid("control-restarts")
                .name("Restarts, for visits");
        DataStream<VisitsControl> ofTerms = described
                .getSideOutput(TERMS)
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
                        start.terms, Terms.of(QueueEntry.undescribed("", start.zone)), CONTACTS, CALLERS, DEAD_LETTERS))
                .uid("visits")
                .name("Visits of each call");
    }

    private SingleOutputStreamOperator<AgentOfQueue> agents(
            SingleOutputStreamOperator<Inbound> calls, SingleOutputStreamOperator<VisitChange> visits) {
        DataStream<AgentInput> ofCalls = visits.getSideOutput(CONTACTS)
                .map(AgentInput::of)
                .returns(AgentInput.class)
                .uid("agents-contacts")
                .name("Contacts, for agents");
        DataStream<AgentInput> ofPhones = calls.getSideOutput(AGENT_STATES)
                .map(LiveDataflow::phone)
                .returns(AgentInput.class)
                .uid("agents-phones")
                .name("Phone states, for agents");
        return ofCalls.union(ofPhones)
                .keyBy(AgentInput::agent)
                .process(new AgentsFunction(start.zone, DEAD_LETTERS))
                .uid("agents")
                .name("What each agent does");
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
        DataStream<QueueInput> ofSources = sources.getSideOutput(SOURCES_OF_QUEUES)
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
                .process(new QueuesFunction(start.zone, MINUTES))
                .uid("queues")
                .name("Totals and snapshot of each queue");
    }

    private static SingleOutputStreamOperator<PipelineHeartbeat> heartbeats(DataStream<QueueUpdate> queues) {
        return queues.filter(update -> false)
                .uid("time-of-snapshots")
                .name("The time of the snapshots without the snapshots")
                .transform("Heartbeat", TypeInformation.of(PipelineHeartbeat.class), new HeartbeatOperator<>())
                .uid("heartbeat")
                .setParallelism(1);
    }

    private static AgentInput phone(Inbound inbound) {
        return AgentInput.of(Objects.requireNonNull(inbound.agentState()), inbound.position(), inbound.appendedAt());
    }

    private static <T> OutputTag<T> tag(String id, Class<T> type) {
        return new OutputTag<>(id, TypeInformation.of(type));
    }
}
