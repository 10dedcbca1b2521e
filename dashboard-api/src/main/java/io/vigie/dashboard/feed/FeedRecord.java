package io.vigie.dashboard.feed;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * One record of a topic.
 *
 * @param key null for records without key
 * @param value null for a tombstone: what the key names is gone
 * @param offset place in its partition
 */
public record FeedRecord(@Nullable String key, byte @Nullable [] value, long offset) {

    static FeedRecord of(ConsumerRecord<byte[], byte[]> message) {
        byte[] key = message.key();
        return new FeedRecord(
                key == null ? null : new String(key, StandardCharsets.UTF_8), message.value(), message.offset());
    }
}
