package io.vigie.dashboard.problems;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.testkit.HeardLog;
import io.vigie.dashboard.testkit.RawRequest;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is asked, and however it goes wrong, nothing of it is in the log. */
@ExtendWith(SharedDashboard.class)
class NothingPersonalInLogsTest {

    private static final String MARKER = "marker-anna-4711";
    private static final List<String> PATHS = List.of(
            "/api/v1/queues/",
            "/api/v1/agents/",
            "/api/v1/alerts/",
            "/api/v1/rules/",
            "/api/v1/directory/queue/",
            "/api/v1/directory/",
            "/api/v1/session/",
            "/api/v1/events/",
            "/assets/",
            "/actuator/",
            "/");
    private static final List<String> ROLES = List.of("wall", "supervisor", "manager", "lead", "admin", "ingest");

    private static void ask(RunningDashboard dashboard, String method, String path, String role, String body)
            throws Exception {
        dashboard.send(dashboard
                .request(path + MARKER + "?limit=" + MARKER + "&" + MARKER + "=1", role)
                .header("X-Forwarded-For", MARKER)
                .header("Last-Event-ID", MARKER)
                .header("Cookie", "vigie=" + MARKER)
                .header("User-Agent", MARKER)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body)));
    }

    private static void askRaw(RunningDashboard dashboard, String request) throws Exception {
        RawRequest.send(dashboard.port(), request.formatted(MARKER, MARKER, MARKER));
    }

    @Test
    void noMarkerOfARequestIsInTheLog(RunningDashboard dashboard) throws Exception {
        try (HeardLog heard = HeardLog.all()) {
            for (String path : PATHS) {
                for (String role : ROLES) {
                    ask(dashboard, "GET", path, role, "");
                    ask(dashboard, "PUT", path, role, "{\"id\":\"" + MARKER + "\",\"name\":");
                    ask(dashboard, "POST", path, role, "\"" + MARKER + "\"");
                }
            }
            dashboard.send(dashboard.request("/api/v1/queues").header("Authorization", "Bearer " + MARKER));
            dashboard.send(dashboard
                    .request("/api/v1/session")
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString("{\"code\":\"" + MARKER + "\"}")));
            dashboard.post(
                    "/api/v1/events",
                    "ingest",
                    "application/cloudevents+json",
                    "{\"specversion\":\"1.0\",\"id\":\"" + MARKER + "\",\"type\":\"" + MARKER + "\"}");
            askRaw(dashboard, "GET /%s HTTP/9.9\r\nHost: x\r\n%s\r\n\r\n%s");
            askRaw(dashboard, "GET /%s%%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX: %s\r\n\r\n%s");
            askRaw(dashboard, "TRACE /%s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\nX: %s\r\n\r\n");
            askRaw(dashboard, "POST /%s HTTP/1.1\r\nHost: x\r\nContent-Length: %s\r\n\r\n%s");
            askRaw(dashboard, "GET /%s HTTP/1.1\r\nHost: x\r\nX-Long: %s" + "x".repeat(20_000) + "%s\r\n\r\n");
            // Somebody who does not wait for the answer.
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), dashboard.port())) {
                socket.setSoLinger(true, 0);
                socket.getOutputStream()
                        .write(("GET /api/v1/stream?queues=" + MARKER + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer "
                                        + dashboard.token("wall") + "\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
                assertThat(socket.getInputStream().read()).isPositive();
            }
            // Records on the topics that cannot be read hold people too.
            dashboard.broker().write("agent-snapshots", MARKER, "{\"agent\":\"" + MARKER + "\",");
            dashboard.broker().write("directory", "agent/" + MARKER, "{\"name\":\"" + MARKER + "\"}");
            Awaitility.await()
                    .until(() -> heard.lines().stream().anyMatch(line -> line.contains("Passed over the record")));

            assertThat(heard.lines())
                    .allSatisfy(line -> assertThat(line).doesNotContain(MARKER).doesNotContain("127.0.0.1:"));
        }
    }
}
