package io.vigie.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.netty.buffer.ByteBuf;
import io.vigie.dashboard.testkit.OpenStream;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import io.vigie.dashboard.testkit.Snapshots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import reactor.core.Disposable;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** A thousand walls at one process, of which some never read a byte. */
@ExtendWith(SharedDashboard.class)
class ThousandClientsTest {

    private static final int READING = 950;
    private static final int SILENT = 50;
    private static final int QUEUES = 20;
    /** Those who read do not look at them; those who do not would be sent more than their sockets hold. */
    private static final int MORE_QUEUES = 200;

    private static final int ROUNDS = 60;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long ROOM_BYTES = 16L * 1024 * 1024;

    /** With what the version of each snapshot begins; the number of the round follows. */
    private static final String VERSION = "\"version\":\"1763890123456-";

    private static final int DIGITS = 13;

    /** A client that reads all, and notes the greatest number of a round that it saw. */
    private static final class Reader {
        private final AtomicInteger round = new AtomicInteger();
        private final StringBuilder rest = new StringBuilder();

        void take(ByteBuf piece) {
            rest.append(piece.toString(StandardCharsets.ISO_8859_1));
            int at = rest.lastIndexOf(VERSION);
            int end = at + VERSION.length() + DIGITS;
            if (at >= 0 && end <= rest.length()) {
                round.accumulateAndGet(Integer.parseInt(rest.substring(end - DIGITS, end)), Math::max);
            }
            rest.delete(0, Math.max(0, rest.length() - VERSION.length() - DIGITS));
        }
    }

    private static void round(RunningDashboard dashboard, int number) throws Exception {
        Map<String, String> snapshots = new HashMap<>();
        for (int queue = 0; queue < QUEUES; queue++) {
            snapshots.put("thousand-" + queue, Snapshots.of("thousand-" + queue, number, number));
        }
        for (int queue = 0; queue < MORE_QUEUES; queue++) {
            snapshots.put("thousand-more-" + queue, Snapshots.of("thousand-more-" + queue, number, number));
        }
        dashboard.broker().write("queue-snapshots", snapshots);
    }

    private static long usedHeap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static String query() {
        StringBuilder query = new StringBuilder("?desks=none&teams=none&queues=");
        for (int queue = 0; queue < QUEUES; queue++) {
            query.append(queue == 0 ? "" : ",").append("thousand-").append(queue);
        }
        return query.toString();
    }

    @Test
    void thoseWhoReadHaveTheLatestWhileThoseWhoDoNotCostNothing(RunningDashboard dashboard) throws Exception {
        Pulse pulse = dashboard.context().getBean(Pulse.class);
        int before = pulse.listeners();
        List<OpenStream> silent = new ArrayList<>();
        List<Reader> readers = new ArrayList<>();
        List<Disposable> reading = new ArrayList<>();
        ConnectionProvider connections = ConnectionProvider.builder("thousand")
                .maxConnections(READING)
                .pendingAcquireMaxCount(READING)
                .build();
        round(dashboard, 1);
        HttpClient client = HttpClient.create(connections)
                .headers(headers -> headers.set("Authorization", "Bearer " + token(dashboard)))
                .baseUrl("http://127.0.0.1:" + dashboard.port());
        try {
            for (int i = 0; i < SILENT; i++) {
                silent.add(OpenStream.open(dashboard, ""));
            }
            for (int i = 0; i < READING; i++) {
                Reader reader = new Reader();
                readers.add(reader);
                reading.add(client.get()
                        .uri("/api/v1/stream" + query())
                        .responseContent()
                        .subscribe(reader::take));
            }
            await().atMost(PATIENCE).until(() -> pulse.listeners() == before + READING + SILENT);
            allHave(readers, 1);
            long heap = usedHeap();
            double skippedBefore = skipped(dashboard);

            for (int number = 2; number <= ROUNDS; number++) {
                round(dashboard, number);
                allHave(readers, number);
            }

            // Frames are shared by all who are sent them, so 60 of half a megabyte are all that could be kept.
            assertThat(usedHeap() - heap).isLessThan(ROOM_BYTES);
            assertThat(skipped(dashboard)).isGreaterThan(skippedBefore + SILENT);
        } finally {
            reading.forEach(Disposable::dispose);
            for (OpenStream each : silent) {
                each.close();
            }
            connections.dispose();
        }
        await().atMost(PATIENCE).until(() -> pulse.listeners() == before);
    }

    private static void allHave(List<Reader> readers, int number) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> readers.stream().allMatch(reader -> reader.round.get() >= number));
    }

    /** Pulses that passed by clients that had not read what they were sent before. */
    private static double skipped(RunningDashboard dashboard) {
        return dashboard
                .context()
                .getBean(MeterRegistry.class)
                .get("vigie.stream.pulses.skipped")
                .counter()
                .count();
    }

    private static String token(RunningDashboard dashboard) {
        try {
            return dashboard.token("wall");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
