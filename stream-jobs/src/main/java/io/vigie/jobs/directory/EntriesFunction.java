package io.vigie.jobs.directory;

import io.vigie.contract.directory.AgentEntry;
import io.vigie.contract.directory.DeskEntry;
import io.vigie.contract.directory.DirectoryEntry;
import io.vigie.contract.directory.DirectoryReader;
import io.vigie.contract.directory.TeamEntry;
import io.vigie.contract.input.RefusedException;
import io.vigie.jobs.agents.AgentDescribed;
import io.vigie.jobs.desks.DeskDescribed;
import io.vigie.jobs.input.PlainRecord;
import io.vigie.jobs.teams.TeamDescribed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * Tells agents, desks and teams what people say of them, at once: unlike the terms of a queue nothing of it is part of
 * what has been counted. What stands as the job first starts it tells agents in one go once it has read it all, so that
 * none is of a team that it left long ago. All of the directory under one key, as an agent's day begins in the time zone of the team. What
 * cannot be read {@link DirectoryFunction} reports.
 */
@SuppressWarnings("NullAway.Init") // Flink calls open before anything else.
public final class EntriesFunction extends KeyedProcessFunction<String, PlainRecord, AgentDescribed> {

    private static final byte[] NOTHING = "{}".getBytes(StandardCharsets.UTF_8);

    private final String defaultZone;
    private final long endAtStart;
    private final OutputTag<DeskDescribed> desks;
    private final OutputTag<TeamDescribed> teams;
    private transient DirectoryReader reader;
    private transient MapState<String, AgentEntry> agents;
    private transient MapState<String, String> zones;
    private transient ValueState<Boolean> readToEnd;

    /**
     * @param defaultZone the time zone of teams that nobody described
     * @param endAtStart the offset behind the last record that stands as the job starts
     */
    public EntriesFunction(
            String defaultZone, long endAtStart, OutputTag<DeskDescribed> desks, OutputTag<TeamDescribed> teams) {
        this.defaultZone = defaultZone;
        this.endAtStart = endAtStart;
        this.desks = desks;
        this.teams = teams;
    }

    @Override
    public void open(OpenContext context) {
        reader = new DirectoryReader(defaultZone);
        agents = getRuntimeContext()
                .getMapState(new MapStateDescriptor<>("agents", Types.STRING, TypeInformation.of(AgentEntry.class)));
        zones = getRuntimeContext().getMapState(new MapStateDescriptor<>("zones", Types.STRING, Types.STRING));
        readToEnd = getRuntimeContext().getState(new ValueStateDescriptor<>("read-to-end", Types.BOOLEAN));
    }

    @Override
    public void processElement(PlainRecord next, Context context, Collector<AgentDescribed> out) throws Exception {
        boolean tellsAtOnce = readToEnd.value() != null;
        List<AgentDescribed> described = new ArrayList<>(1);
        take(next, context, described);
        if (tellsAtOnce) {
            described.forEach(out::collect);
        } else if (next.offset() >= endAtStart - 1) {
            readToEnd.update(true);
            for (AgentEntry agent : agents.values()) {
                out.collect(new AgentDescribed(agent.id(), agent, zoneOf(agent.team())));
            }
        }
    }

    private void take(PlainRecord next, Context context, List<AgentDescribed> described) throws Exception {
        byte[] value = next.value();
        boolean gone = value == null;
        DirectoryEntry entry;
        try {
            entry = next.key() == null ? null : reader.read(next.key(), value == null ? NOTHING : value);
        } catch (RefusedException e) {
            return;
        }
        if (entry instanceof DeskEntry desk) {
            context.output(desks, new DeskDescribed(desk.id(), gone ? null : desk));
        } else if (entry instanceof TeamEntry team) {
            context.output(teams, new TeamDescribed(team.id(), gone ? null : team));
            take(team, gone, described);
        } else if (entry instanceof AgentEntry agent) {
            take(agent, gone, described);
        }
    }

    private void take(AgentEntry agent, boolean gone, List<AgentDescribed> described) throws Exception {
        if (gone) {
            agents.remove(agent.id());
        } else {
            agents.put(agent.id(), agent);
        }
        described.add(new AgentDescribed(agent.id(), gone ? null : agent, zoneOf(agent.team())));
    }

    private void take(TeamEntry team, boolean gone, List<AgentDescribed> described) throws Exception {
        String before = zoneOf(team.id());
        if (gone) {
            zones.remove(team.id());
        } else {
            zones.put(team.id(), team.timeZone());
        }
        String after = zoneOf(team.id());
        if (after.equals(before)) {
            return;
        }
        for (Map.Entry<String, AgentEntry> agent : agents.entries()) {
            if (agent.getValue().team().equals(team.id())) {
                described.add(new AgentDescribed(agent.getKey(), agent.getValue(), after));
            }
        }
    }

    private String zoneOf(String team) throws Exception {
        @Nullable String zone = zones.get(team);
        return zone == null ? defaultZone : zone;
    }
}
