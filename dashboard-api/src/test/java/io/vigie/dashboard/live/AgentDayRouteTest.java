package io.vigie.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vigie.dashboard.feed.FeedRecord;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import io.vigie.dashboard.testkit.Snapshots;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The day of an agent at a real socket, fed by a real broker. */
@ExtendWith(SharedDashboard.class)
class AgentDayRouteTest {

    private static HttpResponse<String> day(RunningDashboard dashboard, String agent, String role) throws Exception {
        return dashboard.get("/api/v1/agents/" + agent, role);
    }

    private static void write(RunningDashboard dashboard, String agent, String day) throws Exception {
        dashboard.broker().write("agent-snapshots", agent, Snapshots.agent(agent, 1, "days"));
        dashboard.broker().write("agent-days", agent, day);
        await().until(() -> day(dashboard, agent + "/day", "supervisor").statusCode() == 200);
    }

    @Test
    void itIsToldAsItCameFromTheJob(RunningDashboard dashboard) throws Exception {
        String json = Snapshots.day("day-whole", 1, "days");
        write(dashboard, "day-whole", json);

        HttpResponse<String> day = day(dashboard, "day-whole/day", "supervisor");
        assertThat(day.body()).isEqualTo(json);
        assertThat(day.headers().firstValue("Content-Type")).hasValue("application/json");
    }

    @Test
    void aManagerHasToOpenTheTeam(RunningDashboard dashboard) throws Exception {
        write(dashboard, "day-managed", Snapshots.day("day-managed", 1, "days"));

        assertThat(day(dashboard, "day-managed/day", "manager").statusCode()).isEqualTo(400);
        assertThat(day(dashboard, "day-managed/day?team=other", "manager").statusCode())
                .isEqualTo(404);
        assertThat(day(dashboard, "day-managed/day?team=days", "manager").statusCode())
                .isEqualTo(200);
    }

    @Test
    void aTombstoneEndsIt(RunningDashboard dashboard) throws Exception {
        write(dashboard, "day-gone", Snapshots.day("day-gone", 1, "days"));

        dashboard.broker().write("agent-days", "day-gone", null);
        await().until(() -> day(dashboard, "day-gone/day", "supervisor").statusCode() == 404);
        assertThat(day(dashboard, "day-gone", "supervisor").statusCode()).isEqualTo(200);
        assertThat(day(dashboard, "day-gone/day", "supervisor").body())
                .contains("Nothing is known of this agent's day");
    }

    @Test
    void theGreaterVersionHolds() {
        AgentDays days = new AgentDays();
        for (int version : new int[] {2, 1}) {
            byte[] json = Snapshots.day("day-later", version, "days").getBytes(StandardCharsets.UTF_8);
            days.take(new FeedRecord("day-later", json, version));
        }

        assertThat(new String(days.of("day-later"), StandardCharsets.UTF_8))
                .isEqualTo(Snapshots.day("day-later", 2, "days"));
    }

    @Test
    void aDayOfNobodyWhoIsKnownIsNotShown(RunningDashboard dashboard) throws Exception {
        dashboard.broker().write("agent-days", "day-of-nobody", Snapshots.day("day-of-nobody", 1, "days"));
        write(dashboard, "day-of-somebody", Snapshots.day("day-of-somebody", 1, "days"));

        assertThat(day(dashboard, "day-of-nobody/day", "supervisor").body()).contains("No agent of this id is known");
    }
}
