package io.vigie.jobs.history.influx;

import io.vigie.jobs.history.minutes.HistoryPoint;
import io.vigie.jobs.history.minutes.ToWrite;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.apache.flink.connector.base.sink.writer.AsyncSinkWriter;
import org.apache.flink.connector.base.sink.writer.BufferedRequestState;
import org.apache.flink.connector.base.sink.writer.DequeRequestBuffer;
import org.apache.flink.connector.base.sink.writer.ElementConverter;
import org.apache.flink.connector.base.sink.writer.ResultHandler;
import org.apache.flink.connector.base.sink.writer.SimpleBatchCreator;
import org.apache.flink.connector.base.sink.writer.config.AsyncSinkWriterConfiguration;
import org.apache.flink.metrics.Counter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands batches to InfluxDB on a thread of its own, and those that it did not take back to what waits. */
final class InfluxWriter extends AsyncSinkWriter<ToWrite, ToWrite> {

    private static final Logger LOG = LoggerFactory.getLogger(InfluxWriter.class);

    /** Of a point or a field as it waits; which is all that has to be known of its size. */
    private static final long BYTES = 64;

    /** An outage is told again after so many tries, which is some five minutes. */
    private static final int TRIES_UNTOLD = 40;

    private final InfluxStore store;
    private final Batches batches;
    private final Counter refused;
    private final Backoff backoff = new Backoff(new Random());
    private final ExecutorService thread = Executors.newSingleThreadExecutor(runnable -> {
        Thread writing = new Thread(runnable, "vigie-influx");
        writing.setDaemon(true);
        return writing;
    });
    private int failures;

    InfluxWriter(
            ElementConverter<ToWrite, ToWrite> converter,
            WriterInitContext context,
            AsyncSinkWriterConfiguration configuration,
            Collection<BufferedRequestState<ToWrite>> waiting,
            InfluxStore store) {
        super(
                converter,
                context,
                configuration,
                waiting,
                new SimpleBatchCreator<>(configuration.getMaxBatchSizeInBytes()),
                new DequeRequestBuffer<>());
        this.store = store;
        this.batches = new Batches(store);
        this.refused = context.metricGroup().getNumRecordsSendErrorsCounter();
    }

    @Override
    protected void submitRequestEntries(List<ToWrite> batch, ResultHandler<ToWrite> result) {
        thread.execute(() -> attempt(batch, result));
    }

    /** Whatever goes wrong is tried again: the job has nothing better to do, and may not fail for it. */
    private void attempt(List<ToWrite> batch, ResultHandler<ToWrite> result) {
        try {
            tell(batches.write(batch));
        } catch (RuntimeException e) {
            failed(e);
            CompletableFuture.delayedExecutor(backoff.after(failures).toMillis(), TimeUnit.MILLISECONDS, thread)
                    .execute(() -> hand(() -> result.retryForEntries(batch)));
            return;
        }
        if (failures > 1) {
            LOG.info("InfluxDB takes what there is to write again, after {} tries", failures);
        }
        failures = 0;
        hand(result::complete);
    }

    /** Hands a result to the task, which may have ended meanwhile: what it had is in its checkpoint. */
    private static void hand(Runnable result) {
        try {
            result.run();
        } catch (RejectedExecutionException e) {
            LOG.debug("The task ended before InfluxDB answered", e);
        }
    }

    private void failed(RuntimeException e) {
        failures++;
        if (InfluxStore.isDatabaseMissing(e)) {
            createDatabase();
        } else if (failures % TRIES_UNTOLD == 1) {
            LOG.warn(
                    "InfluxDB does not take what there is to write ({}). Nothing is lost: it is tried again until it does,"
                            + " and goes on from there. See that it runs, and that it lets Vigie write to its database",
                    String.valueOf(e.getMessage()));
        }
    }

    private void createDatabase() {
        try {
            store.createDatabase();
            LOG.info("The database for the history was not there in InfluxDB, and was made");
        } catch (RefusedException | RuntimeException e) {
            LOG.warn(
                    "The database for the history is not there in InfluxDB and cannot be made ({}): make it there, or let"
                            + " Vigie's user do it",
                    String.valueOf(e.getMessage()));
        }
    }

    private void tell(List<Batches.Refusal> refusals) {
        if (refusals.isEmpty()) {
            return;
        }
        refused.inc(refusals.size());
        Batches.Refusal first = refusals.get(0);
        LOG.error(
                "InfluxDB refuses {} points as wrong, {} since the start; they are left out, the others are written. The"
                        + " first is of {}: {}. See whether others write to this measurement with fields of other types,"
                        + " and what limits InfluxDB has set; then start the job from the beginning of the topics",
                refusals.size(),
                refused.getCount(),
                first.measurement().measurementName(),
                first.reason());
    }

    @Override
    protected long getSizeInBytes(ToWrite entry) {
        HistoryPoint point = entry.point();
        return point == null ? BYTES : BYTES * (1 + point.fields().size());
    }

    @Override
    public void close() {
        thread.shutdownNow();
        store.close();
    }
}
