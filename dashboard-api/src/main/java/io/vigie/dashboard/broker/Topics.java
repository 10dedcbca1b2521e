package io.vigie.dashboard.broker;

import io.vigie.contract.topic.TopicSetup;
import io.vigie.dashboard.settings.VigieSettings;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.springframework.stereotype.Component;

/** Sees to it that the topics exist before anything reads or writes them, or the broker would make them its own way. */
@Component
public class Topics {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final VigieSettings.Kafka kafka;
    private volatile boolean there;

    Topics(VigieSettings settings) {
        this.kafka = settings.kafka();
    }

    /** Whether all topics are known to exist. */
    boolean there() {
        return there;
    }

    /**
     * Creates those that are missing.
     *
     * @throws KafkaException when the broker cannot be reached, or refuses
     */
    public void create() throws InterruptedException {
        int millis = (int) PATIENCE.toMillis();
        Map<String, Object> config = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka.bootstrapServers(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis);
        Admin admin = Admin.create(config);
        try {
            TopicSetup.createMissing(admin, kafka.partitions(), kafka.replicas());
            there = true;
        } catch (ExecutionException e) {
            throw new KafkaException("The topics cannot be created: " + e.getMessage(), e);
        } finally {
            // Not the close of a try: it would wait for what is under way, and so hold up a stop.
            admin.close(Duration.ZERO);
        }
    }
}
