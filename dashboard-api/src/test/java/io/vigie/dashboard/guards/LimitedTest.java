package io.vigie.dashboard.guards;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.vigie.contract.json.Json;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.testkit.OpenStream;
import io.vigie.dashboard.testkit.RunningDashboard;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The limits as callers meet them, at an API on which they are small. */
class LimitedTest {

    private static final int STRANGERS = 60;
    private static final String JSON = "application/json";

    private static RunningDashboard dashboard;
    private static String cookie;

    @BeforeAll
    static void start() throws Exception {
        dashboard = RunningDashboard.start(Map.of(
                "vigie.limits.stranger-burst", STRANGERS,
                "vigie.limits.stranger-requests-per-minute", 1,
                "vigie.limits.streams", 3,
                "vigie.limits.streams-per-person", 1,
                "vigie.limits.body-kibibytes", 1,
                "vigie.limits.head-time", "500ms",
                "vigie.limits.body-time", "500ms"));
        cookie = cookie("supervisor");
    }

    @AfterAll
    static void stop() {
        dashboard.close();
    }

    private static void isProblem(HttpResponse<?> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    private static String cookie(String role) throws Exception {
        String code = Json.MAPPER
                .readTree(dashboard
                        .post("/api/v1/session/codes", "admin", JSON, "{\"role\":\"" + role + "\"}")
                        .body())
                .get("code")
                .stringValue();
        String set = dashboard
                .send(dashboard
                        .request("/api/v1/session")
                        .header("Content-Type", JSON)
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofString("{\"code\":\"" + code + "\"}")))
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        return set.substring(0, set.indexOf(';'));
    }

