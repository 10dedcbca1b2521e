package io.vigie.jobs.agents;

import io.vigie.contract.topic.DeadLetter;
import io.vigie.jobs.alerts.SubjectState;
import io.vigie.jobs.teams.AgentOfMinutes;
import io.vigie.jobs.teams.AgentOfTeam;
import io.vigie.jobs.testkit.TestingOperator;
import java.util.List;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.util.OutputTag;

/** {@link AgentsFunction} with places for all that it tells. */
final class TestingAgents {

    static final OutputTag<AgentUpdate> SNAPSHOTS = tag("snapshots", AgentUpdate.class);
    static final OutputTag<AgentOfTeam> TEAMS = tag("teams", AgentOfTeam.class);
    static final OutputTag<AgentOfMinutes> MINUTES = tag("minutes", AgentOfMinutes.class);
    static final OutputTag<AgentDayUpdate> DAYS = tag("days", AgentDayUpdate.class);
    static final OutputTag<AttendanceDayUpdate> ATTENDANCE_DAYS = tag("attendance-days", AttendanceDayUpdate.class);
    static final OutputTag<SubjectState> SUBJECTS = tag("subjects", SubjectState.class);
    static final OutputTag<DeadLetter> DEAD = tag("dead", DeadLetter.class);

    private TestingAgents() {}

    /** With days as in Paris. */
    static AgentsFunction function(AgentDescribed... atStart) {
        return new AgentsFunction(
                "Europe/Paris",
                false,
                List.of(atStart),
                new AgentsFunction.Outputs(SNAPSHOTS, TEAMS, MINUTES, DAYS, ATTENDANCE_DAYS, SUBJECTS, DEAD));
    }

    /** The same as Flink runs it. */
    static TestingOperator<AgentInput, AgentOfQueue> running() throws Exception {
        return new TestingOperator<>(function(), AgentInput::agent);
    }

    private static <T> OutputTag<T> tag(String id, Class<T> type) {
        return new OutputTag<>(id, TypeInformation.of(type));
    }
}
