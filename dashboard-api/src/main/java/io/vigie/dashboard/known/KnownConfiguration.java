package io.vigie.dashboard.known;

import io.vigie.contract.directory.DirectoryKind;
import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.directory.Directory;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Of which kinds it is known what there is. */
@Configuration(proxyBeanMethods = false)
class KnownConfiguration {

    @Bean
    KnownNames knownQueues(Directory directory, Clock clock) {
        return new KnownNames(DirectoryKind.QUEUE, Topic.QUEUE_SNAPSHOTS, directory, clock);
    }

    @Bean
    KnownNames knownDesks(Directory directory, Clock clock) {
        return new KnownNames(DirectoryKind.DESK, Topic.DESK_SNAPSHOTS, directory, clock);
    }

    @Bean
    KnownNames knownAgents(Directory directory, Clock clock) {
        return new KnownNames(DirectoryKind.AGENT, Topic.AGENT_SNAPSHOTS, directory, clock);
    }

    @Bean
    KnownNames knownTeams(Directory directory, Clock clock) {
        return new KnownNames(DirectoryKind.TEAM, Topic.TEAM_SNAPSHOTS, directory, clock);
    }
}
