package io.vigie.dashboard.feed;

import io.vigie.dashboard.broker.Topics;
import io.vigie.dashboard.problems.ProblemException;
import io.vigie.dashboard.settings.VigieSettings;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The thread that reads all topics by one consumer. A broker that is not there is tried again for ever. */
@Component
public class Feed implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Feed.class);
    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration STOPPING = Duration.ofSeconds(2);
    private static final int TIMEOUT_MILLIS = 5_000;
    private static final int AGAIN_IN_SECONDS = 1;

    private final VigieSettings.Kafka kafka;
    private final Topics topics;
    private final List<FeedListener> listeners;
    private final FeedMeters meters;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean caughtUp;
    private volatile @Nullable Consumer<byte[], byte[]> consumer;
    private volatile @Nullable Thread thread;
    private boolean troubleTold;

    Feed(VigieSettings settings, Topics topics, List<FeedListener> listeners, FeedMeters meters) {
        this.kafka = settings.kafka();
        this.topics = topics;
        this.listeners = List.copyOf(listeners);
        this.meters = meters;
    }

    /** Whether all that the topics held at the start has been read. */
    public boolean caughtUp() {
        return caughtUp;
    }

    /** What is answered while not all has been read. */
    public static ProblemException notYet() {
        return new ProblemException(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "Vigie has just started and has not read all that it knew yet: ask again in a second.")
                .retryAfter(AGAIN_IN_SECONDS);
    }

    @Override
    public void start() {
        Thread reading = new Thread(this::run, "vigie-feed");
        reading.setDaemon(true);
        thread = reading;
        reading.start();
    }

    private void run() {
        while (isRunning()) {
            try {
                topics.create();
                read();
            } catch (WakeupException e) {
                LOG.debug("The feed is told to stop.");
            } catch (RuntimeException e) {
                // Whatever it is: a feed that has given up would leave all screens standing still for ever.
                tellTrouble(e);
                pause();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void read() {
        try (Consumer<byte[], byte[]> opened =
                new KafkaConsumer<>(config(), new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer = opened;
            Reading reading = Reading.start(opened, listeners, meters);
            tellReached();
            while (isRunning()) {
                reading.poll(POLL);
                if (!caughtUp && reading.atEnd()) {
                    caughtUp = true;
                    LOG.info("All topics are read to their end.");
                }
            }
        } finally {
            consumer = null;
        }
    }

    private Map<String, Object> config() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                kafka.bootstrapServers(),
                ConsumerConfig.CLIENT_ID_CONFIG,
                "vigie-feed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                // A topic that was emptied or made anew is read from its beginning.
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG,
                100,
                ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                TIMEOUT_MILLIS,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                TIMEOUT_MILLIS);
    }

    private void tellTrouble(RuntimeException e) {
        if (!troubleTold) {
            LOG.warn("The broker at {} is not reached, trying on: {}", kafka.bootstrapServers(), e.getMessage());
            troubleTold = true;
        }
    }

    private void tellReached() {
        LOG.info("Reading from the broker at {}.", kafka.bootstrapServers());
        troubleTold = false;
    }

    private void pause() {
        try {
            if (stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.debug("The feed stops while the broker is not reached.");
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
        Thread reading = thread;
        if (reading == null) {
            return;
        }
        Consumer<byte[], byte[]> open = consumer;
        if (open != null) {
            open.wakeup();
        } else {
            reading.interrupt();
        }
        try {
            reading.join(STOPPING.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
