package io.vigie.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import io.vigie.dashboard.testkit.Snapshots;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A process that is told to show nobody single agents. */
@ExtendWith(SharedDashboard.class)
class IndividualViewsTest {

    @Test
    void nobodyIsShownSingleAgentsWhereTheyAreSwitchedOff(RunningDashboard dashboard) throws Exception {
        dashboard.broker().write("agent-snapshots", "switched", Snapshots.agent("switched", 1, "switched-team"));
        dashboard.broker().write("agent-days", "switched", Snapshots.day("switched", 1, "switched-team"));
        Awaitility.await()
                .until(() -> dashboard
                                .get("/api/v1/agents/switched/day", "supervisor")
                                .statusCode()
                        == 200);

        try (RunningDashboard other = dashboard.another(Map.of("vigie.individual-views", false))) {
            for (String role : new String[] {"supervisor", "manager"}) {
                String team = "?team=switched-team";
                assertThat(other.get("/api/v1/agents" + team, role).statusCode())
                        .isEqualTo(404);
                assertThat(other.get("/api/v1/agents/switched" + team, role).statusCode())
                        .isEqualTo(404);
                assertThat(other.get("/api/v1/agents/switched/day" + team, role).statusCode())
                        .isEqualTo(404);
            }
            assertThat(other.get("/api/v1/teams", "supervisor").statusCode()).isEqualTo(200);
        }
    }
}
