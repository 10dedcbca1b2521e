package io.vigie.jobs.teams;

import io.vigie.contract.directory.TeamEntry;
import io.vigie.contract.live.AttendanceStatus;
import io.vigie.contract.live.TeamMinute;
import io.vigie.contract.live.TeamSnapshot;
import io.vigie.contract.rules.Rule;
import io.vigie.jobs.alerts.SubjectState;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What is told of a team, from what is kept of it. */
final class TeamFigures {

    private TeamFigures() {}

    /**
     * A team that nobody described is called by its id.
     *
     * @param defaultZone the time zone of such a team
     */
    static TeamSnapshot snapshot(String team, String version, TeamState state, String defaultZone) {
        Figures figures = state.figures;
        TeamEntry entry = state.described == null ? new TeamEntry(team, team, defaultZone) : state.described;
        return new TeamSnapshot(
                team,
                entry.name(),
                entry.timeZone(),
                version,
                Instant.ofEpochMilli(state.changedAt),
                figures.agents(),
                figures.scheduled,
                figures.with(AttendanceStatus.PRESENT),
                figures.with(AttendanceStatus.LATE),
                figures.with(AttendanceStatus.NO_SHOW),
                figures.with(AttendanceStatus.EXCUSED),
                figures.with(AttendanceStatus.LEFT_EARLY),
                figures.with(AttendanceStatus.UNKNOWN),
                figures.absenceRate(),
                figures.unexcusedRate(),
                figures.flags());
    }

    /** @param end of the minute, in minutes since 1970 */
    static TeamMinute minute(String team, long end, String version, MinuteFigures figures) {
        return new TeamMinute(
                team,
                Instant.ofEpochMilli((end - 1) * MinutesOfTeam.MILLIS),
                version,
                figures.scheduled(),
                figures.present(),
                figures.late(),
                figures.noShow(),
                figures.excused(),
                figures.leftEarly(),
                figures.unknown(),
                figures.absenceRate(),
                figures.unexcusedRate());
    }

    /** @param second at which rules are told, in ms */
    static SubjectState subject(String team, long second, Map<String, Double> values, boolean ended) {
        return new SubjectState(
                Rule.SubjectKind.TEAM,
                team,
                second,
                second,
                null,
                team,
                List.of(),
                false,
                values,
                null,
                false,
                null,
                ended);
    }
}
