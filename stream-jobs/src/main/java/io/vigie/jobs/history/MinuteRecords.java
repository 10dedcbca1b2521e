package io.vigie.jobs.history;

import io.vigie.contract.json.Json;
import io.vigie.jobs.history.minutes.HistoryInput;
import java.io.Serializable;
import java.util.function.Function;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/** Reads the minutes of a topic. The live job writes them; what else may be there is told and passed over. */
final class MinuteRecords<T> implements KafkaRecordDeserializationSchema<HistoryInput> {

    private static final Logger LOG = LoggerFactory.getLogger(MinuteRecords.class);

    /** A function that Flink can send to where it is needed. */
    interface Wrap<T> extends Function<T, HistoryInput>, Serializable {}

    private final Class<T> type;
    private final Wrap<T> wrap;

    MinuteRecords(Class<T> type, Wrap<T> wrap) {
        this.type = type;
        this.wrap = wrap;
    }

    @Override
    public void deserialize(ConsumerRecord<byte[], byte[]> kafka, Collector<HistoryInput> out) {
        if (kafka.value() == null) {
            return;
        }
        HistoryInput minute = read(kafka.value());
        if (minute == null || !minute.isWhole()) {
            LOG.warn(
                    "The record {} of the topic {}, partition {}, is no minute, and is left out: see who else writes there",
                    kafka.offset(),
                    kafka.topic(),
                    kafka.partition());
            return;
        }
        out.collect(minute);
    }

    private @Nullable HistoryInput read(byte[] value) {
        try {
            return wrap.apply(Json.MAPPER.readValue(value, type));
        } catch (JacksonException e) {
            return null;
        }
    }

    @Override
    public TypeInformation<HistoryInput> getProducedType() {
        return TypeInformation.of(HistoryInput.class);
    }
}
