package io.vigie.dashboard.broker;

import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.settings.VigieSettings;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is to do what one process alone may do: that of the one to which a consumer group gives the only partition
 * of a topic. When it stops another has it at once, when it dies within seconds. While the broker is away it stays where
 * it was: nobody else could take it.
 */
@Component
public class Turn implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Turn.class);
    private static final String GROUP = "vigie-hooks";
    private static final Topic TOPIC = Topic.ALERTS;
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration STOPPING = Duration.ofSeconds(2);
    private static final int TIMEOUT_MILLIS = 5_000;
    private static final int DEAD_AFTER_MILLIS = 6_000;
    private static final int SIGN_OF_LIFE_MILLIS = 1_500;

    private final String bootstrapServers;
    private final Topics topics;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean mine;
    private volatile @Nullable Consumer<byte[], byte[]> consumer;
    private volatile @Nullable Thread thread;

    Turn(VigieSettings settings, Topics topics) {
        this.bootstrapServers = settings.kafka().bootstrapServers();
        this.topics = topics;
    }

    /** Whether it is this process's. */
    public boolean isMine() {
        return mine;
    }

    @Override
    public void start() {
        Thread waiting = new Thread(this::run, "vigie-turn");
        waiting.setDaemon(true);
        thread = waiting;
        waiting.start();
    }

    private void run() {
        while (isRunning()) {
            try {
                topics.create();
                take();
            } catch (WakeupException e) {
                LOG.debug("The turn is told to stop.");
            } catch (RuntimeException e) {
                // The feed tells that the broker is away.
                LOG.debug("No turn: {}", e.getMessage());
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void take() {
        try (Consumer<byte[], byte[]> opened =
                new KafkaConsumer<>(config(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer = opened;
            opened.subscribe(List.of(TOPIC.topicName()), new Changes(opened));
            while (isRunning()) {
                opened.poll(POLL);
            }
        } finally {
            consumer = null;
            mine = false;
        }
    }

    private final class Changes implements ConsumerRebalanceListener {

        private final Consumer<byte[], byte[]> opened;

        Changes(Consumer<byte[], byte[]> opened) {
            this.opened = opened;
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            // The feed reads the topic: here it only says whose turn it is.
            opened.pause(partitions);
            if (!partitions.isEmpty()) {
                mine = true;
                LOG.info("It is this process's turn to call people.");
            }
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            onPartitionsRevoked(partitions);
        }

        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            if (!partitions.isEmpty()) {
                mine = false;
                LOG.info("It is another process's turn to call people.");
            }
        }
    }

    private Map<String, Object> config() {
        Map<String, Object> config = new HashMap<>();
        config.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        config.put(ConsumerConfig.CLIENT_ID_CONFIG, GROUP);
        config.put(ConsumerConfig.GROUP_ID_CONFIG, GROUP);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "latest");
        // Whoever has it keeps it when another process comes.
        config.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, CooperativeStickyAssignor.class.getName());
        config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, DEAD_AFTER_MILLIS);
        config.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, SIGN_OF_LIFE_MILLIS);
        config.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS);
        config.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS);
        return config;
    }

    private void pause() {
        try {
            if (stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("The turn stops while the broker is not reached.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null && stopped.getCount() > 0;
    }

    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void stop() {
        stopped.countDown();
        mine = false;
        Thread waiting = thread;
        if (waiting == null) {
            return;
        }
        Consumer<byte[], byte[]> open = consumer;
        if (open != null) {
            open.wakeup();
        } else {
            waiting.interrupt();
        }
        try {
            waiting.join(STOPPING.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
