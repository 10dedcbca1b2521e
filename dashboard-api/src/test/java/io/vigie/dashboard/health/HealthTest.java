package io.vigie.dashboard.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedDashboard.class)
class HealthTest {

    private static HttpResponse<String> get(RunningDashboard dashboard, String path) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + dashboard.managementPort() + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health/liveness", "/actuator/health/readiness"})
    void aStatusAloneIsToldWithoutCredentials(String path, RunningDashboard dashboard) throws Exception {
        Awaitility.await().untilAsserted(() -> {
            HttpResponse<String> answer = get(dashboard, path);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).isEqualTo("{\"status\":\"UP\"}");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/actuator", "/actuator/env", "/actuator/metrics", "/actuator/heapdump", "/api/v1/queues", "/"})
    void nothingElseIsThere(String path, RunningDashboard dashboard) throws Exception {
        assertThat(get(dashboard, path).statusCode()).isIn(401, 404);
    }
}
