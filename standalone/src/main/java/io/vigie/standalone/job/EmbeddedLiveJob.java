package io.vigie.standalone.job;

import io.vigie.jobs.live.LiveJob;
import io.vigie.jobs.live.LiveSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The live job on a Flink cluster in this process. It goes on from the newest checkpoint in its folder. */
public final class EmbeddedLiveJob {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedLiveJob.class);
    private static final long STOP_SECONDS = 20;

    private final MiniCluster cluster;
    private final JobID job;

    private EmbeddedLiveJob(MiniCluster cluster, JobID job) {
        this.cluster = cluster;
        this.job = job;
    }

    /**
     * Starts the job and returns once it is submitted.
     *
     * @param folder where its checkpoints lie; made if it is missing
     * @throws IOException when the folder cannot be read or written
     */
    public static EmbeddedLiveJob start(Path folder, LiveSettings settings, int parallelism) throws Exception {
        Files.createDirectories(folder);
        Checkpoints checkpoints = new Checkpoints(folder);
        Path newest = checkpoints.newest();
        checkpoints.removeAllBut(newest);
        LOG.info("The live job {}", newest == null ? "starts anew" : "goes on from " + newest);
        Configuration configuration = configuration(folder, newest, parallelism);
        MiniCluster cluster = new QuietCluster(new MiniClusterConfiguration.Builder()
                .setConfiguration(configuration)
                .setNumTaskManagers(1)
                .setNumSlotsPerTaskManager(parallelism)
                .setCommonBindAddress("127.0.0.1")
                .withRandomPorts()
                .build());
        cluster.start();
        StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(parallelism, configuration);
        LiveJob.define(env, settings);
        StreamGraph graph = env.getStreamGraph();
        graph.setJobName("Vigie live");
        cluster.submitJob(graph).get();
        return new EmbeddedLiveJob(cluster, graph.getJobID());
    }

    /** Makes a checkpoint now, and returns once it is complete. */
    public void checkpoint() throws InterruptedException, ExecutionException, TimeoutException {
        cluster.triggerCheckpoint(job).get(STOP_SECONDS, TimeUnit.SECONDS);
    }

    /** Stops after a last checkpoint, so that the next start has nothing to read again. */
    public void stop() throws InterruptedException, ExecutionException, TimeoutException {
        try {
            checkpoint();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("No last checkpoint: the next start goes on from the one before ({})", e.getMessage());
        }
        cluster.cancelJob(job).get(STOP_SECONDS, TimeUnit.SECONDS);
        cluster.closeAsync().get(STOP_SECONDS, TimeUnit.SECONDS);
    }

    private static Configuration configuration(Path folder, @Nullable Path newest, int parallelism) {
        Configuration configuration = LiveJob.configuration()
                .set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem")
                .set(
                        CheckpointingOptions.CHECKPOINTS_DIRECTORY,
                        folder.toAbsolutePath().toUri().toString())
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
                .set(TaskManagerOptions.NUM_TASK_SLOTS, parallelism);
        if (newest != null) {
            configuration
                    .set(StateRecoveryOptions.SAVEPOINT_PATH, newest.toUri().toString())
                    .set(StateRecoveryOptions.RESTORE_MODE, RecoveryClaimMode.CLAIM);
        }
        return configuration;
    }
}
