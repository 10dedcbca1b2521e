package io.vigie.standalone.testkit;

import io.vigie.contract.history.InfluxAddress;
import io.vigie.jobs.history.HistorySettings;
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

/** A job in a process of its own, so that it can be killed as nothing within a process can. */
public final class JobProcess {

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

    /** Starts the live job, or goes on with it from its newest checkpoint. */
    public static JobProcess start(
            String bootstrapServers, Path folder, String zone, Set<String> expected, int parallelism)
            throws IOException {
        return launch(folder, bootstrapServers, zone, String.join(",", expected), Integer.toString(parallelism));
    }

    /** The history job, likewise. */
    public static JobProcess startHistory(String bootstrapServers, Path folder, String influxUrl, Duration dayRest)
            throws IOException {
        return launch(folder, bootstrapServers, influxUrl, dayRest.toString());
    }

    private static JobProcess launch(Path folder, String... settings) throws IOException {
        Path checkpoints = folder.resolve("checkpoints");
        Path log = Files.createFile(folder.resolve("job-" + System.nanoTime() + ".log"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                JobProcess.class.getName(),
                checkpoints.toString()));
        command.addAll(List.of(settings));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        return new JobProcess(process, checkpoints, log);
    }

    public static void main(String[] args) throws Exception {
        Path checkpoints = Path.of(args[0]);
        if (args.length == 4) {
            EmbeddedFlink.withHistoryJob(
                    checkpoints,
                    new HistorySettings(args[1], InfluxAddress.of(args[2]), "UTC", Duration.parse(args[3])));
        } else {
            LiveSettings settings =
                    new LiveSettings(args[1], Clock.EVENTS, args[2], CALLER_KEY, Set.copyOf(names(args[3])), false);
            EmbeddedFlink.withLiveJob(checkpoints, settings, Integer.parseInt(args[4]));
        }
        Thread.currentThread().join();
    }

    private static List<String> names(String joined) {
        return joined.isEmpty() ? List.of() : List.of(joined.split(",", -1));
    }

    /** Returns once there is one checkpoint more. */
    public void awaitNewCheckpoint() throws Exception {
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
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** What it said; for a test that failed. */
    public String said() throws IOException {
        return Files.readString(log, StandardCharsets.UTF_8);
    }
}
