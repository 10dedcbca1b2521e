package io.vigie.dashboard.ingest;

import io.vigie.contract.caller.CallerHash;
import io.vigie.dashboard.settings.VigieSettings;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The key for callers, and the threads of the door. */
@Configuration(proxyBeanMethods = false)
class IngestConfiguration {

    private static final int THREADS = 4;
    private static final int WAITING = 64;

    @Bean
    CallerHash callerHash(VigieSettings settings) {
        return new CallerHash(CallerKey.of(settings.data()));
    }

    /**
     * Reading JSON and handing records to a broker that is away take time that the event loop does not have. Few bodies
     * may wait, as each may be large: the others are told to come again.
     */
    @Bean(destroyMethod = "dispose")
    Scheduler doorScheduler() {
        AtomicInteger number = new AtomicInteger();
        ThreadFactory threads = task -> {
            Thread thread = new Thread(task, "vigie-door-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
        return Schedulers.fromExecutorService(new ThreadPoolExecutor(
                THREADS, THREADS, 0, TimeUnit.MILLISECONDS, new ArrayBlockingQueue<>(WAITING), threads));
    }
}
