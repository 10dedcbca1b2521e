package io.vigie.jobs.live;

import io.vigie.contract.directory.DirectoryEntry;
import io.vigie.contract.event.Event;
import io.vigie.contract.json.Json;
import io.vigie.contract.live.AgentDay;
import io.vigie.contract.live.TeamMinute;
import io.vigie.contract.rulebook.Metrics;
import io.vigie.jobs.agents.AgentDayUpdate;
import io.vigie.jobs.agents.AgentDescribed;
import io.vigie.jobs.agents.AgentInput;
import io.vigie.jobs.agents.AgentOfQueue;
import io.vigie.jobs.agents.AgentsFunction;
import io.vigie.jobs.directory.EntriesFunction;
import io.vigie.jobs.input.DescribedNames;
import io.vigie.jobs.input.Inbound;
import io.vigie.jobs.input.PlainRecord;
import io.vigie.jobs.input.SplitFunction;
import io.vigie.jobs.plans.PlanChange;
import io.vigie.jobs.plans.PlanInput;
import io.vigie.jobs.plans.PlansFunction;
import io.vigie.jobs.sources.Member;
import io.vigie.jobs.sources.SourceOfMember;
import io.vigie.jobs.sources.SourceSeen;
import io.vigie.jobs.sources.SourceUpdate;
import io.vigie.jobs.sources.SourcesFunction;
import io.vigie.jobs.teams.TeamInput;
import io.vigie.jobs.teams.TeamUpdate;
import io.vigie.jobs.teams.TeamsFunction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.api.operators.co.CoBroadcastWithNonKeyedOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.AbstractStreamOperatorTestHarness;
import org.apache.flink.streaming.util.BroadcastOperatorTestHarness;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.apache.flink.util.OutputTag;

/** The functions that lead from shifts, punches and phones to the minutes of teams, as Flink runs them, one after another. */
final class PeopleInFlink {

    private static final long REST_MILLIS = 30_000;

    private final BroadcastOperatorTestHarness<Inbound, PlainRecord, Inbound> split;
    private final KeyedOneInputStreamOperatorTestHarness<String, SourceSeen, SourceUpdate> sources;
    private final KeyedOneInputStreamOperatorTestHarness<String, PlanInput, PlanChange> plans;
    private final KeyedOneInputStreamOperatorTestHarness<String, AgentInput, AgentOfQueue> agents;
    private final KeyedOneInputStreamOperatorTestHarness<String, TeamInput, TeamUpdate> teams;
    private final KeyedOneInputStreamOperatorTestHarness<String, PlainRecord, AgentDescribed> entries;
    private final Map<String, TeamMinute> minutes = new HashMap<>();
    private final Map<String, AgentDay> days = new HashMap<>();
    private long told;

    PeopleInFlink(String zone, Set<String> expectedSources) throws Exception {
        SplitFunction splitFunction = new SplitFunction(
                expectedSources,
                Set.of(),
                new SplitFunction.Outputs(
                        Tags.SOURCES_SEEN,
                        Tags.RESTARTS,
                        Tags.AGENT_EVENTS,
                        Tags.PLAN_EVENTS,
                        Tags.TICKET_EVENTS,
                        Tags.DEAD_LETTERS));
        split = new BroadcastOperatorTestHarness<>(
                new CoBroadcastWithNonKeyedOperator<>(splitFunction, List.of(DescribedNames.STATE)), 1, 1, 0);
        split.open();
        split.processBroadcastWatermark(Watermark.MAX_WATERMARK);
        sources = keyed(new SourcesFunction(expectedSources, Tags.SOURCES_OF_MEMBERS), SourceSeen::source);
        plans = keyed(new PlansFunction(Tags.DEAD_LETTERS), PlanInput::key);
        agents = keyed(
                new AgentsFunction(
                        zone,
                        false,
                        List.of(),
                        new AgentsFunction.Outputs(
                                Tags.AGENTS,
                                Tags.AGENTS_OF_TEAMS,
                                Tags.AGENTS_OF_MINUTES,
                                Tags.DAYS,
                                Tags.ATTENDANCE_DAYS,
                                Tags.SUBJECTS,
                                Tags.DEAD_LETTERS)),
                AgentInput::agent);
        teams = keyed(new TeamsFunction(zone, Metrics::values, Tags.SUBJECTS, Tags.TEAM_MINUTES), TeamInput::team);
        entries = keyed(new EntriesFunction(zone, 0, Tags.DESKS_DESCRIBED, Tags.TEAMS_DESCRIBED), record -> "");
    }

