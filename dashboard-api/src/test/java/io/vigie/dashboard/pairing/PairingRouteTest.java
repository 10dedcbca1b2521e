package io.vigie.dashboard.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.identity.Scope;
import io.vigie.dashboard.stored.Stored;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** From a code on a display to its approval. */
@ExtendWith(SharedDashboard.class)
class PairingRouteTest {

    private static String supervisor(RunningDashboard dashboard, String name) throws Exception {
        String cookie = dashboard.cookieOf(name, Role.SUPERVISOR, Scope.ALL);
        TestingWall.put(dashboard, cookie, "/api/v1/boards/" + name, "{}");
        return cookie;
    }

    private static String detail(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        return Json.MAPPER.readTree(answer.body()).get("detail").stringValue();
    }

    @Test
    void aDisplayGetsACodeToShowAndACookieThatIsWorthNothingYet(RunningDashboard dashboard) throws Exception {
        HttpResponse<String> asked =
                dashboard.send(dashboard.request("/api/v1/pairings").POST(BodyPublishers.noBody()));
        JsonNode shown = Json.MAPPER.readTree(asked.body());
        String set = asked.headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(asked.statusCode()).isEqualTo(201);
        assertThat(shown.propertyNames()).containsExactly("code", "expiresAt", "url");
        assertThat(shown.get("code").stringValue()).matches("[A-Z0-9]{4}-[A-Z0-9]{4}");
        assertThat(shown.get("url").stringValue())
                .isEqualTo("/pair#" + shown.get("code").stringValue());
        assertThat(set)
                .matches("vigie=[A-Za-z0-9_-]{43};.*")
                .contains("Max-Age=34560000", "HTTPOnly", "SameSite=Strict", "Path=/");
        assertThat(dashboard
                        .send(dashboard.request("/api/v1/session").header("Cookie", set.substring(0, set.indexOf(';'))))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void whoApprovesMayLookFirstAtWhatAsks(RunningDashboard dashboard) throws Exception {
        String cookie = supervisor(dashboard, "pair-look");
        String code = TestingWall.ask(dashboard).code();
        String typed = "%20" + code.replace("-", "").toLowerCase(java.util.Locale.ROOT);

        JsonNode asks = Json.MAPPER.readTree(dashboard
                .send(dashboard.as(cookie, "/api/v1/pairings/" + typed))
                .body());

        assertThat(asks.propertyNames()).containsExactly("code", "address", "askedAt", "expiresAt");
        assertThat(asks.get("code").stringValue()).isEqualTo(code);
        assertThat(asks.get("address").stringValue()).isEqualTo("127.0.0.1");
        assertThat(Instant.parse(asks.get("askedAt").stringValue()).plusSeconds(600))
                .isEqualTo(asks.get("expiresAt").stringValue());
    }

    @Test
    void anApprovedDisplayIsSignedInForItsBoardAndKeepsItsCookie(RunningDashboard dashboard) throws Exception {
        String cookie = dashboard.cookieOf("pair-way", Role.SUPERVISOR, Scope.of(Set.of("b", "a"), Set.of("north")));
        TestingWall.put(dashboard, cookie, "/api/v1/boards/pair-way", "{}");
        TestingWall wall = TestingWall.ask(dashboard);

        HttpResponse<String> approved = wall.approve(dashboard, cookie, "pair-way");
        HttpResponse<String> session = wall.get(dashboard, "/api/v1/session");

        assertThat(approved.statusCode()).isEqualTo(201);
        assertThat(Json.MAPPER.readTree(approved.body()).propertyNames())
                .containsExactly("id", "name", "board", "approvedBy", "approvedAt", "until", "lastSeenAt", "address");
        assertThat(session.body())
                .isEqualTo("{\"role\":\"wall\",\"clients\":[\"a\",\"b\"],\"teams\":[\"north\"],"
                        + "\"board\":\"pair-way\",\"name\":\"Wall of pair-way\"}");
        assertThat(session.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith(wall.cookie() + ";")
                .containsPattern("Max-Age=345(5|60)")
                .contains("HTTPOnly");
    }

    @Test
    void aCodeCanBeApprovedOnce(RunningDashboard dashboard) throws Exception {
        String cookie = supervisor(dashboard, "pair-once");
        TestingWall wall = TestingWall.paired(dashboard, cookie, "pair-once");

        HttpResponse<String> again = wall.approve(dashboard, cookie, "pair-once");

        assertThat(again.statusCode()).isEqualTo(404);
        assertThat(detail(again)).contains("and once");
        assertThat(dashboard
                        .send(dashboard.as(cookie, "/api/v1/pairings/" + wall.code()))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anExpiredCodeCannotBeApproved(RunningDashboard dashboard) throws Exception {
        String cookie = supervisor(dashboard, "pair-late");
        @SuppressWarnings("unchecked")
        Stored<Pairing> stored = dashboard.context().getBean("storedPairings", Stored.class);
        Instant now = Instant.parse("2026-01-01T00:00:00Z");
        stored.put("AAAAAAAA", new Pairing("digest", "192.0.2.17", now, now.plusSeconds(600)))
                .block();

        assertThat(new TestingWall("AAAA-AAAA", "")
                        .approve(dashboard, cookie, "pair-late")
                        .statusCode())
                .isEqualTo(404);
        TestingWall.ask(dashboard);
        assertThat(stored.get("AAAAAAAA")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"name\":\"Left\"}                      | 'board' is missing",
                "{\"board\":\"pair-wrong\"}               | 'name' is missing",
                "{\"board\":\"none\",\"name\":\"Left\"}   | 'board' names the board 'none', which is not known",
                "{\"board\":7,\"name\":\"Left\"}          | 'board' must be",
                "{\"board\":\"pair-wrong\",\"name\":\"\"} | 'name' must be",
                "[]                                       | JSON object",
                "{                                        | not JSON",
                "``                                       | JSON object"
            })
    void aWrongApprovalLeavesTheCodeGood(String json, String why, RunningDashboard dashboard) throws Exception {
        String cookie = supervisor(dashboard, "pair-wrong");
        String path = "/api/v1/pairings/" + TestingWall.ask(dashboard).code();

        HttpResponse<String> refused = TestingWall.post(dashboard, cookie, path + "/approve", json);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(detail(refused)).contains(why);
        assertThat(dashboard.send(dashboard.as(cookie, path)).statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyApprovesABoardOfAnotherScope(RunningDashboard dashboard) throws Exception {
        TestingWall.put(
                dashboard,
                dashboard.cookieOf("pair-admin", Role.ADMIN, Scope.ALL),
                "/api/v1/directory/queue/pair-queue",
                "{\"client\":\"pair-acme\"}");
        String acme = dashboard.cookieOf("pair-acme", Role.SUPERVISOR, Scope.of(Set.of("pair-acme"), null));
        String bolt = dashboard.cookieOf("pair-bolt", Role.SUPERVISOR, Scope.of(Set.of("pair-bolt"), null));
        TestingWall.put(dashboard, acme, "/api/v1/boards/pair-acmes", "{\"queues\":[\"pair-queue\"]}");
        TestingWall wall = TestingWall.ask(dashboard);

        assertThat(detail(wall.approve(dashboard, bolt, "pair-acmes"))).contains("which is not known");
        assertThat(wall.approve(dashboard, acme, "pair-acmes").statusCode()).isEqualTo(201);

        assertThat(dashboard.send(dashboard.as(bolt, "/api/v1/displays")).body())
                .doesNotContain("pair-acmes");
        String id = wall.id(dashboard, acme, "pair-acmes");
        assertThat(dashboard
                        .send(dashboard.as(bolt, "/api/v1/displays/" + id).DELETE())
                        .statusCode())
                .isEqualTo(404);
        assertThat(wall.get(dashboard, "/api/v1/session").statusCode()).isEqualTo(200);
    }

    @Test
    void whoTriesCodeAfterCodeIsStoppedAndOthersAreNot(RunningDashboard dashboard) throws Exception {
        String cookie = supervisor(dashboard, "pair-tries");
        String code = TestingWall.ask(dashboard).code();
        String body = "{\"board\":\"pair-tries\",\"name\":\"Left\"}";
        for (int i = 0; i < 4; i++) {
            dashboard.send(dashboard.as(cookie, "/api/v1/pairings/WRNG-WRNG"));
        }
        TestingWall.post(dashboard, cookie, "/api/v1/pairings/WRNG-WRNG/approve", body);

        HttpResponse<String> look = dashboard.send(dashboard.as(cookie, "/api/v1/pairings/" + code));
        HttpResponse<String> approve =
                TestingWall.post(dashboard, cookie, "/api/v1/pairings/" + code + "/approve", body);

        assertThat(look.statusCode()).isEqualTo(429);
        assertThat(approve.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(look.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(500, 600);
        assertThat(dashboard
                        .send(dashboard.as(supervisor(dashboard, "pair-other"), "/api/v1/pairings/" + code))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"cross-site", "same-site", "none"})
    void aPageOfAnotherOriginCannotMakeABrowserADisplay(String site, RunningDashboard dashboard) throws Exception {
        assertThat(dashboard
                        .send(dashboard
                                .request("/api/v1/pairings")
                                .header("Sec-Fetch-Site", site)
                                .POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(403);
    }
}
