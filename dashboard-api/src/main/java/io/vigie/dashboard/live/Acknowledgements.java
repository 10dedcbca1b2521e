package io.vigie.dashboard.live;

import io.vigie.contract.json.Json;
import io.vigie.contract.topic.Acknowledgement;
import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.broker.Acknowledged;
import io.vigie.dashboard.broker.BrokerLog;
import io.vigie.dashboard.identity.Identity;
import java.time.Clock;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells the job who sees to an alert. */
@Component
public class Acknowledgements {

    private final Acknowledged log;
    private final Clock clock;

    Acknowledgements(BrokerLog log, Clock clock) {
        this.log = new Acknowledged(Topic.ACKNOWLEDGEMENTS, log);
        this.clock = clock;
    }

    /**
     * Writes that somebody sees to an alert.
     *
     * @return done once the broker has acknowledged; fails with a
     *     {@link io.vigie.dashboard.problems.ProblemException} 503 when it does not
     */
    public Mono<Void> write(String alert, Identity by) {
        return Mono.defer(() -> log.write(
                alert, Json.MAPPER.writeValueAsBytes(new Acknowledgement(alert, clock.instant(), by.name()))));
    }
}
