package io.vigie.dashboard.history;

import io.vigie.contract.history.InfluxAddress;
import io.vigie.contract.json.Json;
import io.vigie.contract.live.QueueMinute;
import io.vigie.contract.live.TeamMinute;
import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.clock.TimeReached;
import io.vigie.dashboard.history.KeptMinutes.Minute;
import io.vigie.dashboard.settings.VigieSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** What is kept of each topic of minutes, and the few threads that wait for the archive. */
@Configuration(proxyBeanMethods = false)
class HistoryConfiguration {

    private static final int THREADS = 4;
    private static final int WAITING = 200;

    @Bean(destroyMethod = "dispose")
    Scheduler historyScheduler() {
        return Schedulers.newBoundedElastic(THREADS, WAITING, "vigie-history", 60, true);
    }

    /** Null, and so none, where no InfluxDB is named. */
    @Bean(destroyMethod = "close")
    @Nullable
    InfluxArchive archive(VigieSettings settings) {
        InfluxAddress address = settings.history().influxUrl();
        return address == null ? null : new InfluxArchive(address);
    }

    @Bean
    KeptMinutes queueMinutes(TimeReached reached) {
        return new KeptMinutes(Topic.QUEUE_MINUTES, QueueNumbers.LAYOUT, HistoryConfiguration::ofQueue, reached);
    }

    private static Minute ofQueue(byte[] json) {
        QueueMinute minute = Json.MAPPER.readValue(json, QueueMinute.class);
        return new Minute(minute.queue(), minute.from(), minute.version(), QueueNumbers.of(minute.totals()));
    }

    @Bean
    KeptMinutes teamMinutes(TimeReached reached) {
        return new KeptMinutes(Topic.TEAM_MINUTES, TeamNumbers.LAYOUT, HistoryConfiguration::ofTeam, reached);
    }

    private static Minute ofTeam(byte[] json) {
        TeamMinute minute = Json.MAPPER.readValue(json, TeamMinute.class);
        return new Minute(minute.team(), minute.minute(), minute.version(), TeamNumbers.of(minute));
    }
}