    void describe(List<? extends DirectoryEntry> described) throws Exception {
        for (DirectoryEntry entry : described) {
            entries.processElement(
                    new StreamRecord<>(new PlainRecord(entry.key(), 0, 0, Json.MAPPER.writeValueAsBytes(entry))));
        }
        for (AgentDescribed agent : main(entries)) {
            agents.processElement(new StreamRecord<>(AgentInput.of(agent)));
        }
    }

    void take(Event event) throws Exception {
        split.processElement(new StreamRecord<>(Inbound.event("0-1", event.time(), event)));
        flow();
    }

    void tick(Instant time) throws Exception {
        split.processElement(new StreamRecord<>(Inbound.tick("0-1", time, time)));
        flow();
        Watermark mark = new Watermark(time.toEpochMilli());
        split.processWatermark(mark);
        sources.processWatermark(mark);
        plans.processWatermark(mark);
        flow();
        agents.processWatermark(mark);
        flow();
        teams.processWatermark(mark);
        flow();
    }

    /** Lets so much time of the machine pass that all goes out which waits. */
    void rest() throws Exception {
        agents.setProcessingTime(agents.getProcessingTime() + REST_MILLIS);
        flow();
    }

    /** By agent. */
    Map<String, AgentDay> days() {
        return days;
    }

    /** By key. */
    Map<String, TeamMinute> minutes() {
        return minutes;
    }

    /** How many records of minutes went out. */
    long told() {
        return told;
    }

    private void flow() throws Exception {
        split.getOutput().clear();
        for (SourceSeen seen : aside(split, Tags.SOURCES_SEEN)) {
            sources.processElement(new StreamRecord<>(seen));
        }
        for (Inbound inbound : aside(split, Tags.PLAN_EVENTS)) {
            PlanInput plan = inbound.shift() != null
                    ? PlanInput.of(inbound.shift(), "0-1", inbound.appendedAt())
                    : PlanInput.of(Objects.requireNonNull(inbound.absence()), "0-1", inbound.appendedAt());
            plans.processElement(new StreamRecord<>(plan));
        }
        List<AgentInput> heard = new ArrayList<>();
        aside(split, Tags.AGENT_EVENTS).forEach(inbound -> heard.add(AgentInput.of(inbound)));
        main(plans).forEach(change -> heard.add(AgentInput.of(change)));
        for (SourceOfMember source : aside(sources, Tags.SOURCES_OF_MEMBERS)) {
            if (source.member().kind() == Member.Kind.AGENT) {
                heard.add(AgentInput.of(source));
            }
        }
        for (AgentInput input : heard) {
            agents.processElement(new StreamRecord<>(input));
        }
        List<TeamInput> ofTeams = new ArrayList<>();
        aside(agents, Tags.AGENTS_OF_TEAMS).forEach(change -> ofTeams.add(TeamInput.of(change)));
        aside(agents, Tags.AGENTS_OF_MINUTES).forEach(change -> ofTeams.add(TeamInput.of(change)));
        for (TeamInput input : ofTeams) {
            teams.processElement(new StreamRecord<>(input));
        }
        for (AgentDayUpdate update : aside(agents, Tags.DAYS)) {
            if (update.day() == null) {
                days.remove(update.agent());
            } else {
                days.put(update.agent(), update.day());
            }
        }
        for (TeamMinute minute : aside(teams, Tags.TEAM_MINUTES)) {
            minutes.put(minute.key(), minute);
            told++;
        }
        sources.getOutput().clear();
        agents.getOutput().clear();
        teams.getOutput().clear();
    }

    private static <T> List<T> main(KeyedOneInputStreamOperatorTestHarness<String, ?, T> harness) {
        List<T> values = List.copyOf(harness.extractOutputValues());
        harness.getOutput().clear();
        return values;
    }

    private static <T> List<T> aside(AbstractStreamOperatorTestHarness<?> harness, OutputTag<T> tag) {
        var records = harness.getSideOutput(tag);
        if (records == null) {
            return List.of();
        }
        List<T> values = records.stream().map(StreamRecord::getValue).toList();
        records.clear();
        return values;
    }

    private static <I, O> KeyedOneInputStreamOperatorTestHarness<String, I, O> keyed(
            KeyedProcessFunction<String, I, O> function, KeySelector<I, String> key) throws Exception {
        KeyedOneInputStreamOperatorTestHarness<String, I, O> harness =
                new KeyedOneInputStreamOperatorTestHarness<>(new KeyedProcessOperator<>(function), key, Types.STRING);
        harness.open();
        return harness;
    }

    void close() throws Exception {
        split.close();
        sources.close();
        plans.close();
        agents.close();
        teams.close();
        entries.close();
    }
}
