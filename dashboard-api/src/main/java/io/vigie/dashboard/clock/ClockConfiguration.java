package io.vigie.dashboard.clock;

import io.vigie.dashboard.settings.VigieSettings;
import io.vigie.dashboard.settings.VigieSettings.ClockKind;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Where time comes from. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    DoorClock doorClock(VigieSettings settings, Clock clock, TimeReached reached) {
        return settings.clock() == ClockKind.LIVE ? new LiveClock(clock) : new EventClock(reached);
    }

    /** A thread of its own: writing a tick may block. */
    @Bean(destroyMethod = "dispose")
    Scheduler tickScheduler() {
        return Schedulers.newSingle("vigie-tick", true);
    }
}