    /** What a person gets who opens a stream. */
    private static HttpResponse<InputStream> stream() throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        dashboard
                                .request("/api/v1/stream")
                                .header("Cookie", cookie)
                                .build(),
                        BodyHandlers.ofInputStream());
    }

    private static HttpResponse<String> wrongToken() throws Exception {
        return dashboard.send(dashboard.request("/api/v1/queues").header("Authorization", "Bearer wrong"));
    }

    @Test
    void wrongTokensAreSlowedDownWithoutDisturbingRightOnesPagesOrAssets() throws Exception {
        // What other tests of this class have taken before does not matter: one a minute comes back.
        for (int i = 0; i < STRANGERS; i++) {
            wrongToken();
        }

        HttpResponse<String> last = wrongToken();
        isProblem(last, 429);
        assertThat(Integer.parseInt(last.headers().firstValue("Retry-After").orElseThrow()))
                .isBetween(1, 61);
        isProblem(dashboard.get("/api/v1/queues", null), 429);
        isProblem(
                dashboard.send(dashboard
                        .request("/api/v1/session")
                        .header("Content-Type", JSON)
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(BodyPublishers.ofString("{\"code\":\"x\"}"))),
                429);
        assertThat(dashboard.get("/api/v1/queues", "wall").statusCode()).isEqualTo(200);
        assertThat(dashboard.get("/assets/probe.js", null).statusCode()).isEqualTo(200);
        assertThat(dashboard.get("/", null).statusCode()).isIn(200, 503);
    }

    @Test
    void aPersonGetsAnotherStreamOnceTheyHaveClosedTheirs() throws Exception {
        try (InputStream first = stream().body()) {
            assertThat(first.read()).isPositive();
            HttpResponse<InputStream> second = stream();
            isProblem(second, 429);
            assertThat(second.headers().firstValue("Retry-After")).hasValue("30");
        }

        Awaitility.await().untilAsserted(() -> {
            HttpResponse<InputStream> again = stream();
            again.body().close();
            assertThat(again.statusCode()).isEqualTo(200);
        });
    }

    @Test
    void whenAsManyAreOpenAsMayBeEverybodyIsToldToComeAgain() throws Exception {
        Awaitility.await().until(() -> open() == 0);
        try (OpenStream one = OpenStream.open(dashboard, "");
                OpenStream two = OpenStream.open(dashboard, "");
                OpenStream three = OpenStream.open(dashboard, "")) {
            assertThat(one.next()).isNotNull();
            assertThat(two.next()).isNotNull();
            assertThat(three.next()).isNotNull();

            HttpResponse<String> fourth = dashboard.get("/api/v1/stream", "wall");

            isProblem(fourth, 503);
            assertThat(fourth.headers().firstValue("Retry-After")).hasValue("30");
        }
        Awaitility.await().until(() -> open() == 0);
    }

    private static int open() {
        OpenStreams streams = dashboard.context().getBean(OpenStreams.class);
        return Arrays.stream(Role.values()).mapToInt(streams::of).sum();
    }

    @Test
    void aBodyIsTakenUpToTheLimitAndNotBeyondHoweverItIsSent() throws Exception {
        isProblem(put(BodyPublishers.ofByteArray(new byte[1024])), 400);
        isProblem(put(BodyPublishers.ofByteArray(new byte[1025])), 413);
        isProblem(put(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[1024]))), 400);
        isProblem(put(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[1025]))), 413);
    }

    private static HttpResponse<String> put(BodyPublisher body) throws Exception {
        return dashboard.send(dashboard
                .request("/api/v1/directory/queue/x", "admin")
                .header("Content-Type", JSON)
                .PUT(body));
    }

    @Test
    void eventsHaveALimitOfTheirOwn() throws Exception {
        HttpResponse<String> answer = dashboard.post(
                "/api/v1/events", "ingest", "application/cloudevents-batch+json", " ".repeat(2_000) + "[]");

        assertThat(answer.statusCode()).isEqualTo(202);
    }

    /** Sends a byte now and then, for as long as it is let. */
    private static String trickle(String begin) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), dashboard.port())) {
            socket.getOutputStream().write(begin.getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(50);
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            Awaitility.await().until(() -> {
                try {
                    socket.getOutputStream().write('x');
                    for (int next = socket.getInputStream().read(); next >= 0; ) {
                        answer.write(next);
                        next = socket.getInputStream().read();
                    }
                    return true;
                } catch (SocketTimeoutException e) {
                    return false;
                } catch (IOException e) {
                    return true;
                }
            });
            return answer.toString(StandardCharsets.US_ASCII);
        }
    }

    @Test
    void aHeadThatDoesNotEndIsCut() throws Exception {
        assertThat(trickle("GET /assets/probe.js HTTP/1.1\r\nHost: x\r\nX-Long: "))
                .isEmpty();
    }

    @Test
    void aBodyThatDoesNotEndIsCut() throws Exception {
        String begin = "PUT /api/v1/directory/queue/x HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Content-Length: 1000\r\nAuthorization: Bearer " + dashboard.token("admin") + "\r\n\r\n";

        assertThat(trickle(begin)).startsWith("HTTP/1.1 408 ").contains("application/problem+json");
    }

    @Test
    void aBodyOfEventsThatDoesNotEndIsCut() throws Exception {
        String begin = "POST /api/v1/events HTTP/1.1\r\nHost: x\r\nContent-Type: application/cloudevents+json\r\n"
                + "Content-Length: 1000\r\nAuthorization: Bearer " + dashboard.token("ingest") + "\r\n\r\n";

        assertThat(trickle(begin)).startsWith("HTTP/1.1 408 ").contains("application/problem+json");
    }

    @Test
    void aConnectionTakesSeveralRequestsOneAfterTheOther() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(dashboard.get("/api/v1/session", "wall").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void anOpenStreamIsNotCut() throws Exception {
        try (OpenStream stream = OpenStream.open(dashboard, "")) {
            stream.next("hello");
            stream.next("heartbeat");
            // Each two seconds after the last, so later than all that would be cut.
            stream.next("heartbeat");
            assertThat(stream.next("heartbeat").data().has("serverTime")).isTrue();
        }
    }

    @Test
    void whatIsRefusedIsCountedByItsLimit() throws Exception {
        isProblem(put(BodyPublishers.ofByteArray(new byte[1025])), 413);

        assertThat(dashboard
                        .context()
                        .getBean(MeterRegistry.class)
                        .get("vigie.limit.exceeded")
                        .tag("limit", "body")
                        .counter()
                        .count())
                .isPositive();
    }
}
