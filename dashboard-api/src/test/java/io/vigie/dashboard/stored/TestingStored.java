package io.vigie.dashboard.stored;

import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.broker.BrokerLog;
import io.vigie.dashboard.feed.FeedRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;

/** A topic of settings that hands what is written straight to those who keep it. */
public final class TestingStored implements BrokerLog {

    private final List<Stored<?>> kept = new ArrayList<>();
    private long offset;

    /** One kind that is kept by this topic. */
    public <T> Stored<T> of(String kind, Class<T> type) {
        Stored<T> stored = new Stored<>(kind, type, this);
        kept.add(stored);
        return stored;
    }

    @Override
    public CompletableFuture<Void> write(List<ProducerRecord<byte[], byte[]>> records) {
        StoredFeed feed = new StoredFeed(kept);
        records.forEach(each ->
                feed.take(new FeedRecord(new String(each.key(), StandardCharsets.UTF_8), each.value(), offset++)));
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public int partitions(Topic topic) {
        return 1;
    }
}
