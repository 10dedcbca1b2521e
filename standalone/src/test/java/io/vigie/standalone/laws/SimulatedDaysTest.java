package io.vigie.standalone.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.live.QueueSnapshot;
import io.vigie.contract.topic.PipelineHeartbeat;
import io.vigie.contract.topic.Topic;
import io.vigie.jobs.live.LiveSettings;
import io.vigie.jobs.time.Clock;
import io.vigie.simulator.Centre;
import io.vigie.simulator.CentrePlan;
import io.vigie.simulator.QueueTruth;
import io.vigie.standalone.job.EmbeddedFlink;
import io.vigie.standalone.testkit.TopicReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A simulated centre that knows its own true numbers, through the job. The property {@code vigie.days} tells for how many
 * days (6).
 */
class SimulatedDaysTest {

    private static final Instant START = Instant.parse("2026-11-02T00:00:00Z");
    private static final Duration PIECE = Duration.ofMinutes(10);
    private static final int PIECES_A_DAY = 144;

    /** By then as much is forgotten each day as comes. */
    private static final int STEADY_DAY = 5;

    /** One day is not as busy as another to the last call. */
    private static final double FLAT = 1.25;

    @TempDir
    private Path folder;

    @Test
    void everyNumberIsThatOfTheCentreItselfAndTheStateStaysFlat() throws Exception {
        int days = Integer.getInteger("vigie.days", 6);
        CentrePlan plan = CentrePlan.standard(ZoneOffset.UTC).withUntoldEnds(0.01);
        Centre centre = new Centre(7, plan, START);
        List<Long> sizes = new ArrayList<>();
        try (Stage stage = new Stage(folder)) {
            stage.describe(plan.directory());
            LiveSettings settings =
                    new LiveSettings(stage.bootstrapServers(), Clock.EVENTS, "UTC", new byte[16], Set.of(), false);
            EmbeddedFlink job = EmbeddedFlink.withLiveJob(folder.resolve("checkpoints"), settings, 2);
            for (int day = 1; day <= days; day++) {
                for (int piece = 1; piece <= PIECES_A_DAY; piece++) {
                    Instant until = START.plus(Duration.ofDays(day - 1)).plus(PIECE.multipliedBy(piece));
                    boolean noon = piece == PIECES_A_DAY / 2;
                    stage.arrive(centre.until(noon ? until.plusMillis(123) : until));
                    stage.tick(noon ? until.plusMillis(123) : until);
                    if (noon) {
                        assertIsTrue(centre, stage);
                    }
                }
                awaitTime(centre.now(), stage);
                job.checkpoint();
                sizes.add(sizeOfNewest(folder.resolve("checkpoints")));
            }
            job.stop();
        }
        assertThat((double) sizes.get(days - 1))
                .as("the bytes of each day's checkpoint: %s", sizes)
                .isLessThan(sizes.get(STEADY_DAY - 1) * FLAT);
    }

    private static void assertIsTrue(Centre centre, Stage stage) {
        for (QueueTruth truth : centre.truth().queues()) {
            stage.assertShown(truth.queue(), shown -> differences(truth, shown));
        }
    }

    private static List<String> differences(QueueTruth truth, QueueSnapshot shown) {
        List<String> differences = new ArrayList<>();
        compare("today", truth.today(), shown.today(), differences);
        compare("client", truth.client(), shown.client(), differences);
        compare("waiting", truth.waiting(), shown.waiting(), differences);
        compare("callbacksWaiting", truth.callbacksWaiting(), shown.callbacksWaiting(), differences);
        compare("talking", truth.talking(), shown.talking(), differences);
        compare("wrappingUp", truth.wrappingUp(), shown.wrappingUp(), differences);
        compare("waitingSince", truth.waitingSince(), shown.waitingSince(), differences);
        compare("agents", truth.agents(), shown.agents(), differences);
        return differences;
    }

    private static void compare(String what, Object must, Object is, List<String> differences) {
        if (!must.equals(is)) {
            differences.add(what + " must be " + must + ", is " + is);
        }
    }

    private static void awaitTime(Instant time, Stage stage) {
        try (TopicReader<PipelineHeartbeat> beats =
                new TopicReader<>(stage.bootstrapServers(), Topic.HEARTBEATS, PipelineHeartbeat.class)) {
            beats.await(beat -> !beat.timeReached().isBefore(time));
        }
    }

    private static long sizeOfNewest(Path checkpoints) throws IOException {
        while (true) {
            try {
                return size(newest(checkpoints));
            } catch (NoSuchFileException e) {
                // The job takes checkpoints of its own, and throws away what a newer one has replaced: look again.
            } catch (UncheckedIOException e) {
                if (!(e.getCause() instanceof NoSuchFileException)) {
                    throw e;
                }
            }
        }
    }

    private static Path newest(Path checkpoints) throws IOException {
        try (Stream<Path> paths = Files.walk(checkpoints)) {
            return paths.filter(path -> path.endsWith("_metadata"))
                    .max((one, two) -> Long.compare(
                            one.toFile().lastModified(), two.toFile().lastModified()))
                    .orElseThrow()
                    .getParent();
        }
    }

    private static long size(Path checkpoint) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.walk(checkpoint)) {
            for (Path file : files.filter(path -> path.toFile().isFile()).toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes;
    }
}
