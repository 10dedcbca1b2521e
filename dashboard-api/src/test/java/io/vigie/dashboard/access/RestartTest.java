package io.vigie.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.DashboardApplication;
import io.vigie.dashboard.feed.Feed;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** A second process on the same data folder, as after a restart, or beside the first. */
@ExtendWith(SharedDashboard.class)
class RestartTest {

    private static ConfigurableApplicationContext another(RunningDashboard dashboard) {
        Environment settings = dashboard.context().getEnvironment();
        return DashboardApplication.start(Map.of(
                "server.address",
                "127.0.0.1",
                "server.port",
                0,
                "management.server.address",
                "127.0.0.1",
                "management.server.port",
                0,
                "vigie.data",
                settings.getRequiredProperty("vigie.data"),
                "vigie.kafka.bootstrap-servers",
                dashboard.broker().bootstrapServers()));
    }

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

        try (ConfigurableApplicationContext another = another(dashboard)) {
            Awaitility.await().until(another.getBean(Feed.class)::caughtUp);
            String address = "http://127.0.0.1:" + another.getEnvironment().getRequiredProperty("local.server.port");
            var bySession = dashboard.send(HttpRequest.newBuilder(URI.create(address + "/api/v1/session"))
                    .header("Cookie", cookie));
            var byToken = dashboard.send(HttpRequest.newBuilder(URI.create(address + "/api/v1/dead-letters"))
                    .header("Authorization", "Bearer " + dashboard.token("admin")));

            assertThat(bySession.statusCode()).isEqualTo(200);
            assertThat(bySession.body()).contains("\"role\":\"lead\"");
            assertThat(byToken.statusCode()).isEqualTo(200);
        }
    }
}
