package io.vigie.dashboard.screens;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
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

    @Test
    void everyPageOfTheScreensHasItsAddress() throws IOException {
        String pages = Files.readString(Path.of("../web/src/app/pages.ts"));
        List<String> names = Pattern.compile("\\{\\s*name: '([a-z]+)'")
                .matcher(pages)
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(names).hasSizeGreaterThan(5);
        assertThat(Screens.PAGES.replaceAll("[^a-z|]|page", "").split("\\|")).containsAll(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/wall", "/now", "/queues/orders", "/queues/a%2Fb"})
    void eachAddressOfAPageGivesThePage(String path, RunningDashboard dashboard) throws Exception {
        HttpResponse<String> answer = dashboard.get(path, null);

        assertThat(answer.statusCode()).isEqualTo(dashboard.get("/", null).statusCode());
        assertThat(answer.body()).isEqualTo(dashboard.get("/", null).body());
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
