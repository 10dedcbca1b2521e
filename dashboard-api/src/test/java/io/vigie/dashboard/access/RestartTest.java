package io.vigie.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.testkit.OpenStream;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Access that was granted at one process, at another. */
@ExtendWith(SharedDashboard.class)
class RestartTest {

    private static String code(RunningDashboard dashboard, String role) throws Exception {
        return Json.MAPPER
                .readTree(dashboard
                        .post("/api/v1/session/codes", "admin", "application/json", "{\"role\":\"" + role + "\"}")
                        .body())
                .get("code")
                .stringValue();
    }

    /** Signs in at the second process by a code of the first. */
    private static String cookie(RunningDashboard dashboard, RunningDashboard second, String role) throws Exception {
        String set = second.send(second.request("/api/v1/session")
                        .header("Content-Type", "application/json")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofString("{\"code\":\"" + code(dashboard, role) + "\"}")))
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        return set.substring(0, set.indexOf(';'));
    }

    @Test
    void codesSessionsAndTokensHoldAtEveryProcess(RunningDashboard dashboard) throws Exception {
        try (RunningDashboard second = dashboard.another()) {
            String cookie = cookie(dashboard, second, "lead");

            var bySession = dashboard.send(dashboard.request("/api/v1/session").header("Cookie", cookie));
            var byToken = second.get("/api/v1/dead-letters", "admin");

            assertThat(bySession.statusCode()).isEqualTo(200);
            assertThat(bySession.body()).contains("\"role\":\"lead\"");
            assertThat(byToken.statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whoSignsOutAtOneProcessIsShownTheDoorAtAnotherWithinTenSeconds(RunningDashboard dashboard) throws Exception {
        try (RunningDashboard second = dashboard.another()) {
            String cookie = cookie(dashboard, second, "supervisor");
            // The stream gives up on reading after 10 s.
            try (OpenStream stream = OpenStream.openAs(dashboard, "?queues=none", "Cookie: " + cookie, null)) {
                stream.next("snapshot");

                second.send(second.request("/api/v1/session")
                        .header("Cookie", cookie)
                        .header("Sec-Fetch-Site", "same-origin")
                        .DELETE());

                long begun = System.nanoTime();
                stream.next("bye");
                assertThat(System.nanoTime() - begun).isLessThan(10_000_000_000L);
                assertThat(stream.next()).isNull();
            }
            assertThat(dashboard
                            .send(dashboard.request("/api/v1/session").header("Cookie", cookie))
                            .statusCode())
                    .isEqualTo(401);
        }
    }
}
