package io.vigie.dashboard.testkit;

import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.broker.BrokerLog;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;

/** A broker in memory that acknowledges at once, when told to, or never. */
public final class TestingLog implements BrokerLog {

    /** What the broker does with what it gets. */
    public enum Mood {
        ACKNOWLEDGES,
        IS_SILENT,
        REFUSES,
        KNOWS_NO_TOPICS
    }

    private final List<ProducerRecord<byte[], byte[]>> written = new ArrayList<>();
    private final List<CompletableFuture<Void>> waiting = new ArrayList<>();
    private Mood mood = Mood.ACKNOWLEDGES;

    public void mood(Mood other) {
        mood = other;
    }

    /** All that was handed over, in order. */
    public List<ProducerRecord<byte[], byte[]>> written() {
        return List.copyOf(written);
    }

    /** One for each record that a silent broker has not acknowledged: the test may do it. */
    public List<CompletableFuture<Void>> waiting() {
        return List.copyOf(waiting);
    }

    private CompletableFuture<Void> silent(int records) {
        List<CompletableFuture<Void>> each =
                Stream.generate(CompletableFuture<Void>::new).limit(records).toList();
        waiting.addAll(each);
        return CompletableFuture.allOf(each.toArray(CompletableFuture[]::new));
    }

    @Override
    public CompletableFuture<Void> write(List<ProducerRecord<byte[], byte[]>> records) {
        written.addAll(records);
        return switch (mood) {
            case ACKNOWLEDGES -> CompletableFuture.completedFuture(null);
            case IS_SILENT -> silent(records.size());
            case REFUSES, KNOWS_NO_TOPICS -> CompletableFuture.failedFuture(new TimeoutException("no broker"));
        };
    }

    @Override
    public int partitions(Topic topic) {
        if (mood == Mood.KNOWS_NO_TOPICS) {
            throw new TimeoutException("no metadata");
        }
        return 2;
    }
}
