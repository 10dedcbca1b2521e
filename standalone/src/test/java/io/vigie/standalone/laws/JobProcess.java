package io.vigie.standalone.laws;

import io.vigie.jobs.live.LiveSettings;
import io.vigie.jobs.time.Clock;
import io.vigie.standalone.job.EmbeddedFlink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The live job in a process of its own, so that it can be killed as nothing within a process can. */
final class JobProcess {

    private static final byte[] CALLER_KEY = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long LOOK_MILLIS = 100;

    private final Process process;
    private final Path checkpoints;
    private final Path log;

    private JobProcess(Process process, Path checkpoints, Path log) {
        this.process = process;
        this.checkpoints = checkpoints;
        this.log = log;
    }

    /** Starts the job, or goes on with it from its newest checkpoint. */
    static JobProcess start(String bootstrapServers, Path folder, String zone, Set<String> expected, int parallelism)
            throws IOException {
        Path checkpoints = folder.resolve("checkpoints");
        Path log = Files.createFile(folder.resolve("job-" + System.nanoTime() + ".log"));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        JobProcess.class.getName(),
                        bootstrapServers,
                        checkpoints.toString(),
                        zone,
                        String.join(",", expected),
                        Integer.toString(parallelism))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        return new JobProcess(process, checkpoints, log);
    }

    public static void main(String[] args) throws Exception {
        LiveSettings settings =
                new LiveSettings(args[0], Clock.EVENTS, args[2], CALLER_KEY, Set.copyOf(names(args[3])), false);
        EmbeddedFlink.withLiveJob(Path.of(args[1]), settings, Integer.parseInt(args[4]));
        Thread.currentThread().join();
    }

    private static List<String> names(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(",", -1));
    }

    /** Returns once there is one checkpoint more. */
    void awaitNewCheckpoint() throws Exception {
        List<Path> before = complete();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (before.containsAll(complete())) {
            if (System.nanoTime() > deadline || process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new AssertionError("No checkpoint came: " + Files.readString(log, StandardCharsets.UTF_8));
            }
        }
    }

    private List<Path> complete() throws IOException {
        List<Path> complete = new ArrayList<>();
        for (Path job : inside(checkpoints)) {
            for (Path checkpoint : inside(job)) {
                Path metadata = checkpoint.resolve("_metadata");
                if (Files.exists(metadata)) {
                    complete.add(metadata);
                }
            }
        }
        return complete;
    }

    /** What is in a folder; nothing where there is none, as the job takes away old ones at any time. */
    private static List<Path> inside(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.toList();
        } catch (NoSuchFileException | NotDirectoryException e) {
            return List.of();
        }
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** What it said; for a test that failed. */
    String said() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8);
    }
}
