package io.vigie.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vigie.contract.json.Json;
import io.vigie.contract.topic.PipelineHeartbeat;
import io.vigie.dashboard.sources.TestingSources;
import io.vigie.dashboard.testkit.OpenStream;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import io.vigie.dashboard.testkit.Snapshots;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** The stream at real sockets, fed by a real broker. */
@ExtendWith(SharedDashboard.class)
class StreamRouteTest {

    private static void write(RunningDashboard dashboard, String queue, int version, int waiting) throws Exception {
        dashboard.broker().write("queue-snapshots", queue, Snapshots.of(queue, version, waiting));
    }

    private static JsonNode waiting(OpenStream stream, String queue) {
        while (true) {
            for (JsonNode snapshot : stream.next("update").data().get("queues")) {
                if (snapshot.get("queue").stringValue().equals(queue)) {
                    return snapshot.get("waiting");
                }
            }
        }
    }

    @Test
    void helloAndSnapshotComeFirst(RunningDashboard dashboard) throws Exception {
        try (OpenStream stream = OpenStream.open(dashboard, "")) {
            OpenStream.Event hello = Objects.requireNonNull(stream.next());
            OpenStream.Event snapshot = Objects.requireNonNull(stream.next());

            assertThat(hello.name()).isEqualTo("hello");
            assertThat(hello.data().propertyNames())
                    .containsExactlyInAnyOrder(
                            "epoch", "build", "clock", "serverTime", "pipelineTime", "heartbeatSeconds");
            assertThat(hello.data().get("clock").stringValue()).isEqualTo("live");
            assertThat(snapshot.name()).isEqualTo("snapshot");
            assertThat(snapshot.data().get("queues").isArray()).isTrue();
        }
    }

