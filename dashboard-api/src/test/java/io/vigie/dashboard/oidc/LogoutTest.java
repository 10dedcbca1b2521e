package io.vigie.dashboard.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.testkit.RunningDashboard;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing out at the provider, which tells Vigie of it behind the browser's back. */
@ExtendWith(OidcCentre.Shared.class)
class LogoutTest {

    private static HttpResponse<String> tell(RunningDashboard dashboard, String form) throws Exception {
        return dashboard.send(dashboard
                .request("/sign-in/oidc/logout")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private static String token(OidcCentre centre, String subject, boolean foreign) throws Exception {
        // The provider's clock is asked for by way of a token that it makes.
        String body = centre.provider().machineToken("wall").split("\\.", -1)[1];
        Map<String, Object> claims = new HashMap<>();
        claims.put(
                "iat",
                Json.MAPPER
                        .readTree(Base64.getUrlDecoder().decode(body))
                        .get("iat")
                        .longValue());
        claims.put("iss", centre.provider().issuer());
        claims.put("sub", subject);
        claims.put("aud", "vigie");
        claims.put("jti", "1");
        claims.put("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        return centre.provider().mint("RS256", foreign, "logout+jwt", claims);
    }

    private static int status(Browser browser, OidcCentre centre) throws Exception {
        return browser.get(centre.dashboard(), "/api/v1/session").statusCode();
    }

    @Test
    void whoSignsOutAtTheProviderIsSignedOutHereEverywhere(OidcCentre centre) throws Exception {
        Browser phone = new Browser();
        Browser desk = new Browser();
        Browser other = new Browser();
        phone.signIn(centre.dashboard(), "unscoped");
        desk.signIn(centre.dashboard(), "unscoped");
        other.signIn(centre.dashboard(), "manager");

        HttpResponse<String> answer = tell(centre.dashboard(), "logout_token=" + token(centre, "unscoped", false));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(status(phone, centre)).isEqualTo(401);
        assertThat(status(desk, centre)).isEqualTo(401);
        assertThat(status(other, centre)).isEqualTo(200);
    }

    @Test
    void nobodyElseCanSignSomebodyOut(OidcCentre centre) throws Exception {
        Browser browser = new Browser();
        browser.signIn(centre.dashboard(), "boss");

        assertThat(tell(centre.dashboard(), "logout_token=" + token(centre, "boss", true))
                        .statusCode())
                .isEqualTo(400);
        assertThat(tell(centre.dashboard(), "logout_token=" + centre.provider().machineToken("boss"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(status(browser, centre)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "logout_token=", "logout_token=x", "other=x"})
    void whatIsNoLogoutTokenIsABadRequest(String form, OidcCentre centre) throws Exception {
        HttpResponse<String> answer = tell(centre.dashboard(), form);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("logout_token");
    }
}
