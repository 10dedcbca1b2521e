package io.vigie.simulator;

import io.vigie.contract.live.AttendanceStatus;
import io.vigie.contract.live.LiveState;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks at each agent and counts the teams. */
final class PeopleWitness {

    private static final class Count {
        private long scheduled;
        private final Map<AttendanceStatus, Long> byStatus = new EnumMap<>(AttendanceStatus.class);

        private long of(AttendanceStatus status) {
            return byStatus.getOrDefault(status, 0L);
        }
    }

    private final World world;
    private final List<AgentTruth> agents = new ArrayList<>();
    private final Map<String, Count> teams = new HashMap<>();

    PeopleWitness(World world, AgentStates states) {
        this.world = world;
        Register register = new Register(world.plan().zone(), world.now());
        world.roster().teams().forEach(team -> teams.put(team.id(), new Count()));
        for (Agent agent : world.roster().agents()) {
            AttendanceStatus status = register.status(agent);
            Count team = teams.get(agent.entry.team());
            if (team != null) {
                team.scheduled += register.isScheduled(agent) ? 1 : 0;
                team.byStatus.merge(status, 1L, Long::sum);
            }
            agents.add(truth(agent, states.of(agent), status, register.today(agent)));
        }
    }

    List<AgentTruth> agents() {
        return agents;
    }

    List<TeamTruth> teams() {
        return world.roster().teams().stream()
                .map(team -> truth(team.id(), teams.getOrDefault(team.id(), new Count())))
                .toList();
    }

    private static AgentTruth truth(Agent agent, LiveState state, AttendanceStatus status, long today) {
        return new AgentTruth(
                agent.id,
                agent.entry.team(),
                state,
                state == LiveState.AWAY ? agent.activity : null,
                status,
                agent.dossier.talksEndedSince(today),
                agent.dossier.missedSince(today));
    }

    private static TeamTruth truth(String team, Count count) {
        return new TeamTruth(
                team,
                count.scheduled,
                count.of(AttendanceStatus.PRESENT),
                count.of(AttendanceStatus.LATE),
                count.of(AttendanceStatus.NO_SHOW),
                count.of(AttendanceStatus.EXCUSED));
    }
}