    @Test
    void theAnswerIsNeitherKeptNorHeldBackNorCompressed(RunningDashboard dashboard) throws Exception {
        var head = dashboard
                .send(dashboard
                        .request("/api/v1/stream", "wall")
                        .header("Accept-Encoding", "gzip")
                        .method("HEAD", BodyPublishers.noBody()))
                .headers();

        assertThat(head.firstValue("Content-Type").orElseThrow()).isEqualTo("text/event-stream;charset=utf-8");
        assertThat(head.firstValue("Cache-Control")).hasValue("no-store");
        assertThat(head.firstValue("X-Accel-Buffering")).hasValue("no");
        assertThat(head.firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void aChangeComesAsAnUpdateOfThatQueueAlone(RunningDashboard dashboard) throws Exception {
        write(dashboard, "update-a", 1, 1);
        write(dashboard, "update-b", 1, 1);
        await().until(() -> dashboard.get("/api/v1/queues/update-a", "wall").statusCode() == 200
                && dashboard.get("/api/v1/queues/update-b", "wall").statusCode() == 200);
        try (OpenStream stream = OpenStream.open(dashboard, "?queues=update-a,update-b")) {
            stream.next("snapshot");
            write(dashboard, "update-a", 2, 42);

            JsonNode queues = stream.next("update").data().get("queues");

            assertThat(queues).hasSize(1);
            assertThat(queues.get(0).get("queue").stringValue()).isEqualTo("update-a");
            assertThat(queues.get(0).get("waiting").intValue()).isEqualTo(42);
        }
    }

    @Test
    void aQueueThatIsGoneIsToldAsRemoved(RunningDashboard dashboard) throws Exception {
        write(dashboard, "removed-a", 1, 1);
        await().until(() -> dashboard.get("/api/v1/queues/removed-a", "wall").statusCode() == 200);
        try (OpenStream stream = OpenStream.open(dashboard, "?queues=removed-a")) {
            stream.next("snapshot");
            dashboard.broker().write("queue-snapshots", "removed-a", null);

            assertThat(stream.next("removed").data().toString()).isEqualTo("{\"queues\":[\"removed-a\"]}");
        }
    }

    @Test
    void heartbeatsTellThatNoJobIsThere(RunningDashboard dashboard) throws Exception {
        try (OpenStream stream = OpenStream.open(dashboard, "")) {
            JsonNode beat = stream.next("heartbeat").data();
            while (beat.get("delayedParts").isEmpty()) {
                beat = stream.next("heartbeat").data();
            }

            assertThat(beat.get("delayedParts").toString()).isEqualTo("[\"job\"]");
        }
    }

    @Test
    void aQueueWithACommaInItsIdIsChosenByAnEncodedComma(RunningDashboard dashboard) throws Exception {
        write(dashboard, "comma,a", 1, 1);
        write(dashboard, "comma", 1, 1);
        await().until(() -> dashboard.get("/api/v1/queues/comma", "wall").statusCode() == 200);
        await().until(() -> dashboard.get("/api/v1/queues/comma,a", "wall").statusCode() == 200);

        try (OpenStream stream = OpenStream.open(dashboard, "?queues=comma%2Ca&queues=none")) {
            JsonNode queues = stream.next("snapshot").data().get("queues");

            assertThat(queues)
                    .extracting(queue -> queue.get("queue").stringValue())
                    .containsExactly("comma,a");
        }
    }

    @Test
    void aSourceThatFallsSilentIsToldWithinFiveSeconds(RunningDashboard dashboard) throws Exception {
        try (OpenStream stream = OpenStream.open(dashboard, "")) {
            assertThat(delayedBeside(dashboard, stream, "[]")).isEqualTo("[]");
            String silent = TestingSources.snapshot("/pbx/silent", 1, Instant.now());

            long start = System.nanoTime();
            dashboard.broker().write("source-snapshots", "/pbx/silent", silent);
            assertThat(delayedBeside(dashboard, stream, "[\"source\"]")).isEqualTo("[\"source\"]");
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        } finally {
            dashboard.broker().write("source-snapshots", "/pbx/silent", null);
        }
    }

    /** Reads heartbeats, the job being there all the while, until one tells of just these delayed parts. */
    private static String delayedBeside(RunningDashboard dashboard, OpenStream stream, String parts) throws Exception {
        String told = "";
        while (!told.equals(parts)) {
            String reached = Json.MAPPER.writeValueAsString(new PipelineHeartbeat(Instant.now()));
            dashboard.broker().write("heartbeats", null, reached);
            told = stream.next("heartbeat").data().get("delayedParts").toString();
        }
        return told;
    }

    @Test
    void whoComesBackGetsHelloAndTheSnapshotAsItIsNow(RunningDashboard dashboard) throws Exception {
        write(dashboard, "resume", 1, 1);
        await().until(() -> dashboard.get("/api/v1/queues/resume", "wall").statusCode() == 200);
        try (OpenStream stream = OpenStream.open(dashboard, "?queues=resume")) {
            stream.next("snapshot");
            write(dashboard, "resume", 2, 2);
            stream.next("update");
        }
        try (OpenStream again = OpenStream.open(dashboard, "?queues=resume")) {
            assertThat(Objects.requireNonNull(again.next()).name()).isEqualTo("hello");
            assertThat(Objects.requireNonNull(again.next())
                            .data()
                            .at("/queues/0/waiting")
                            .intValue())
                    .isEqualTo(2);
        }
    }

    @Test
    void fiftyClientsThatVanishLeaveNothingBehind(RunningDashboard dashboard) throws Exception {
        Pulse pulse = dashboard.context().getBean(Pulse.class);
        await().until(() -> pulse.listeners() == 0);
        List<OpenStream> streams = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            streams.add(OpenStream.open(dashboard, ""));
        }
        await().until(() -> pulse.listeners() == 50);

        for (OpenStream stream : streams) {
            stream.close();
        }

        await().untilAsserted(() -> assertThat(pulse.listeners()).isZero());
    }

    @Test
    void aSlowClientSkipsToTheLatestAndHoldsUpNobody(RunningDashboard dashboard) throws Exception {
        int queues = 600;
        int rounds = 60;
        try (OpenStream slow = OpenStream.open(dashboard, "");
                OpenStream fast = OpenStream.open(dashboard, "?queues=slow-0")) {
            for (int round = 1; round <= rounds; round++) {
                Map<String, String> all = new LinkedHashMap<>();
                for (int queue = 0; queue < queues; queue++) {
                    all.put("slow-" + queue, Snapshots.of("slow-" + queue, round, round));
                }
                dashboard.broker().write("queue-snapshots", all);
                // The fast one paces the test: it has seen this round before the next one is written.
                int seen = 0;
                while (seen < round) {
                    seen = waiting(fast, "slow-0").intValue();
                }
            }

            Set<String> roundsSeen = new HashSet<>();
            Set<String> behind = IntStream.range(0, queues)
                    .mapToObj(queue -> "slow-" + queue)
                    .collect(Collectors.toCollection(HashSet::new));
            while (!behind.isEmpty()) {
                for (JsonNode snapshot : slow.next("update").data().get("queues")) {
                    roundsSeen.add(snapshot.get("waiting").toString());
                    if (snapshot.get("waiting").intValue() == rounds) {
                        behind.remove(snapshot.get("queue").stringValue());
                    }
                }
            }
            // What the kernel's buffers hold is sent already; what would have queued behind them was skipped.
            assertThat(roundsSeen).hasSizeLessThan(rounds / 2);
        }
    }
}
