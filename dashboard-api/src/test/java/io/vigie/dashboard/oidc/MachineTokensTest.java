package io.vigie.dashboard.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.testkit.RunningDashboard;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bearer tokens of a real provider: the right ones, and each way to be wrong. */
@ExtendWith(OidcCentre.Shared.class)
class MachineTokensTest {

    /** A day on which no test will run any more. */
    private static final long LATER = 4_102_444_800L;

    private static final long EARLIER = 946_684_800L;

    private static HttpResponse<String> session(OidcCentre centre, String token) throws Exception {
        RunningDashboard dashboard = centre.dashboard();
        return dashboard.send(dashboard.request("/api/v1/session").header("Authorization", "Bearer " + token));
    }

    private static Map<String, Object> right(OidcCentre centre) {
        Map<String, Object> claims = new HashMap<>();
        claims.put("iss", centre.provider().issuer());
        claims.put("sub", "minted");
        claims.put("aud", List.of("vigie-api"));
        claims.put("exp", LATER);
        claims.put("realm_access", Map.of("roles", List.of("vigie-supervisor")));
        claims.put("vigie_teams", List.of("north"));
        return claims;
    }

    private static String minted(OidcCentre centre, Map<String, Object> claims) throws Exception {
        return centre.provider().mint("RS256", false, "at+jwt", claims);
    }

    private static void refused(OidcCentre centre, String token) throws Exception {
        HttpResponse<String> answer = session(centre, token);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
        assertThat(answer.body()).contains("/sign-in/oidc", centre.provider().issuer(), "vigie-api");
    }

    @Test
    void aMachineComesInWithTheRoleAndTheScopeOfItsClaims(OidcCentre centre) throws Exception {
        assertThat(session(centre, centre.provider().machineToken("manager")).body())
                .contains("\"role\":\"manager\"", "\"clients\":[\"acme\"]", "\"teams\":[\"north\"]");
        assertThat(session(centre, centre.provider().machineToken("boss")).body())
                .contains("\"role\":\"manager\"", "\"clients\":null", "\"teams\":null");
    }

    @Test
    void aMachineMayDeliverEvents(OidcCentre centre) throws Exception {
        RunningDashboard dashboard = centre.dashboard();
        HttpResponse<String> answer = dashboard.send(dashboard
                .request("/api/v1/events")
                .header("Authorization", "Bearer " + centre.provider().machineToken("ingest"))
                .header("Content-Type", "application/cloudevents-batch+json")
                .POST(BodyPublishers.ofString("[]")));

        assertThat(answer.statusCode()).isEqualTo(202);
    }

    @Test
    void whatNoClaimGivesNobodyHas(OidcCentre centre) throws Exception {
        assertThat(session(centre, centre.provider().machineToken("unscoped")).body())
                .contains("\"role\":\"supervisor\"", "\"clients\":[]", "\"teams\":[]");
        refused(centre, centre.provider().machineToken("stranger"));
    }

    @ParameterizedTest
    @CsvSource({
        "RS256, at+jwt",
        "RS256, JWT",
        "RS256,",
        "RS512, application/at+jwt",
        "PS256, AT+JWT",
        "PS384, at+jwt",
        "ES256, at+jwt"
    })
    void aTokenMayBeSignedByAnyAlgorithmThatTheProviderAloneCanUse(String algorithm, String type, OidcCentre centre)
            throws Exception {
        assertThat(session(centre, centre.provider().mint(algorithm, false, type, right(centre)))
                        .body())
                .contains("\"role\":\"supervisor\"", "\"clients\":[]", "\"teams\":[\"north\"]");
    }

    @ParameterizedTest
    @CsvSource({
        "none, at+jwt",
        "HS256, at+jwt",
        "HS512, JWT",
        "RS256, logout+jwt",
        "RS256, dpop+jwt",
        "RS256, secevent+jwt"
    })
    void anotherAlgorithmOrKindOfTokenIsRefused(String algorithm, String type, OidcCentre centre) throws Exception {
        refused(centre, centre.provider().mint(algorithm, false, type, right(centre)));
    }

    @Test
    void aTokenThatSomebodyElseSignedIsRefused(OidcCentre centre) throws Exception {
        refused(centre, centre.provider().mint("RS256", true, "at+jwt", right(centre)));
    }

    @Test
    void aTokenThatWasChangedIsRefused(OidcCentre centre) throws Exception {
        String[] parts = minted(centre, right(centre)).split("\\.", -1);
        Map<String, Object> admin = right(centre);
        admin.put("realm_access", Map.of("roles", List.of("vigie-admin")));
        String[] other = centre.provider().mint("RS256", true, "at+jwt", admin).split("\\.", -1);

        refused(centre, parts[0] + "." + other[1] + "." + parts[2]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"iss", "aud", "exp", "sub", "realm_access"})
    void aTokenWithoutAClaimThatItNeedsIsRefused(String claim, OidcCentre centre) throws Exception {
        Map<String, Object> claims = right(centre);
        claims.remove(claim);

        refused(centre, minted(centre, claims));
    }

    @Test
    void aTokenForElsewhereOrOfAnotherTimeIsRefused(OidcCentre centre) throws Exception {
        Map<String, Object> wrong =
                Map.of("iss", "https://elsewhere.test", "aud", List.of("elsewhere"), "exp", EARLIER, "nbf", LATER - 1);
        for (Map.Entry<String, Object> each : wrong.entrySet()) {
            Map<String, Object> claims = right(centre);
            claims.put(each.getKey(), each.getValue());
            refused(centre, minted(centre, claims));
        }
        assertThat(session(centre, minted(centre, right(centre))).statusCode()).isEqualTo(200);
    }

    @Test
    void anIdTokenIsNoTokenOfAMachineWhateverElseItIsFor(OidcCentre centre) throws Exception {
        Map<String, Object> claims = right(centre);
        claims.put("aud", List.of("vigie"));
        refused(centre, minted(centre, claims));

        claims.put("aud", List.of("vigie", "vigie-api"));
        refused(centre, centre.provider().mint("RS256", false, "JWT", claims));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c", "....", "eyJhbGciOiJub25lIn0.e30."})
    void whatIsNoTokenIsRefused(String token, OidcCentre centre) throws Exception {
        refused(centre, token);
    }

    @Test
    void thereAreNoLocalTokensAndNoSignInCodes(OidcCentre centre) throws Exception {
        RunningDashboard dashboard = centre.dashboard();
        HttpResponse<String> issued = dashboard.send(dashboard
                .request("/api/v1/session/codes")
                .header("Authorization", "Bearer " + centre.provider().machineToken("admin"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"role\":\"wall\"}")));
        HttpResponse<String> redeemed = dashboard.send(dashboard
                .request("/api/v1/session")
                .header("Content-Type", "application/json")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString("{\"code\":\"x\"}")));

        assertThat(List.of(issued, redeemed)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("/sign-in/oidc");
        });
        assertThat(Files.exists(dashboard.data().resolve("access.json"))).isFalse();
    }
}
