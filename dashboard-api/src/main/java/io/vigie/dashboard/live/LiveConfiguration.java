package io.vigie.dashboard.live;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** The snapshots of each kind, and the one thread that tells streams to look. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {

    @Bean(destroyMethod = "dispose")
    Scheduler liveScheduler() {
        return Schedulers.newSingle("vigie-live", true);
    }

    @Bean
    Entities queues(Changes changes, Pulse pulse) {
        return new Entities(Kind.QUEUES, changes, pulse);
    }

    @Bean
    Entities desks(Changes changes, Pulse pulse) {
        return new Entities(Kind.DESKS, changes, pulse);
    }

    @Bean
    Entities agents(Changes changes, Pulse pulse) {
        return new Entities(Kind.AGENTS, changes, pulse);
    }

    @Bean
    Entities teams(Changes changes, Pulse pulse) {
        return new Entities(Kind.TEAMS, changes, pulse);
    }
}
