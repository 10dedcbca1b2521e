package io.vigie.standalone.job;

import io.vigie.jobs.history.HistoryJob;
import io.vigie.jobs.history.HistorySettings;
import io.vigie.jobs.live.LiveJob;
import io.vigie.jobs.live.LiveSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.JobManagerOptions;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.core.execution.RecoveryClaimMode;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.graph.StreamGraph;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Flink in this process, with the jobs that run on it. Each goes on from the newest checkpoint in its own folder. */
public final class EmbeddedFlink {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedFlink.class);
    private static final long STOP_SECONDS = 20;
    private static final int HISTORY_SLOTS = 1;

    private final MiniCluster cluster;
    private final Map<String, JobID> jobs = new LinkedHashMap<>();

    private EmbeddedFlink(MiniCluster cluster) {
        this.cluster = cluster;
    }

    /**
     * Starts the live job alone and returns once it is submitted.
     *
     * @param folder where its checkpoints lie; made if it is missing
     * @throws IOException when the folder cannot be read or written
     */
    public static EmbeddedFlink withLiveJob(Path folder, LiveSettings live, int parallelism) throws Exception {
        return start(parallelism).run(folder, live, parallelism);
    }

    /** Starts the history job alone, likewise. */
    public static EmbeddedFlink withHistoryJob(Path folder, HistorySettings history) throws Exception {
        return start(HISTORY_SLOTS).run(folder, history);
    }

    /** Starts both jobs, likewise. */
    public static EmbeddedFlink withBothJobs(
            Path folder, LiveSettings live, int parallelism, Path historyFolder, HistorySettings history)
            throws Exception {
        return start(parallelism + HISTORY_SLOTS).run(folder, live, parallelism).run(historyFolder, history);
    }

    /** Makes a checkpoint of each job now, and returns once they are complete. */
    public void checkpoint() throws InterruptedException, ExecutionException, TimeoutException {
        for (JobID job : jobs.values()) {
            cluster.triggerCheckpoint(job).get(STOP_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Stops after a last checkpoint, so that the next start has nothing to read again. */
    public void stop() throws InterruptedException, ExecutionException, TimeoutException {
        for (Map.Entry<String, JobID> job : jobs.entrySet()) {
            try {
                cluster.triggerCheckpoint(job.getValue()).get(STOP_SECONDS, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                LOG.warn(
                        "No last checkpoint of the {} job: the next start goes on from the one before ({})",
                        job.getKey(),
                        e.getMessage());
            }
            cluster.cancelJob(job.getValue()).get(STOP_SECONDS, TimeUnit.SECONDS);
        }
        cluster.closeAsync().get(STOP_SECONDS, TimeUnit.SECONDS);
    }

    private EmbeddedFlink run(Path folder, LiveSettings live, int parallelism) throws Exception {
        return run("live", folder, LiveJob.configuration(), parallelism, env -> LiveJob.define(env, live));
    }

    private EmbeddedFlink run(Path folder, HistorySettings history) throws Exception {
        return run("history", folder, HistoryJob.configuration(), 1, env -> HistoryJob.define(env, history));
    }

    private EmbeddedFlink run(
            String name,
            Path folder,
            Configuration configuration,
            int parallelism,
            Consumer<StreamExecutionEnvironment> definition)
            throws Exception {
        Files.createDirectories(folder);
        Checkpoints checkpoints = new Checkpoints(folder);
        Path newest = checkpoints.newest();
        checkpoints.removeAllBut(newest);
        LOG.info("The {} job {}", name, newest == null ? "starts anew" : "goes on from " + newest);
        configuration
                .set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem")
                .set(
                        CheckpointingOptions.CHECKPOINTS_DIRECTORY,
                        folder.toAbsolutePath().toUri().toString());
        if (newest != null) {
            configuration
                    .set(StateRecoveryOptions.SAVEPOINT_PATH, newest.toUri().toString())
                    .set(StateRecoveryOptions.RESTORE_MODE, RecoveryClaimMode.CLAIM);
        }
        StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(parallelism, configuration);
        definition.accept(env);
        StreamGraph graph = env.getStreamGraph();
        graph.setJobName("Vigie " + name);
        cluster.submitJob(graph).get();
        jobs.put(name, graph.getJobID());
        return this;
    }

    private static EmbeddedFlink start(int slots) throws Exception {
        MiniCluster cluster = new QuietCluster(new MiniClusterConfiguration.Builder()
                .setConfiguration(configuration(slots))
                .setNumTaskManagers(1)
                .setNumSlotsPerTaskManager(slots)
                .setCommonBindAddress("127.0.0.1")
                .withRandomPorts()
                .build());
        cluster.start();
        return new EmbeddedFlink(cluster);
    }

    private static Configuration configuration(int slots) {
        return new Configuration()
                .set(JobManagerOptions.BIND_HOST, "127.0.0.1")
                .set(TaskManagerOptions.BIND_HOST, "127.0.0.1")
                .set(RestOptions.BIND_ADDRESS, "127.0.0.1")
                .set(RestOptions.ADDRESS, "127.0.0.1")
                .set(RestOptions.BIND_PORT, "0")
                // All state lies on the heap, so there is nothing for Flink to manage beside it.
                .set(TaskManagerOptions.MANAGED_MEMORY_SIZE, MemorySize.ofMebiBytes(1))
                .set(TaskManagerOptions.NETWORK_MEMORY_MIN, MemorySize.ofMebiBytes(64))
                .set(TaskManagerOptions.NETWORK_MEMORY_MAX, MemorySize.ofMebiBytes(64))
                // While there is much to catch up with, a checkpoint must not wait behind all that lies in buffers.
                .set(TaskManagerOptions.BUFFER_DEBLOAT_ENABLED, true)
                .set(TaskManagerOptions.NUM_TASK_SLOTS, slots);
    }
}
