package io.vigie.dashboard.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.Snapshots;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Signing in by a real provider, the whole way. */
@ExtendWith(OidcCentre.Shared.class)
class SignInTest {

    private static String session(Browser browser, RunningDashboard dashboard) throws Exception {
        return browser.get(dashboard, "/api/v1/session").body();
    }

    private static String setCookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream().collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wall", "supervisor", "manager", "lead", "admin", "ingest"})
    void whoSignsInHasTheRoleAndTheScopeOfTheirClaims(String role, OidcCentre centre) throws Exception {
        Browser browser = new Browser();

        HttpResponse<String> back = browser.signIn(centre.dashboard(), role);

        assertThat(back.statusCode()).isEqualTo(302);
        assertThat(back.headers().firstValue("Location")).hasValue("/");
        assertThat(session(browser, centre.dashboard()))
                .contains("\"role\":\"" + role + "\"", "\"clients\":[\"acme\"]", "\"teams\":[\"north\"]");
    }

    @Test
    void ofSeveralRolesTheFirstOfTheSettingsCountsAndAStarMeansAll(OidcCentre centre) throws Exception {
        Browser browser = new Browser();
        browser.signIn(centre.dashboard(), "boss");

        assertThat(session(browser, centre.dashboard()))
                .contains("\"role\":\"manager\"", "\"clients\":null", "\"teams\":null");
    }

    @Test
    void theScopeIsWhatIsShown(OidcCentre centre) throws Exception {
        queue(centre, "oidc-acme", "acme");
        queue(centre, "oidc-other", "other");
        Browser boss = new Browser();
        boss.signIn(centre.dashboard(), "boss");
        Browser supervisor = new Browser();
        supervisor.signIn(centre.dashboard(), "supervisor");
        Browser unscoped = new Browser();
        unscoped.signIn(centre.dashboard(), "unscoped");

        Awaitility.await()
                .untilAsserted(() -> assertThat(
                                boss.get(centre.dashboard(), "/api/v1/queues").body())
                        .contains("oidc-acme", "oidc-other"));
        assertThat(supervisor.get(centre.dashboard(), "/api/v1/queues").body())
                .contains("oidc-acme")
                .doesNotContain("oidc-other");
        assertThat(session(unscoped, centre.dashboard())).contains("\"clients\":[]", "\"teams\":[]");
        assertThat(unscoped.get(centre.dashboard(), "/api/v1/queues").body()).contains("\"queues\":[]");
    }

    private static void queue(OidcCentre centre, String id, String client) throws Exception {
        ObjectNode snapshot = (ObjectNode) Json.MAPPER.readTree(Snapshots.of(id, 1, 3));
        centre.dashboard()
                .broker()
                .write("queue-snapshots", id, snapshot.put("client", client).toString());
    }

    @Test
    void whoHasNoRoleHereIsToldSoAndHasNoSession(OidcCentre centre) throws Exception {
        Browser browser = new Browser();

        HttpResponse<String> back = browser.signIn(centre.dashboard(), "stranger");

        assertThat(back.headers().firstValue("Location")).hasValue("/sign-in?problem=no-role");
        assertThat(browser.cookie("vigie")).isEmpty();
        assertThat(browser.get(centre.dashboard(), "/api/v1/session").statusCode())
                .isEqualTo(401);
    }

    @Test
    void whatHasBegunIsKeptInAShortLivedCookieThatTheWayBackFromTheProviderCarries(OidcCentre centre) throws Exception {
        Browser browser = new Browser();
        HttpResponse<String> begun = browser.get(centre.dashboard(), "/sign-in/oidc");
        HttpResponse<String> back = new Browser().signIn(centre.dashboard(), "lead");

        assertThat(begun.headers().allValues("Set-Cookie"))
                .singleElement()
                .satisfies(set -> assertThat(set)
                        .startsWith("vigie-sign-in=")
                        .contains("Path=/", "Max-Age=600", "HTTPOnly", "SameSite=Lax")
                        .doesNotContain("Secure", "Domain"));
        assertThat(begun.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(setCookies(back))
                .contains("vigie-sign-in=; Max-Age=0")
                .containsPattern("(?m)^vigie=[\\w-]{43}; .*SameSite=Strict");
    }

    @Test
    void theProviderIsAskedForACodeWithProofStateAndNonce(OidcCentre centre) throws Exception {
        URI asked = Browser.location(new Browser().get(centre.dashboard(), "/sign-in/oidc"));

        assertThat(asked.toString()).startsWith(centre.provider().issuer() + "/oauth2/authorize?");
        assertThat(asked.getQuery().split("&", -1))
                .contains("response_type=code", "client_id=vigie", "scope=openid profile", "code_challenge_method=S256")
                .anyMatch(part -> part.matches("code_challenge=[\\w-]{43}"))
                .anyMatch(part -> part.matches("state=.{40,}"))
                .anyMatch(part -> part.matches("nonce=.{40,}"))
                .contains("redirect_uri=http://127.0.0.1:" + centre.dashboard().port() + "/sign-in/oidc/callback");
    }

    @Test
    void nothingOfATokenReachesTheBrowser(OidcCentre centre) throws Exception {
        Browser browser = new Browser();
        HttpResponse<String> back = browser.signIn(centre.dashboard(), "admin");
        session(browser, centre.dashboard());

        assertThat(back.body()).isEmpty();
        assertThat(browser.seen())
                .allSatisfy(
                        answer -> assertThat(answer.body() + answer.headers().map())
                                // The head of a JWT of the provider, and what its ID token says of the person.
                                .doesNotContain("eyJraWQiOi", "access_token", "realm_access"));
    }

    @Test
    void aCallbackMayReachAnotherProcess(OidcCentre centre) throws Exception {
        Browser browser = new Browser();
        URI back = browser.signInAtProvider(centre.dashboard(), "supervisor");

        try (RunningDashboard other = centre.dashboard().another()) {
            String there = back.toString().replace(":" + back.getPort(), ":" + other.port());
            assertThat(browser.get(URI.create(there)).headers().firstValue("Location"))
                    .hasValue("/");
            assertThat(session(browser, other)).contains("\"role\":\"supervisor\"");
        }
        assertThat(session(browser, centre.dashboard())).contains("\"role\":\"supervisor\"");
    }

    @Test
    void theWayLeadsNowhereButToVigieAndItsProvider(OidcCentre centre) throws Exception {
        Browser browser = new Browser();
        String evil = "redirect_uri=https://evil.test&continue=//evil.test&next=https://evil.test";
        URI asked = Browser.location(browser.get(centre.dashboard(), "/sign-in/oidc?" + evil));
        URI back = browser.signInAtProvider(centre.dashboard(), "wall");
        HttpResponse<String> end = browser.get(URI.create(back + "&" + evil));

        assertThat(asked.toString()).doesNotContain("evil.test");
        assertThat(end.headers().firstValue("Location")).hasValue("/");
    }

    @Test
    void theAddressOfSigningInLeadsToTheProviderUnlessThereIsAProblemToTell(OidcCentre centre) throws Exception {
        Browser browser = new Browser();

        assertThat(browser.get(centre.dashboard(), "/sign-in").headers().firstValue("Location"))
                .hasValue("/sign-in/oidc");
        assertThat(browser.get(centre.dashboard(), "/sign-in?problem=refused").statusCode())
                .isIn(200, 503);
    }
}
