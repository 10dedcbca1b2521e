package io.vigie.jobs.input;

import io.vigie.contract.event.EventReader;
import io.vigie.contract.input.RefusedException;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.contract.topic.Tick;
import io.vigie.contract.topic.Topic;
import io.vigie.jobs.time.Clock;
import java.time.Instant;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads the records of the topic of calls; what cannot be read becomes a dead letter and disturbs nothing else. */
public final class CallReader implements KafkaRecordDeserializationSchema<InboundCall> {

    private static final byte[] NOTHING = new byte[0];

    private final Clock clock;

    public CallReader(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void deserialize(ConsumerRecord<byte[], byte[]> kafka, Collector<InboundCall> out) {
        out.collect(read(kafka));
    }

    @Override
    public TypeInformation<InboundCall> getProducedType() {
        return TypeInformation.of(InboundCall.class);
    }

    private InboundCall read(ConsumerRecord<byte[], byte[]> kafka) {
        String position = kafka.partition() + "-" + kafka.offset();
        Instant appendedAt = Instant.ofEpochMilli(kafka.timestamp());
        byte[] value = kafka.value() == null ? NOTHING : kafka.value();
        try {
            Tick tick = Tick.of(kafka.headers());
            if (tick != null) {
                return InboundCall.tick(position, appendedAt, timeOf(tick, appendedAt));
            }
            return InboundCall.event(position, appendedAt, (io.vigie.contract.event.CallEvent)
                    EventReader.read(value, latest(appendedAt)));
        } catch (RefusedException e) {
            return InboundCall.unreadable(
                    position,
                    new DeadLetter(
                            Topic.CALLS.topicName(),
                            position,
                            appendedAt,
                            e.problem().code(),
                            e.problem().detail(),
                            Masked.text(value)));
        }
    }

    /** A tick of a live clock cannot be later than the moment at which the broker took it in. */
    private Instant timeOf(Tick tick, Instant appendedAt) {
        return clock == Clock.LIVE && tick.time().isAfter(appendedAt) ? appendedAt : tick.time();
    }

    private Instant latest(Instant appendedAt) {
        return clock == Clock.LIVE ? appendedAt.plus(EventReader.AHEAD) : Instant.MAX;
    }
}
