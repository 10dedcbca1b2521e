package io.vigie.dashboard.pairing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.identity.Scope;
import io.vigie.dashboard.testkit.OpenStream;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A second process, as after a restart, or beside the first. */
@ExtendWith(SharedDashboard.class)
class ManyProcessesTest {

    private static String supervisor(RunningDashboard dashboard, String name) throws Exception {
        String cookie = dashboard.cookieOf(name, Role.SUPERVISOR, Scope.ALL);
        TestingWall.put(dashboard, cookie, "/api/v1/boards/" + name, "{}");
        return cookie;
    }

    @Test
    void whatIsRevokedAtOneProcessEndsAtAnotherWithinTenSeconds(RunningDashboard dashboard) throws Exception {
        String supervisor = supervisor(dashboard, "many-revoked");
        TestingWall wall = TestingWall.paired(dashboard, supervisor, "many-revoked");
        String id = wall.id(dashboard, supervisor, "many-revoked");

        try (RunningDashboard another = dashboard.another();
                OpenStream stream = OpenStream.openAs(another, "", wall.cookie())) {
            stream.next("snapshot");
            assertThat(dashboard
                            .send(dashboard
                                    .as(supervisor, "/api/v1/displays/" + id)
                                    .DELETE())
                            .statusCode())
                    .isEqualTo(204);

            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> stream.next("bye"));
            assertThat(stream.next()).isNull();
            assertThat(wall.get(another, "/api/v1/session").statusCode()).isEqualTo(401);
            assertThat(wall.get(another, "/api/v1/queues").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aPairingGoesOnAtAnotherProcessAndACodeThatWasApprovedThereIsUsedUpHere(RunningDashboard dashboard)
            throws Exception {
        String supervisor = supervisor(dashboard, "many-paired");
        TestingWall before = TestingWall.paired(dashboard, supervisor, "many-paired");
        TestingWall asked = TestingWall.ask(dashboard);

        try (RunningDashboard another = dashboard.another()) {
            assertThat(before.get(another, "/api/v1/session").body()).contains("\"board\":\"many-paired\"");
            assertThat(asked.approve(another, supervisor, "many-paired").statusCode())
                    .isEqualTo(201);
        }

        Awaitility.await().until(() -> asked.get(dashboard, "/api/v1/session").statusCode() == 200);
        assertThat(asked.approve(dashboard, supervisor, "many-paired").statusCode())
                .isEqualTo(404);
    }
}
