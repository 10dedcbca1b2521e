package io.vigie.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vigie.contract.json.Json;
import io.vigie.contract.live.Alert.State;
import io.vigie.contract.topic.Acknowledgement;
import io.vigie.dashboard.testkit.OpenStream;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import io.vigie.dashboard.testkit.Snapshots;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Alerts at real sockets, fed by a real broker. */
@ExtendWith(SharedDashboard.class)
class AlertsRouteTest {

    private static void write(RunningDashboard dashboard, String id, String kind, String subject, State state)
            throws Exception {
        dashboard.broker().write("alerts", id, Snapshots.alert(id, "route", kind, subject, state));
        String word = state == State.FIRING ? "\"firing\"" : "\"resolved\"";
        await().until(() ->
                dashboard.get("/api/v1/alerts/" + id, "supervisor").body().contains(word));
    }

    private static HttpResponse<String> acknowledge(RunningDashboard dashboard, String id, String role)
            throws Exception {
        return dashboard.send(
                dashboard.request("/api/v1/alerts/" + id + "/acknowledge", role).POST(BodyPublishers.noBody()));
    }

    private static List<Acknowledgement> acknowledged(RunningDashboard dashboard, String id) {
        return dashboard.broker().read("acknowledgements").stream()
                .filter(each -> new String(each.key(), StandardCharsets.UTF_8).equals(id))
                .map(each -> Json.MAPPER.readValue(each.value(), Acknowledgement.class))
                .toList();
    }

    @Test
    void thoseThatAreOpenAreListed(RunningDashboard dashboard) throws Exception {
        write(dashboard, "alert-open", "desk", "claims", State.FIRING);
        write(dashboard, "alert-over", "desk", "claims", State.FIRING);
        write(dashboard, "alert-over", "desk", "claims", State.RESOLVED);

        JsonNode list =
                Json.MAPPER.readTree(dashboard.get("/api/v1/alerts", "lead").body());

        assertThat(list.propertyNames()).containsExactly("asOf", "alerts");
        assertThat(list.get("alerts"))
                .extracting(alert -> alert.get("id").stringValue())
                .contains("alert-open")
                .doesNotContain("alert-over");
    }

    @Test
    void whoSeesToAnAlertIsWrittenForTheJob(RunningDashboard dashboard) throws Exception {
        write(dashboard, "alert-ack", "desk", "claims", State.FIRING);

        assertThat(acknowledge(dashboard, "alert-ack", "lead").statusCode()).isEqualTo(202);

        assertThat(acknowledged(dashboard, "alert-ack")).singleElement().satisfies(written -> {
            assertThat(written.alert()).isEqualTo("alert-ack");
            assertThat(written.by()).isEqualTo("lead");
        });
    }

    @Test
    void anUnknownAlertIsNotThereAndAResolvedOneNeedsNobody(RunningDashboard dashboard) throws Exception {
        write(dashboard, "alert-done", "desk", "claims", State.FIRING);
        write(dashboard, "alert-done", "desk", "claims", State.RESOLVED);

        assertThat(acknowledge(dashboard, "alert-none", "manager").statusCode()).isEqualTo(404);
        assertThat(acknowledge(dashboard, "alert-done", "manager").statusCode()).isEqualTo(409);
        assertThat(acknowledged(dashboard, "alert-done")).isEmpty();
    }

    @Test
    void aLeadSeesToAnAlertOnAnAgentByItsOpaqueIdAlone(RunningDashboard dashboard) throws Exception {
        write(dashboard, "alert-agent", "agent", "agent-x", State.FIRING);
        String opaque = Objects.requireNonNull(
                        dashboard.context().getBean(Alerts.class).get("alert-agent"))
                .opaqueId();

        assertThat(acknowledge(dashboard, "alert-agent", "lead").statusCode()).isEqualTo(404);
        assertThat(acknowledge(dashboard, opaque, "lead").statusCode()).isEqualTo(202);

        assertThat(acknowledged(dashboard, "alert-agent")).hasSize(1);
        assertThat(dashboard.get("/api/v1/alerts/" + opaque, "lead").body()).doesNotContain("agent-x", "alert-agent");
        assertThat(dashboard.get("/api/v1/alerts/" + opaque, "supervisor").body())
                .as("who may follow the link")
                .contains("agent-x");
    }

    @Test
    void anAlertComesByTheStreamUnderItsOffsetAndAgainToWhoMissedIt(RunningDashboard dashboard) throws Exception {
        String id;
        try (OpenStream stream = OpenStream.open(dashboard, "?desks=stream-desk")) {
            stream.next("snapshot");
            write(dashboard, "alert-stream", "desk", "stream-desk", State.FIRING);
            OpenStream.Event alert = stream.next("alert");
            id = Objects.requireNonNull(alert.id());
            assertThat(alert.data().get("id").stringValue()).isEqualTo("alert-stream");
        }
        write(dashboard, "alert-stream", "desk", "stream-desk", State.RESOLVED);
        try (OpenStream again = OpenStream.open(dashboard, "?desks=stream-desk", "wall", id)) {
            OpenStream.Event missed = again.next("alert");
            assertThat(missed.data().get("state").stringValue()).isEqualTo("resolved");
            assertThat(Long.parseLong(Objects.requireNonNull(missed.id()))).isGreaterThan(Long.parseLong(id));
        }
        try (OpenStream lost = OpenStream.open(dashboard, "", "wall", "what-is-no-offset")) {
            assertThat(lost.next("reset").id()).isNotNull();
        }
    }
}
