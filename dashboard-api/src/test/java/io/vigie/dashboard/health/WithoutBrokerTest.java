package io.vigie.dashboard.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.DashboardApplication;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithoutBrokerTest {

    private static HttpResponse<String> get(String port, String path) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + port + path);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    @Test
    void withoutItsBrokerItLivesButIsNotReady(@TempDir Path data) throws Exception {
        // Held and never answered: nobody else can take the port, and no broker is behind it.
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var alone = DashboardApplication.start(Map.of(
                        "server.address",
                        "127.0.0.1",
                        "server.port",
                        0,
                        "management.server.address",
                        "127.0.0.1",
                        "management.server.port",
                        0,
                        "vigie.data",
                        data.toString(),
                        "vigie.kafka.bootstrap-servers",
                        "127.0.0.1:" + silent.getLocalPort()))) {
            String management = alone.getEnvironment().getRequiredProperty("local.management.port");

            HttpResponse<String> readiness = get(management, "/actuator/health/readiness");

            assertThat(readiness.statusCode()).isEqualTo(503);
            assertThat(readiness.body()).isEqualTo("{\"status\":\"OUT_OF_SERVICE\"}");
            assertThat(get(management, "/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
        }
    }
}
