package io.vigie.dashboard.hooks;

import io.vigie.dashboard.broker.BrokerLog;
import io.vigie.dashboard.hooks.paging.Route;
import io.vigie.dashboard.stored.Stored;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Hooks and routes are kept in the topic of settings, and one thread decides who is called. */
@Configuration(proxyBeanMethods = false)
class StoredHooks {

    @Bean
    Stored<Hook> storedHooksOfPeople(BrokerLog log) {
        return new Stored<>("hook", Hook.class, log);
    }

    @Bean
    Stored<Route> storedRoutesOfAlerts(BrokerLog log) {
        return new Stored<>("hook-route", Route.class, log);
    }

    @Bean(destroyMethod = "dispose")
    Scheduler hooksScheduler() {
        return Schedulers.newSingle("vigie-calls", true);
    }
}
