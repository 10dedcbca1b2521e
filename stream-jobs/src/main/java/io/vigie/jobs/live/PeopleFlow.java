package io.vigie.jobs.live;

import io.vigie.contract.rulebook.Metrics;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.jobs.agents.AgentDescribed;
import io.vigie.jobs.agents.AgentInput;
import io.vigie.jobs.agents.AgentOfQueue;
import io.vigie.jobs.agents.AgentsFunction;
import io.vigie.jobs.desks.DeskInput;
import io.vigie.jobs.desks.DeskSource;
import io.vigie.jobs.desks.DeskUpdate;
import io.vigie.jobs.desks.DesksFunction;
import io.vigie.jobs.input.Inbound;
import io.vigie.jobs.plans.PlanChange;
import io.vigie.jobs.plans.PlanInput;
import io.vigie.jobs.plans.PlansFunction;
import io.vigie.jobs.sources.Member;
import io.vigie.jobs.sources.SourceOfMember;
import io.vigie.jobs.sources.SourceUpdate;
import io.vigie.jobs.teams.TeamInput;
import io.vigie.jobs.teams.TeamUpdate;
import io.vigie.jobs.teams.TeamsFunction;
import io.vigie.jobs.tickets.TicketChange;
import io.vigie.jobs.tickets.TicketInput;
import io.vigie.jobs.tickets.TicketsFunction;
import io.vigie.jobs.visits.VisitChange;
import java.util.Locale;
import java.util.Objects;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

/** The part of the flow that is about people and tickets: plans, tickets, agents, desks, teams. */
final class PeopleFlow {

    private final LiveDataflow.Start start;
    private final SingleOutputStreamOperator<Inbound> split;
    private final SingleOutputStreamOperator<VisitChange> visits;
    private final SingleOutputStreamOperator<SourceUpdate> sources;
    private final SingleOutputStreamOperator<AgentDescribed> entries;

    /**
     * @param split what is no call on its side outputs
     * @param visits with contacts and missed offers on their side outputs
     * @param sources with what they mean to desks and agents
     * @param entries what people say of agents, and of desks and teams on the side outputs
     */
    PeopleFlow(
            LiveDataflow.Start start,
            SingleOutputStreamOperator<Inbound> split,
            SingleOutputStreamOperator<VisitChange> visits,
            SingleOutputStreamOperator<SourceUpdate> sources,
            SingleOutputStreamOperator<AgentDescribed> entries) {
        this.start = start;
        this.split = split;
        this.visits = visits;
        this.sources = sources;
        this.entries = entries;
    }

    /** What the part gives; agents with their snapshots, days and subjects on the side outputs. */
    record Streams(
            SingleOutputStreamOperator<AgentOfQueue> agents,
            SingleOutputStreamOperator<DeskUpdate> desks,
            SingleOutputStreamOperator<TeamUpdate> teams,
            DataStream<DeadLetter> deadLetters) {}

    Streams define() {
        SingleOutputStreamOperator<TicketChange> tickets = tickets();
        SingleOutputStreamOperator<PlanChange> plans = plans();
        SingleOutputStreamOperator<AgentOfQueue> agents = agents(plans, tickets);
        DataStream<DeadLetter> deadLetters = agents.getSideOutput(Tags.DEAD_LETTERS)
                .union(tickets.getSideOutput(Tags.DEAD_LETTERS), plans.getSideOutput(Tags.DEAD_LETTERS));
        return new Streams(agents, desks(tickets), teams(agents), deadLetters);
    }

    private SingleOutputStreamOperator<TicketChange> tickets() {
        return split.getSideOutput(Tags.TICKET_EVENTS)
                .map(PeopleFlow::ticket)
                .returns(TicketInput.class)
                .uid("tickets-events")
                .name("Events of tickets")
                .keyBy(input -> input.event().ticket())
                .process(new TicketsFunction(Tags.TICKET_WORK, Tags.DEAD_LETTERS))
                .uid("tickets")
                .name("What is known of each ticket");
    }

    private SingleOutputStreamOperator<PlanChange> plans() {
        return split.getSideOutput(Tags.PLAN_EVENTS)
                .map(PeopleFlow::plan)
                .returns(PlanInput.class)
                .uid("plans-events")
                .name("Plans and absences")
                .keyBy(PlanInput::key)
                .process(new PlansFunction(Tags.DEAD_LETTERS))
                .uid("plans")
                .name("What was planned, as it stands");
    }

