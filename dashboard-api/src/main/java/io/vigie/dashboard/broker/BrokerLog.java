package io.vigie.dashboard.broker;

import io.vigie.contract.topic.Topic;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Writes to the broker. Both methods may block for seconds while it cannot be reached. */
public interface BrokerLog {

    /**
     * Writes records in their order.
     *
     * @return done once the broker has acknowledged all; failed when it did not in time: any of them may then be
     *     written, or not
     */
    CompletableFuture<Void> write(List<ProducerRecord<byte[], byte[]>> records);

    /**
     * How many partitions the broker says the topic has.
     *
     * @throws org.apache.kafka.common.KafkaException when it does not say
     */
    int partitions(Topic topic);
}
