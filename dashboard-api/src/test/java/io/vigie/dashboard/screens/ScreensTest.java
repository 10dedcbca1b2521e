package io.vigie.dashboard.screens;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ResponseEntity;

@ExtendWith(SharedDashboard.class)
class ScreensTest {

    private static Screens of(String page) {
        return new Screens(new ByteArrayResource(page.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void theBuildIsNamedByThePage() {
        assertThat(of("<p>a").build()).isEqualTo(of("<p>a").build()).hasSize(12);
        assertThat(of("<p>a").build()).isNotEqualTo(of("<p>b").build());
    }

    @Test
    void aPageIsAskedForAnewEachTime() {
        ResponseEntity<byte[]> answer = new ScreensController(of("<p>a")).page();

        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-cache");
        assertThat(answer.getBody()).asString(StandardCharsets.UTF_8).isEqualTo("<p>a");
    }

    @Test
    void screensThatAreNotBuiltSayHowToBuildThem() {
        Screens none = new Screens(new ClassPathResource("/nowhere/index.html"));

        ResponseEntity<byte[]> answer = new ScreensController(none).page();

        assertThat(none.build()).isEqualTo("none");
        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getBody()).asString(StandardCharsets.UTF_8).contains("./vigie build");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/pair", "/nothing", "/api/v1/queues"})
    void browsersAreToldToAllowNothingButWhatTheScreensNeed(String path, RunningDashboard dashboard) throws Exception {
        HttpResponse<String> answer = dashboard.get(path, null);

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(answer.headers().firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
    }
}
