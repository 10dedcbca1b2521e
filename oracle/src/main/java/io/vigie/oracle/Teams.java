package io.vigie.oracle;

import io.vigie.contract.directory.TeamEntry;
import io.vigie.contract.live.AttendanceStatus;
import io.vigie.contract.live.FlagKind;
import io.vigie.contract.live.LiveState;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** How a team stands, counted from its agents. */
final class Teams {

    private static final Set<AttendanceStatus> ABSENT =
            Set.of(AttendanceStatus.NO_SHOW, AttendanceStatus.LEFT_EARLY, AttendanceStatus.EXCUSED);

    private Teams() {}

    static OracleTeam team(TeamEntry entry, List<OracleAgent> agents) {
        long scheduled = count(agents, OracleAgent::scheduled);
        Map<String, Long> flags = new TreeMap<>();
        for (FlagKind kind : FlagKind.values()) {
            flags.put(word(kind), count(agents, agent -> has(agent, kind)));
        }
        return new OracleTeam(
                entry.id(),
                entry.name(),
                entry.timeZone(),
                new OracleAgents(
                        count(agents, agent -> agent.state() == LiveState.READY),
                        count(agents, agent -> agent.state() == LiveState.TALKING),
                        count(agents, agent -> agent.state() == LiveState.WRAPPING_UP),
                        count(agents, agent -> agent.state() == LiveState.AWAY)),
                scheduled,
                count(agents, agent -> is(agent, AttendanceStatus.PRESENT)),
                count(agents, agent -> is(agent, AttendanceStatus.LATE)),
                count(agents, agent -> is(agent, AttendanceStatus.NO_SHOW)),
                count(agents, agent -> is(agent, AttendanceStatus.EXCUSED)),
                count(agents, agent -> is(agent, AttendanceStatus.LEFT_EARLY)),
                count(agents, agent -> is(agent, AttendanceStatus.UNKNOWN)),
                rate(count(agents, Teams::isAbsent), scheduled),
                rate(count(agents, agent -> isAbsent(agent) && !is(agent, AttendanceStatus.EXCUSED)), scheduled),
                flags);
    }

    private static boolean isAbsent(OracleAgent agent) {
        boolean missing = is(agent, AttendanceStatus.LATE) && agent.attendance().clockedInAt() == null;
        return agent.scheduled()
                && agent.pastGrace()
                && (missing || ABSENT.contains(agent.attendance().status()));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static boolean has(OracleAgent agent, FlagKind kind) {
        return agent.workload().flags().stream().anyMatch(flag -> flag.kind() == kind);
    }

    private static boolean is(OracleAgent agent, AttendanceStatus status) {
        return agent.attendance().status() == status;
    }

    private static long count(List<OracleAgent> agents, Predicate<OracleAgent> which) {
        return agents.stream().filter(which).count();
    }

    private static @Nullable Double rate(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
