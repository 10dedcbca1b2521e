package io.vigie.contract.topic;

import io.vigie.contract.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;

/**
 * The beat that carries the clock through the stream: once a second the door writes one into every partition of every
 * topic that events come in by. Only ticks move the time that the jobs have reached, so what was written before a tick
 * is folded before its time is reached.
 *
 * @param time the value of the clock
 */
public record Tick(Instant time) {

    private static final String HEADER = "vigie-tick";
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

    /** The record that carries this tick. */
    public ProducerRecord<byte[], byte[]> record(Topic topic, int partition) {
        Header header = new RecordHeader(HEADER, Json.text(time).getBytes(StandardCharsets.UTF_8));
        return new ProducerRecord<>(topic.topicName(), partition, null, null, null, List.of(header));
    }

    /** The tick that a record carries, or null when it carries none; a header that tells no such time makes no tick. */
    public static @Nullable Tick of(Headers headers) {
        Header header = headers.lastHeader(HEADER);
        if (header == null || header.value() == null) {
            return null;
        }
        try {
            Instant time = Instant.parse(new String(header.value(), StandardCharsets.UTF_8));
            return time.isAfter(LAST) ? null : new Tick(time);
        } catch (DateTimeException e) {
            // Anybody can write to the topic: what is no tick is read as an event, and told of as one that is wrong.
            return null;
        }
    }
}
