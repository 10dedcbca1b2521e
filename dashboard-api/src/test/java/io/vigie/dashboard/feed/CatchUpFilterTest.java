package io.vigie.dashboard.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.DashboardApplication;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;

/** An API whose broker never answers, so that it never catches up. */
class CatchUpFilterTest {

    @TempDir
    private static Path data;

    private static ServerSocket silent;
    private static ConfigurableApplicationContext api;

    @BeforeAll
    static void start() throws Exception {
        // Held and never answered: nobody else can take the port, and no broker is behind it.
        silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        api = DashboardApplication.start(Map.of(
                "server.address",
                "127.0.0.1",
                "server.port",
                0,
                "management.server.port",
                -1,
                "vigie.data",
                data.toString(),
                "vigie.kafka.bootstrap-servers",
                "127.0.0.1:" + silent.getLocalPort()));
    }

    @AfterAll
    static void stop() throws Exception {
        api.close();
        silent.close();
    }

    private static HttpResponse<String> ask(String method, String path, @Nullable String role, String type, String body)
            throws Exception {
        URI uri =
                URI.create("http://127.0.0.1:" + api.getEnvironment().getRequiredProperty("local.server.port") + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .method(method, BodyPublishers.ofString(body))
                .header("Content-Type", type);
        if (role != null) {
            String token = Json.MAPPER
                    .readTree(Files.readAllBytes(data.resolve("access.json")))
                    .get(role)
                    .stringValue();
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/queues, wall",
        "GET, /api/v1/queues/x, wall",
        "GET, /api/v1/stream, wall",
        "GET, /api/v1/dead-letters, admin",
        "GET, /api/v1/sources, admin",
        "GET, /api/v1/directory/queue, admin",
        "GET, /api/v1/directory/queue/x, admin",
        "PUT, /api/v1/directory/queue/x, admin",
        "GET, /api/%761/queues, wall"
    })
    void untilAllIsReadTheAnswerIsToComeAgainInASecond(String method, String path, String role) throws Exception {
        HttpResponse<String> answer = ask(method, path, role, "application/json", "");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("ask again in a second");
    }

    @Test
    void untilAllIsReadTheDoorTakesNothing() throws Exception {
        for (String body : new String[] {"{}", " ".repeat(500_000) + "{}"}) {
            HttpResponse<String> answer = ask("POST", "/api/v1/events", "ingest", "application/cloudevents+json", body);

            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/openapi.json, wall, 200",
        "GET, /api/v1/queues, ingest, 403",
        "GET, /api/v1/queues, , 401",
        "GET, /api/v1/nothing, wall, 404"
    })
    void whatNeedsNoNumbersIsAnsweredAsEver(String method, String path, @Nullable String role, int status)
            throws Exception {
        assertThat(ask(method, path, role, "application/json", "{\"role\":\"wall\"}")
                        .statusCode())
                .isEqualTo(status);
    }
}