    private SingleOutputStreamOperator<AgentOfQueue> agents(
            SingleOutputStreamOperator<PlanChange> plans, SingleOutputStreamOperator<TicketChange> tickets) {
        DataStream<AgentInput> all = agentInput(
                        visits.getSideOutput(Tags.CONTACTS).map(AgentInput::of), "contacts")
                .union(
                        agentInput(visits.getSideOutput(Tags.MISSES).map(AgentInput::of), "misses"),
                        agentInput(split.getSideOutput(Tags.AGENT_EVENTS).map(AgentInput::of), "events"),
                        agentInput(plans.map(AgentInput::of), "plans"),
                        agentInput(tickets.getSideOutput(Tags.TICKET_WORK).map(AgentInput::of), "tickets"),
                        agentInput(of(Member.Kind.AGENT, sources).map(AgentInput::of), "sources"),
                        agentInput(entries.map(AgentInput::of), "directory").setParallelism(1));
        return all.keyBy(AgentInput::agent)
                .process(new AgentsFunction(
                        start.zone(),
                        start.missingPhoneMatters(),
                        start.agents(),
                        new AgentsFunction.Outputs(
                                Tags.AGENTS,
                                Tags.AGENTS_OF_TEAMS,
                                Tags.AGENTS_OF_MINUTES,
                                Tags.DAYS,
                                Tags.ATTENDANCE_DAYS,
                                Tags.SUBJECTS,
                                Tags.DEAD_LETTERS)))
                .uid("agents")
                .name("What each agent does, and how much it is");
    }

    private static SingleOutputStreamOperator<AgentInput> agentInput(
            SingleOutputStreamOperator<AgentInput> inputs, String what) {
        return inputs.returns(AgentInput.class).uid("agents-" + what).name("For agents: " + what);
    }

    static SingleOutputStreamOperator<SourceOfMember> of(
            Member.Kind kind, SingleOutputStreamOperator<SourceUpdate> sources) {
        return sources.getSideOutput(Tags.SOURCES_OF_MEMBERS)
                .filter(source -> source.member().kind() == kind)
                .uid("sources-of-" + kind.name().toLowerCase(Locale.ROOT))
                .name("Sources, of each " + kind.name().toLowerCase(Locale.ROOT));
    }

    private SingleOutputStreamOperator<DeskUpdate> desks(DataStream<TicketChange> tickets) {
        DataStream<DeskInput> ofTickets = tickets.map(DeskInput::of)
                .returns(DeskInput.class)
                .uid("desks-tickets")
                .name("Tickets, for desks");
        DataStream<DeskInput> ofSources = of(Member.Kind.DESK, sources)
                .map(PeopleFlow::deskSource)
                .returns(DeskInput.class)
                .uid("desks-sources")
                .name("Sources, for desks");
        DataStream<DeskInput> ofDirectory = entries.getSideOutput(Tags.DESKS_DESCRIBED)
                .map(DeskInput::of)
                .returns(DeskInput.class)
                .setParallelism(1)
                .uid("desks-directory")
                .name("Descriptions, for desks");
        return ofTickets
                .union(ofSources, ofDirectory)
                .keyBy(DeskInput::desk)
                .process(new DesksFunction(start.zone(), Metrics::values, Tags.SUBJECTS))
                .uid("desks")
                .name("Tickets and snapshot of each desk");
    }

    private SingleOutputStreamOperator<TeamUpdate> teams(SingleOutputStreamOperator<AgentOfQueue> agents) {
        DataStream<TeamInput> ofAgents = agents.getSideOutput(Tags.AGENTS_OF_TEAMS)
                .map(TeamInput::of)
                .returns(TeamInput.class)
                .uid("teams-agents")
                .name("Agents, for teams");
        DataStream<TeamInput> ofMinutes = agents.getSideOutput(Tags.AGENTS_OF_MINUTES)
                .map(TeamInput::of)
                .returns(TeamInput.class)
                .uid("teams-minutes")
                .name("Agents, for the minutes of teams");
        DataStream<TeamInput> ofDirectory = entries.getSideOutput(Tags.TEAMS_DESCRIBED)
                .map(TeamInput::of)
                .returns(TeamInput.class)
                .setParallelism(1)
                .uid("teams-directory")
                .name("Descriptions, for teams");
        return ofAgents.union(ofMinutes, ofDirectory)
                .keyBy(TeamInput::team)
                .process(new TeamsFunction(start.zone(), Metrics::values, Tags.SUBJECTS, Tags.TEAM_MINUTES))
                .uid("teams")
                .name("Agents and snapshot of each team");
    }

    private static TicketInput ticket(Inbound inbound) {
        return new TicketInput(Objects.requireNonNull(inbound.ticket()), inbound.position(), inbound.appendedAt());
    }

    private static PlanInput plan(Inbound inbound) {
        return inbound.shift() != null
                ? PlanInput.of(inbound.shift(), inbound.position(), inbound.appendedAt())
                : PlanInput.of(Objects.requireNonNull(inbound.absence()), inbound.position(), inbound.appendedAt());
    }

    private static DeskInput deskSource(SourceOfMember source) {
        Long silentSince = source.silentSince() == SourceOfMember.SPEAKS ? null : (Long) source.silentSince();
        return DeskInput.of(new DeskSource(source.member().id(), source.source(), silentSince, source.belongs()));
    }
}
