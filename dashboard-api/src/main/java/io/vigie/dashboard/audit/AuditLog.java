package io.vigie.dashboard.audit;

import io.vigie.contract.json.Json;
import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.broker.Acknowledged;
import io.vigie.dashboard.broker.BrokerLog;
import io.vigie.dashboard.identity.Identity;
import java.time.Clock;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells what people did, for those who have to answer for it. What cannot be told is not done. */
@Component
public class AuditLog {

    private final Acknowledged log;
    private final Clock clock;

    AuditLog(BrokerLog log, Clock clock) {
        this.log = new Acknowledged(Topic.AUDIT, log);
        this.clock = clock;
    }

    /**
     * Writes what somebody is about to do.
     *
     * @param subject on what: kind and id, {@code team/north}
     * @return done once the broker has acknowledged; fails with a
     *     {@link io.vigie.dashboard.problems.ProblemException} 503 when it does not
     */
    public Mono<Void> tell(Identity who, Action action, String subject) {
        return Mono.defer(() -> log.write(
                null,
                Json.MAPPER.writeValueAsBytes(new AuditEntry(
                        clock.instant(), who.name(), who.role().word(), who.address(), action.word(), subject))));
    }
}
