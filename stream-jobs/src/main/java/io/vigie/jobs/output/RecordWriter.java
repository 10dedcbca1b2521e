package io.vigie.jobs.output;

import io.vigie.contract.json.Json;
import io.vigie.contract.topic.Topic;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.apache.flink.connector.kafka.sink.KafkaRecordSerializationSchema;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** Writes values to a topic as JSON; a value that is null becomes a tombstone. */
public final class RecordWriter<T> implements KafkaRecordSerializationSchema<T> {

    /** A function that Flink can send to where it is needed. */
    public interface Part<T, R extends @Nullable Object> extends Function<T, R>, Serializable {}

    private final Topic topic;
    private final Part<T, @Nullable String> key;
    private final Part<T, @Nullable Object> value;

    public RecordWriter(Topic topic, Part<T, @Nullable String> key, Part<T, @Nullable Object> value) {
        this.topic = topic;
        this.key = key;
        this.value = value;
    }

    @Override
    public ProducerRecord<byte[], byte[]> serialize(T element, KafkaSinkContext context, @Nullable Long timestamp) {
        String name = key.apply(element);
        Object whole = value.apply(element);
        return new ProducerRecord<>(
                topic.topicName(),
                name == null ? null : name.getBytes(StandardCharsets.UTF_8),
                whole == null ? null : Json.MAPPER.writeValueAsBytes(whole));
    }
}
