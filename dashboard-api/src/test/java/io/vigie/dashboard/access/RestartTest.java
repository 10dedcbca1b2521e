package io.vigie.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A second process on the same data folder, as after a restart, or beside the first. */
@ExtendWith(SharedDashboard.class)
class RestartTest {

    private static String cookie(RunningDashboard dashboard, String role) throws Exception {
        String code = Json.MAPPER
                .readTree(dashboard
                        .post("/api/v1/session/codes", "admin", "application/json", "{\"role\":\"" + role + "\"}")
                        .body())
                .get("code")
                .stringValue();
        String set = dashboard
                .send(dashboard
                        .request("/api/v1/session")
                        .header("Content-Type", "application/json")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofString("{\"code\":\"" + code + "\"}")))
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        return set.substring(0, set.indexOf(';'));
    }

    @Test
    void sessionsAndTokensHoldAtAnotherProcessOfTheSameInstallation(RunningDashboard dashboard) throws Exception {
        String cookie = cookie(dashboard, "lead");

        try (RunningDashboard another = dashboard.another()) {
            var bySession = another.send(another.request("/api/v1/session").header("Cookie", cookie));
            var byToken = another.get("/api/v1/dead-letters", "admin");

            assertThat(bySession.statusCode()).isEqualTo(200);
            assertThat(bySession.body()).contains("\"role\":\"lead\"");
            assertThat(byToken.statusCode()).isEqualTo(200);
        }
    }
}
