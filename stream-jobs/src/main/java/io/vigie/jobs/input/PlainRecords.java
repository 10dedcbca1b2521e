package io.vigie.jobs.input;

import java.nio.charset.StandardCharsets;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Takes the records of a topic that people write as they are; what they say is read where it can be told of. */
public final class PlainRecords implements KafkaRecordDeserializationSchema<PlainRecord> {

    public static PlainRecord record(ConsumerRecord<byte[], byte[]> kafka) {
        String key = kafka.key() == null ? null : new String(kafka.key(), StandardCharsets.UTF_8);
        return new PlainRecord(key, kafka.offset(), kafka.timestamp(), kafka.value());
    }

    @Override
    public void deserialize(ConsumerRecord<byte[], byte[]> kafka, Collector<PlainRecord> out) {
        out.collect(record(kafka));
    }

    @Override
    public TypeInformation<PlainRecord> getProducedType() {
        return TypeInformation.of(PlainRecord.class);
    }
}
