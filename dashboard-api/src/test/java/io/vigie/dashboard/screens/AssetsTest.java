package io.vigie.dashboard.screens;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scripts and styles of the page, with a file of the tests in place of them. */
@ExtendWith(SharedDashboard.class)
class AssetsTest {

    private static final String ASSET = "/assets/probe.js";

    @Test
    void whatIsNamedByItsContentIsKeptForAYear(RunningDashboard dashboard) throws Exception {
        HttpResponse<String> answer = dashboard.get(ASSET, null);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(String.join(",", answer.headers().allValues("Cache-Control")))
                .contains("max-age=31536000", "immutable")
                .doesNotContain("no-store", "no-cache");
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/javascript");
    }

    @Test
    void whatIsNotThereIsNotKept(RunningDashboard dashboard) throws Exception {
        HttpResponse<String> answer = dashboard.get("/assets/none.js", null);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(String.join(",", answer.headers().allValues("Cache-Control")))
                .doesNotContain("max-age=3", "immutable");
    }

    @Test
    void scriptsAreGuardedLikeThePage(RunningDashboard dashboard) throws Exception {
        HttpResponse<String> answer = dashboard.get(ASSET, null);

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "connect-src 'self'", "form-action 'self'")
                .doesNotContain("unsafe", "*");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        // Told without TLS it would lock people out of an address that has none.
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }
}
