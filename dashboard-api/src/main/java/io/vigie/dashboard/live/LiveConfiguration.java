package io.vigie.dashboard.live;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The one thread that tells streams to look. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    @Bean(destroyMethod = "dispose")
    Scheduler liveScheduler() {
        return Schedulers.newSingle("vigie-live", true);
    }
}
