package io.vigie.bench;

import io.vigie.bench.Progress.Reached;
import io.vigie.jobs.live.LiveSettings;
import io.vigie.jobs.time.Clock;
import io.vigie.standalone.job.EmbeddedFlink;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The live job over a course; it stops when this is closed, or the course could not be taken away under it. */
final class LiveRun implements AutoCloseable {

    static final int PARALLELISM = 2;

    private final String bootstrapServers;
    private final EmbeddedFlink job;

    private LiveRun(String bootstrapServers, EmbeddedFlink job) {
        this.bootstrapServers = bootstrapServers;
        this.job = job;
    }

    static LiveSettings settings(Course course) {
        return new LiveSettings(course.bootstrapServers(), Clock.EVENTS, "UTC", Throughput.CALLER_KEY, Set.of(), false);
    }

    static LiveRun start(Course course) throws Exception {
        return new LiveRun(
                course.bootstrapServers(),
                EmbeddedFlink.withLiveJob(course.checkpoints("live"), settings(course), PARALLELISM));
    }

    /**
     * Waits until the job has reached a time.
     *
     * @return all its heartbeats up to it
     * @throws IOException when it does not come so far
     */
    List<Reached> until(Instant end) throws IOException {
        return Progress.until(end, bootstrapServers);
    }

    /** Makes a checkpoint, and returns once it is complete. */
    void checkpoint() throws Exception {
        job.checkpoint();
    }

    @Override
    public void close() throws IOException {
        Stop.of("live job", job::stop);
    }
}
