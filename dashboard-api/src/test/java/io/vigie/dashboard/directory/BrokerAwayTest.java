package io.vigie.dashboard.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.testkit.RunningDashboard;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class BrokerAwayTest {

    private static HttpResponse<String> put(RunningDashboard dashboard, String what) {
        try {
            return dashboard.send(dashboard
                    .request("/api/v1/directory/" + what, "admin")
                    .header("Content-Type", "application/json")
                    .PUT(BodyPublishers.ofString("{}")));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void withoutItsBrokerTheDirectoryIsReadableAndWritingIsToldToComeAgain() throws Exception {
        try (RunningDashboard dashboard = RunningDashboard.start()) {
            assertThat(put(dashboard, "team/before").statusCode()).isEqualTo(201);
            dashboard.broker().close();

            long start = System.nanoTime();
            List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                String team = "team/away-" + i;
                answers.add(
                        CompletableFuture.supplyAsync(() -> put(dashboard, team), task -> new Thread(task).start()));
            }
            // While they wait, nothing else does.
            HttpResponse<String> read = dashboard.get("/api/v1/directory/team/before", "admin");
            assertThat(read.statusCode()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(4));

            for (CompletableFuture<HttpResponse<String>> answer : answers) {
                assertThat(answer.join().statusCode()).isEqualTo(503);
                assertThat(answer.join().headers().firstValue("Retry-After")).hasValue("2");
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        }
    }
}
