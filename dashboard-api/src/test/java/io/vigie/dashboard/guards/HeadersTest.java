package io.vigie.dashboard.guards;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.testkit.RawRequest;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import io.vigie.dashboard.testkit.TestingSettings;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;

/** What every answer tells a browser, whatever it answers. */
@ExtendWith(SharedDashboard.class)
class HeadersTest {

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private static void areSafe(java.net.http.HttpHeaders headers) {
        ALWAYS.forEach((name, value) -> assertThat(headers.allValues(name)).containsExactly(value));
        assertThat(headers.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'; ")
                .contains("script-src 'self';", "object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "*");
        assertThat(headers.allValues("Permissions-Policy"))
                .singleElement()
                .asString()
                .contains("camera=()", "microphone=()", "geolocation=()")
                .doesNotContain("*");
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /, , 200",
        "GET, /sign-in, , 200",
        "GET, /assets/probe.js, , 200",
        "GET, /assets/none.js, , 404",
        "GET, /none, , 404",
        "GET, /api/v1/queues, wall, 200",
        "HEAD, /api/v1/stream, wall, 200",
        "GET, /api/v1/openapi.json, wall, 200",
        "GET, /api/v1/queues/none, wall, 404",
        "GET, /api/v1/dead-letters?limit=0, admin, 400",
        "GET, /api/v1/queues, , 401",
        "GET, /api/v1/queues, ingest, 403",
        "GET, /api/v1/none, admin, 404",
        "PUT, /api/v1/queues, admin, 405",
        "POST, /api/v1/events, ingest, 415",
        "DELETE, /api/v1/session, wall, 204",
        "GET, /actuator, , 401",
        "GET, /actuator/health, wall, 404"
    })
    void everyKindOfAnswerHasThem(
            String method, String path, @Nullable String role, int status, RunningDashboard dashboard)
            throws Exception {
        HttpResponse<String> answer =
                dashboard.send(dashboard.request(path, role).method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isIn(status, path.startsWith("/api") ? status : 503);
        areSafe(answer.headers());
        if (path.startsWith("/api") || status >= 400) {
            assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        }
        // Over plain HTTP on one's own machine a browser must not learn to insist on TLS.
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void pagesAndAssetsSayThemselvesHowLongTheyMayBeKept(RunningDashboard dashboard) throws Exception {
        assertThat(dashboard
                        .get("/assets/probe.js", null)
                        .headers()
                        .firstValue("Cache-Control")
                        .orElseThrow())
                .contains("max-age=31536000", "immutable")
                .doesNotContain("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator/health/liveness",
                "/actuator/health/readiness",
                "/actuator/prometheus",
                "/actuator",
                "/x"
            })
    void soDoThoseOfTheManagementPort(String path, RunningDashboard dashboard) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + dashboard.managementPort() + path);

        areSafe(HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                .headers());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TRACE /api/v1/queues HTTP/1.1       | 405",
                "TRACE / HTTP/1.1                    | 405",
                "BREW / HTTP/1.1                     | 405",
                "GET /api/v1/queues/%00 HTTP/1.1     | 400",
                "GET /api/v1/queues/%zz HTTP/1.1     | 400",
                "GET /api/v1/queues/[ HTTP/1.1       | 400",
                "OPTIONS /api/v1/queues HTTP/1.1     | 401"
            })
    void whatIsRefusedBeforeVigieIsAskedIsAProblemWithThemToo(String line, int status, RunningDashboard dashboard)
            throws Exception {
        RawRequest.Answer answer = RawRequest.send(dashboard.port(), line + "\r\nHost: x\r\nConnection: close\r\n\r\n");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status);
        ALWAYS.forEach((name, value) -> assertThat(answer.header(name)).isEqualTo(value));
    }

    @Test
    void aHeadThatIsTooLongIsAProblemToo(RunningDashboard dashboard) throws Exception {
        RawRequest.Answer answer = RawRequest.send(
                dashboard.port(), "GET / HTTP/1.1\r\nHost: x\r\nX-Long: " + "x".repeat(20_000) + "\r\n\r\n");

        assertThat(answer.status()).isIn(413, 431);
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
    }

    @ParameterizedTest
    @CsvSource({"https, false, true", "http, true, true", "http, false, false"})
    void onlyWhereThereIsTlsABrowserIsToldToInsistOnIt(String scheme, boolean behindProxy, boolean told) {
        MockServerWebExchange exchange =
                MockServerWebExchange.from(MockServerHttpRequest.get(scheme + "://vigie.example/"));

        new HeadersFilter(TestingSettings.in(Path.of("unused"), behindProxy))
                .filter(exchange, it -> Mono.empty())
                .block();

        HttpHeaders headers = exchange.getResponse().getHeaders();
        assertThat(headers.getFirst("Strict-Transport-Security"))
                .isEqualTo(told ? "max-age=31536000 ; includeSubDomains" : null);
    }
}
