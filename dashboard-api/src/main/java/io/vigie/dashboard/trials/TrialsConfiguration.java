package io.vigie.dashboard.trials;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The one thread that tries rules: a trial may read millions of events, and two at once would take the memory twice. */
@Configuration(proxyBeanMethods = false)
class TrialsConfiguration {

    private static final int WAITING = 1;

    @Bean(destroyMethod = "dispose")
    Scheduler trialScheduler() {
        return Schedulers.newBoundedElastic(1, WAITING, "vigie-trial", 60, true);
    }
}
