package io.vigie.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.testkit.OpenStream;
import io.vigie.dashboard.testkit.RunningDashboard;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class StopTest {

    @Test
    void openStreamsDoNotHoldUpTheStop() throws Exception {
        try (RunningDashboard dashboard = RunningDashboard.start();
                OpenStream reading = OpenStream.open(dashboard, "");
                OpenStream silent = OpenStream.open(dashboard, "")) {
            reading.next("snapshot");
            assertThat(silent).isNotNull();
            long before = System.nanoTime();

            dashboard.context().close();

            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(3));
            OpenStream.Event last = reading.next();
            while (last != null) {
                last = reading.next();
            }
        }
    }
}
