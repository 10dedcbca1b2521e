package io.vigie.dashboard.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.settings.VigieSettings;
import io.vigie.dashboard.testkit.TestBroker;
import io.vigie.dashboard.testkit.TestingSettings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class KafkaLogTest {

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    private static VigieSettings settings(String servers) {
        return TestingSettings.at(servers);
    }

    private static ProducerRecord<byte[], byte[]> message(int number) {
        return new ProducerRecord<>("calls", 1, null, Integer.toString(number).getBytes(StandardCharsets.UTF_8));
    }

    private double failed() {
        return meters.get("vigie.writes.failed").tag("topic", "calls").counter().count();
    }

    @Test
    void beforeTheTopicsExistNothingIsWritten() {
        VigieSettings settings = settings("127.0.0.1:1");
        KafkaLog log = new KafkaLog(settings, new Topics(settings), meters);

        assertThat(log.write(List.of(message(1)))).isCompletedExceptionally();
        assertThat(failed()).isEqualTo(1);
        assertThatThrownBy(() -> log.partitions(Topic.CALLS)).isInstanceOf(KafkaException.class);
    }

    @Test
    void whatIsAcknowledgedIsOnTheBrokerInItsOrder() throws Exception {
        try (TestBroker broker = TestBroker.start();
                var reader = broker.consumer()) {
            VigieSettings settings = settings(broker.bootstrapServers());
            Topics topics = new Topics(settings);
            topics.create();
            KafkaLog log = new KafkaLog(settings, topics, meters);

            log.write(List.of(message(1), message(2), message(3))).get(10, TimeUnit.SECONDS);

            assertThat(log.partitions(Topic.CALLS)).isEqualTo(2);
            reader.assign(List.of(new TopicPartition("calls", 1)));
            List<String> read = new ArrayList<>();
            while (read.size() < 3) {
                reader.poll(Duration.ofSeconds(10))
                        .forEach(found -> read.add(new String(found.value(), StandardCharsets.UTF_8)));
            }
            assertThat(read).containsExactly("1", "2", "3");
            assertThat(meters.getMeters()).isEmpty();
            log.destroy();
        }
    }

    @Test
    void recordsAreNotAcknowledgedUnlessAllAre() throws Exception {
        try (TestBroker broker = TestBroker.start()) {
            VigieSettings settings = settings(broker.bootstrapServers());
            Topics topics = new Topics(settings);
            topics.create();
            KafkaLog log = new KafkaLog(settings, topics, meters);
            ProducerRecord<byte[], byte[]> tooLarge = new ProducerRecord<>("calls", 0, null, new byte[2 << 20]);

            assertThat(log.write(List.of(message(1), tooLarge)))
                    .failsWithin(Duration.ofSeconds(10))
                    .withThrowableThat()
                    .withMessageContaining("larger");
            assertThat(failed()).isEqualTo(1);
            log.destroy();
        }
    }

    @Test
    void aBrokerThatIsNotThereIsToldByTopics() {
        Topics topics = new Topics(settings("127.0.0.1:1"));

        assertThatThrownBy(topics::create).isInstanceOf(KafkaException.class);
        assertThat(topics.there()).isFalse();
    }
}
