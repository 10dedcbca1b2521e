package io.vigie.jobs.input;

import io.vigie.contract.caller.CallerHash;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.EventReader;
import io.vigie.contract.input.Problem;
import io.vigie.contract.input.RefusedException;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.contract.topic.Tick;
import io.vigie.jobs.time.Clock;
import java.time.Instant;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of the topics that events come in by; what cannot be read becomes a dead letter and disturbs nothing
 * else. Callers who came by without the door are hashed here.
 */
public final class InboundReader implements KafkaRecordDeserializationSchema<Inbound> {

    private static final byte[] NOTHING = new byte[0];

    private final Clock clock;
    private final byte[] callerKey;
    private transient @Nullable CallerHash callers;

    /** @param callerKey that of the door, so that a caller is the same on both ways */
    public InboundReader(Clock clock, byte[] callerKey) {
        this.clock = clock;
        this.callerKey = callerKey.clone();
    }

    @Override
    public void deserialize(ConsumerRecord<byte[], byte[]> kafka, Collector<Inbound> out) {
        out.collect(read(kafka));
    }

    @Override
    public TypeInformation<Inbound> getProducedType() {
        return TypeInformation.of(Inbound.class);
    }

    private Inbound read(ConsumerRecord<byte[], byte[]> kafka) {
        String position = kafka.partition() + "-" + kafka.offset();
        Instant appendedAt = Instant.ofEpochMilli(kafka.timestamp());
        byte[] value = kafka.value() == null ? NOTHING : kafka.value();
        try {
            Tick tick = Tick.of(kafka.headers());
            if (tick != null) {
                return Inbound.tick(position, appendedAt, timeOf(tick, appendedAt));
            }
            Event event = EventReader.read(value, latest(appendedAt));
            requireTopic(event, kafka.topic());
            return Inbound.event(position, appendedAt, known(event));
        } catch (RefusedException e) {
            return Inbound.unreadable(
                    position,
                    new DeadLetter(
                            kafka.topic(),
                            position,
                            appendedAt,
                            e.problem().code(),
                            e.problem().detail(),
                            Masked.text(value)));
        }
    }

    private static void requireTopic(Event event, String topic) throws RefusedException {
        String due = event.topic().topicName();
        if (!due.equals(topic)) {
            throw new RefusedException(
                    new Problem(
                            "wrong", "An event of the type " + event.typeName() + " belongs on the topic " + due + "."),
                    event.id());
        }
    }

    private Event known(Event event) {
        return event instanceof CallEvent call && call.caller() != null
                ? call.withCaller(callers().of(call.caller()))
                : event;
    }

    private CallerHash callers() {
        if (callers == null) {
            callers = new CallerHash(callerKey);
        }
        return callers;
    }

    /** A tick of a live clock cannot be later than the moment at which the broker took it in. */
    private Instant timeOf(Tick tick, Instant appendedAt) {
        return clock == Clock.LIVE && tick.time().isAfter(appendedAt) ? appendedAt : tick.time();
    }

    private Instant latest(Instant appendedAt) {
        return clock == Clock.LIVE ? appendedAt.plus(EventReader.AHEAD) : Instant.MAX;
    }
}
