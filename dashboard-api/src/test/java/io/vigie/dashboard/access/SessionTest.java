package io.vigie.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing in by a link, and what a signed-in browser may do. */
@ExtendWith(SharedDashboard.class)
class SessionTest {

    private static final String JSON = "application/json";

    private static String code(RunningDashboard dashboard, String role) throws Exception {
        HttpResponse<String> answer =
                dashboard.post("/api/v1/session/codes", "admin", JSON, "{\"role\":\"" + role + "\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        return Json.MAPPER.readTree(answer.body()).get("code").stringValue();
    }

    private static HttpResponse<String> signIn(RunningDashboard dashboard, String code) throws Exception {
        return dashboard.send(dashboard
                .request("/api/v1/session")
                .header("Content-Type", JSON)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString("{\"code\":\"" + code + "\"}")));
    }

    private static String cookie(RunningDashboard dashboard, String role) throws Exception {
        String set = signIn(dashboard, code(dashboard, role))
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        return set.substring(0, set.indexOf(';'));
    }

    @Test
    void aCodeOpensASessionOnce(RunningDashboard dashboard) throws Exception {
        String code = code(dashboard, "wall");

        HttpResponse<String> first = signIn(dashboard, code);
        HttpResponse<String> again = signIn(dashboard, code);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body())
                .startsWith("{\"role\":\"wall\",\"clients\":null,\"teams\":null,\"board\":null,\"name\":\"wall-");
        assertThat(first.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("vigie=")
                .contains("Path=/", "HTTPOnly", "SameSite=Strict")
                .doesNotContain("Secure", "Domain");
        assertThat(again.statusCode()).isEqualTo(401);
        assertThat(again.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void aSessionMayDoWhatItsRoleMay(RunningDashboard dashboard) throws Exception {
        String cookie = cookie(dashboard, "wall");

        assertThat(dashboard
                        .send(dashboard.request("/api/v1/session").header("Cookie", cookie))
                        .body())
                .contains("\"role\":\"wall\"");
        assertThat(dashboard
                        .send(dashboard.request("/api/v1/queues").header("Cookie", cookie))
                        .statusCode())
                .isEqualTo(200);
        assertThat(dashboard
                        .send(dashboard.request("/api/v1/dead-letters").header("Cookie", cookie))
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "3, 4", "20, 21"})
    void aCookieThatWasTamperedWithIsWorthNothing(int from, int to, RunningDashboard dashboard) throws Exception {
        String value = cookie(dashboard, "wall").substring("vigie=".length());
        String other = value.substring(0, from) + (value.charAt(from) == 'x' ? 'y' : 'x') + value.substring(to);

        assertThat(dashboard
                        .send(dashboard.request("/api/v1/session").header("Cookie", "vigie=" + other))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void signingOutTakesTheCookieAwayAndEndsTheSessionWhoeverElseHoldsIt(RunningDashboard dashboard) throws Exception {
        String cookie = cookie(dashboard, "admin");
        HttpResponse<String> out = dashboard.send(dashboard
                .request("/api/v1/session")
                .header("Cookie", cookie)
                .header("Sec-Fetch-Site", "same-origin")
                .DELETE());

        assertThat(out.statusCode()).isEqualTo(204);
        assertThat(out.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("vigie=;")
                .contains("Max-Age=0");
        assertThat(dashboard
                        .send(dashboard.request("/api/v1/session").header("Cookie", cookie))
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, none",
        "Origin, http://evil.test"
    })
    void anotherPageMayNotChangeAnythingInTheNameOfASession(String header, String value, RunningDashboard dashboard)
            throws Exception {
        HttpResponse<String> forged = dashboard.send(dashboard
                .request("/api/v1/session/codes")
                .header("Cookie", cookie(dashboard, "admin"))
                .header(header, value)
                .header("Content-Type", JSON)
                .POST(BodyPublishers.ofString("{\"role\":\"admin\"}")));

        assertThat(forged.statusCode()).isEqualTo(403);
    }

    @Test
    void theOwnOriginMay(RunningDashboard dashboard) throws Exception {
        HttpResponse<String> own = dashboard.send(dashboard
                .request("/api/v1/session/codes")
                .header("Cookie", cookie(dashboard, "admin"))
                .header("Origin", "http://127.0.0.1:" + dashboard.port())
                .header("Content-Type", JSON)
                .POST(BodyPublishers.ofString("{\"role\":\"lead\"}")));

        assertThat(own.statusCode()).isEqualTo(200);
    }
}
