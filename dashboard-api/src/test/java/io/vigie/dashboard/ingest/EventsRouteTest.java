package io.vigie.dashboard.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.topic.Tick;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(SharedDashboard.class)
class EventsRouteTest {

    private static final String PATH = "/api/v1/events";
    private static final String ONE = "application/cloudevents+json";
    private static final String BATCH = "application/cloudevents-batch+json";
    private static final int MEBIBYTE = 1 << 20;

    private static String event(String call) {
        return """
            {"specversion":"1.0","id":"1","source":"/pbx","type":"io.vigie.call.queued","subject":"%s","time":"%s","data":{"queue":"orders"}}""".formatted(call, Instant.EPOCH);
    }

    private static HttpResponse<String> send(RunningDashboard dashboard, String type, String body) throws Exception {
        return dashboard.post(PATH, "ingest", type, body);
    }

    @Test
    void whatIsAcceptedIsOnTheBroker(RunningDashboard dashboard) throws Exception {
        Set<String> missing = new HashSet<>(
                IntStream.range(0, 50).mapToObj(i -> "on-the-broker-" + i).toList());
        String batch = "["
                + String.join(",", missing.stream().map(EventsRouteTest::event).toList()) + "]";

        assertThat(send(dashboard, BATCH, batch).body()).isEqualTo("{\"accepted\":50,\"rejected\":[]}");

        dashboard.broker().read("calls").stream()
                .filter(found -> Tick.of(found.headers()) == null)
                .forEach(found -> missing.remove(new String(found.key(), StandardCharsets.UTF_8)));
        assertThat(missing).isEmpty();
    }

    @Test
    void oneEventIsAnsweredAsOne(RunningDashboard dashboard) throws Exception {
        HttpResponse<String> answer = send(dashboard, ONE + ";charset=utf-8", event("c"));

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.body()).isEqualTo("{\"accepted\":1,\"rejected\":[]}");
    }

    @Test
    void aSingleEventThatIsWrongIsAnsweredWithItsReason(RunningDashboard dashboard) throws Exception {
        HttpResponse<String> answer = send(dashboard, ONE, "{}");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body())
                .startsWith(
                        "{\"accepted\":0,\"rejected\":[{\"index\":0,\"id\":null,\"problem\":{\"code\":\"missing\",");
    }

    @Test
    void aBodyOfExactlyOneMebibyteIsTakenAndOneByteMoreIsNot(RunningDashboard dashboard) throws Exception {
        String largest = event("c") + " ".repeat(MEBIBYTE - event("c").length());

        assertThat(send(dashboard, ONE, largest).statusCode()).isEqualTo(202);
        HttpResponse<String> refused = send(dashboard, ONE, largest + " ");
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.headers().firstValue("Connection")).hasValue("close");
    }

    @Test
    void aBatchOfMoreThanAThousandIsTooLarge(RunningDashboard dashboard) throws Exception {
        String batch = "[" + String.join(",", Collections.nCopies(1_001, "{}")) + "]";

        assertThat(send(dashboard, BATCH, batch).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "nonsense"})
    void anotherContentTypeIsNotTaken(String type, RunningDashboard dashboard) throws Exception {
        HttpResponse<String> answer = send(dashboard, type, event("c"));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void aBodyThatIsNotOfItsKindIsABadRequest(RunningDashboard dashboard) throws Exception {
        assertThat(send(dashboard, BATCH, event("c")).statusCode()).isEqualTo(400);
        assertThat(send(dashboard, ONE, "{").statusCode()).isEqualTo(400);
        assertThat(send(dashboard, ONE, "").statusCode()).isEqualTo(400);
    }
}
