package io.vigie.dashboard.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.testkit.RunningDashboard;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** A provider that is down when Vigie starts, then there, then down again. */
class ProviderAwayTest {

    private static HttpResponse<String> withToken(RunningDashboard dashboard, String token) throws Exception {
        return dashboard.send(dashboard.request("/api/v1/session").header("Authorization", "Bearer " + token));
    }

    @Test
    void whoComesInMeanwhileIsToldAndAllGoesOnByItself() throws Exception {
        int port = ProviderProcess.freePort();
        try (RunningDashboard dashboard = RunningDashboard.start(OidcCentre.settings(ProviderProcess.issuer(port)))) {
            HttpResponse<String> begun = new Browser().get(dashboard, "/sign-in/oidc");
            HttpResponse<String> machine = withToken(dashboard, "a.b.c");

            assertThat(begun.statusCode()).isEqualTo(302);
            assertThat(begun.headers().firstValue("Location")).hasValue("/sign-in?problem=provider");
            assertThat(machine.statusCode()).isEqualTo(503);
            assertThat(machine.headers().firstValue("Retry-After")).isPresent();

            Browser browser = new Browser();
            URI back;
            String token;
            try (ProviderProcess provider = ProviderProcess.start(port)) {
                assertThat(new Browser().signIn(dashboard, "wall").headers().firstValue("Location"))
                        .hasValue("/");
                token = provider.machineToken("manager");
                assertThat(withToken(dashboard, token).statusCode()).isEqualTo(200);
                back = browser.signInAtProvider(dashboard, "lead");
            }

            assertThat(browser.get(back).headers().firstValue("Location")).hasValue("/sign-in?problem=provider");
            // Its keys are known, so machines go on delivering.
            assertThat(withToken(dashboard, token).statusCode()).isEqualTo(200);
        }
    }
}
