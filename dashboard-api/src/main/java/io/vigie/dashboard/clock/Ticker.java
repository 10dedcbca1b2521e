package io.vigie.dashboard.clock;

import io.vigie.contract.topic.Tick;
import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.broker.BrokerLog;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.scheduler.Scheduler;

/** Writes a tick into every partition of every input topic, at each whole second of the machine's clock. */
@Component
class Ticker implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);
    private static final long PERIOD_MILLIS = 1_000;

    private final Clock clock;
    private final DoorClock doorClock;
    private final BrokerLog log;
    private final AcknowledgedTicks acknowledged;
    private final Scheduler scheduler;
    private volatile boolean running;
    private volatile @Nullable Disposable next;

    Ticker(Clock clock, DoorClock doorClock, BrokerLog log, AcknowledgedTicks acknowledged, Scheduler tickScheduler) {
        this.clock = clock;
        this.doorClock = doorClock;
        this.log = log;
        this.acknowledged = acknowledged;
        this.scheduler = tickScheduler;
    }

    @Override
    public void start() {
        running = true;
        scheduleNext();
    }

    // From second to second and not by a period: a broker that blocks must not leave a heap of ticks to catch up with.
    private void scheduleNext() {
        long wait = PERIOD_MILLIS - Math.floorMod(clock.millis(), PERIOD_MILLIS);
        next = scheduler.schedule(
                () -> {
                    tick();
                    if (isRunning()) {
                        scheduleNext();
                    }
                },
                wait,
                TimeUnit.MILLISECONDS);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // What follows from a tick that fails is that none is acknowledged.
    private void tick() {
        Instant time = doorClock.time();
        if (time == null) {
            return;
        }
        acknowledged.due();
        try {
            log.write(records(new Tick(time))).whenComplete((done, error) -> {
                if (error == null) {
                    acknowledged.acknowledged(time);
                }
            });
        } catch (KafkaException e) {
            // That ticks are missing shows on every screen within seconds, and is told once where that is found out.
            LOG.debug("No tick: {}", e.getMessage());
        }
    }

    private List<ProducerRecord<byte[], byte[]>> records(Tick tick) {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        for (Topic topic : Arrays.stream(Topic.values()).filter(Topic::isInput).toList()) {
            int partitions = log.partitions(topic);
            for (int partition = 0; partition < partitions; partition++) {
                records.add(tick.record(topic, partition));
            }
        }
        return records;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void stop() {
        running = false;
        Disposable scheduled = next;
        if (scheduled != null) {
            scheduled.dispose();
        }
    }
}
