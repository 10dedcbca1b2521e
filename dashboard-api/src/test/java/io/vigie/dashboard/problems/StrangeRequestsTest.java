package io.vigie.dashboard.problems;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import io.vigie.dashboard.testkit.Snapshots;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Whatever is asked, the answer is a problem that can be read, and never a fault of the server. */
@ExtendWith(SharedDashboard.class)
class StrangeRequestsTest {

    private static void isProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode body = Json.MAPPER.readTree(answer.body());
        assertThat(body.get("status").intValue()).isEqualTo(status);
        assertThat(body.get("title").stringValue()).isNotEmpty();
        assertThat(body.get("detail").stringValue())
                .isNotEmpty()
                .doesNotContain("Exception", "java.", "springframework");
    }

    @Test
    void aRouteThatIsNotThereIsAProblem(RunningDashboard dashboard) throws Exception {
        isProblem(dashboard.get("/api/v1/nothing", "admin"), 404);
        isProblem(dashboard.get("/nothing", null), 404);
        isProblem(dashboard.get("/assets/nothing.js", null), 404);
    }

    @Test
    void aMethodThatIsNotThereIsAProblemThatNamesTheOthers(RunningDashboard dashboard) throws Exception {
        HttpResponse<String> answer = dashboard.send(
                dashboard.request("/api/v1/queues", "admin").method("PUT", BodyPublishers.ofString("{}")));

        isProblem(answer, 405);
        assertThat(answer.headers().firstValue("Allow").orElseThrow()).contains("GET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0", "1001", "-1", "99999999999"})
    void aLimitThatIsNoneIsAProblem(String limit, RunningDashboard dashboard) throws Exception {
        isProblem(dashboard.get("/api/v1/dead-letters?limit=" + limit, "admin"), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "{\"role\":\"king\"}", "{}", ""})
    void aBodyThatCannotBeReadIsAProblem(String body, RunningDashboard dashboard) throws Exception {
        isProblem(dashboard.post("/api/v1/session/codes", "admin", "application/json", body), 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/queues/%zz",
                "/api/v1/queues/%",
                "//",
                "/api/v1/queues/%00",
                "/api/v1/%2e%2e/x",
                "/..",
                "/;"
            })
    void aPathThatCannotBeReadIsNoFaultOfTheServer(String path, RunningDashboard dashboard) throws Exception {
        assertThat(rawStatus(dashboard, path)).startsWith("HTTP/1.1 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "a b", "50%", "é;x", "a,b", "?#"})
    void aQueueMayHaveAnyId(String id, RunningDashboard dashboard) throws Exception {
        dashboard.broker().write("queue-snapshots", id, Snapshots.of(id, 1, 3));
        String path = "/api/v1/queues/"
                + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");

        Awaitility.await()
                .untilAsserted(() ->
                        assertThat(dashboard.get(path, "wall").statusCode()).isEqualTo(200));
    }

    private static String rawStatus(RunningDashboard dashboard, String path) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), dashboard.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write(("GET " + path
                                    + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nAuthorization: Bearer "
                                    + dashboard.token("admin") + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            Reader in = new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII);
            char[] start = new char[12];
            int read = 0;
            for (int next = in.read(start, 0, start.length); next > 0 && read + next < start.length; ) {
                read += next;
                next = in.read(start, read, start.length - read);
            }
            return new String(start);
        }
    }
}
