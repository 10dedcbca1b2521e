package io.vigie.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.testkit.Nginx;
import io.vigie.dashboard.testkit.OpenStream;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import io.vigie.dashboard.testkit.Snapshots;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The stream through nginx with its defaults, which gathers what it passes on. */
@ExtendWith(SharedDashboard.class)
class BehindNginxTest {

    private static final long SECOND_NANOS = 1_000_000_000L;

    @Test
    void framesComeOneByOneAndAtOnce(RunningDashboard dashboard) throws Exception {
        String credentials = "Authorization: Bearer " + dashboard.token("wall");
        try (Nginx nginx = Nginx.before(dashboard.port());
                OpenStream stream = OpenStream.openAt(
                        nginx.port(), "?queues=behind-nginx&desks=none&teams=none", credentials, null)) {
            stream.next("snapshot");
            for (int number : List.of(1, 2, 3, 4, 5)) {
                long begun = System.nanoTime();
                dashboard
                        .broker()
                        .write("queue-snapshots", "behind-nginx", Snapshots.of("behind-nginx", number, number));

                OpenStream.Event update = stream.next("update");

                assertThat(update.data().at("/queues/0/waiting").intValue()).isEqualTo(number);
                assertThat(System.nanoTime() - begun).isLessThan(SECOND_NANOS);
            }
        }
    }
}
