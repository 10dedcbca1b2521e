package io.vigie.dashboard.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.vigie.dashboard.testkit.OpenStream;
import io.vigie.dashboard.testkit.RunningDashboard;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of somebody whose access is taken back. */
@ExtendWith(OidcCentre.Shared.class)
class RevocationTest {

    private static HttpResponse<String> revoke(OidcCentre centre, String name, String by) throws Exception {
        RunningDashboard dashboard = centre.dashboard();
        return dashboard.send(dashboard
                .request("/api/v1/session/people/" + name)
                .header("Authorization", "Bearer " + centre.provider().machineToken(by))
                .DELETE());
    }

    @Test
    void allSessionsEndAtOnceAndOpenStreamsWithinTenSeconds(OidcCentre centre) throws Exception {
        Browser phone = new Browser();
        Browser desk = new Browser();
        Browser other = new Browser();
        phone.signIn(centre.dashboard(), "lead");
        desk.signIn(centre.dashboard(), "lead");
        other.signIn(centre.dashboard(), "wall");

        try (OpenStream stream = OpenStream.openAs(centre.dashboard(), "", "vigie=" + phone.cookie("vigie"))) {
            stream.next("snapshot");

            // The administrator of some clients may not sign out those of others.
            assertThat(revoke(centre, "lead@centre.test", "admin").statusCode()).isEqualTo(404);
            stream.next("heartbeat");
            assertThat(revoke(centre, "lead@centre.test", "chief").statusCode()).isEqualTo(204);

            assertThat(phone.get(centre.dashboard(), "/api/v1/session").statusCode())
                    .isEqualTo(401);
            assertThat(desk.get(centre.dashboard(), "/api/v1/session").statusCode())
                    .isEqualTo(401);
            assertThat(other.get(centre.dashboard(), "/api/v1/session").statusCode())
                    .isEqualTo(200);
            // Heartbeats come every 2 s, so no read of the socket would run out of time by itself.
            assertTimeout(Duration.ofSeconds(10), () -> stream.next("bye"));
            assertThat(stream.next()).isNull();
        }
        assertThat(centre.dashboard().broker().read("audit"))
                .extracting(entry -> new String(entry.value(), StandardCharsets.UTF_8))
                .anyMatch(entry -> entry.contains("\"action\":\"access-revoked\"")
                        && entry.contains("\"subject\":\"person/lead@centre.test\""));
    }

    @Test
    void whoIsNotSignedInIsNotFoundAndOnlyAnAdminAsks(OidcCentre centre) throws Exception {
        assertThat(revoke(centre, "nobody@centre.test", "chief").statusCode()).isEqualTo(404);
        assertThat(revoke(centre, "nobody@centre.test", "manager").statusCode()).isEqualTo(403);
    }
}
