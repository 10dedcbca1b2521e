package io.vigie.dashboard.rules;

import io.vigie.contract.json.Json;
import io.vigie.contract.rules.Rule;
import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.broker.BrokerLog;
import io.vigie.dashboard.broker.ReadBack;
import io.vigie.dashboard.broker.ReadBackWriter;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes rules and takes them back, and waits until that is in force. */
@Component
class RuleWriter {

    private final Rules rules;
    private final ReadBackWriter writer;

    RuleWriter(Rules rules, BrokerLog log) {
        this.rules = rules;
        this.writer = new ReadBackWriter(Topic.RULES, log);
    }

    /**
     * Puts a rule in force.
     *
     * @return fails with a {@link io.vigie.dashboard.problems.ProblemException} 503 when the broker does not answer
     */
    Mono<Void> write(Rule rule) {
        return write(new ReadBack(rule.id(), Json.MAPPER.writeValueAsBytes(rule)));
    }

    /**
     * Takes back what people wrote under an id; where a rule comes with Vigie, that one is in force again.
     *
     * @return fails with a {@link io.vigie.dashboard.problems.ProblemException} 503 when the broker does not answer
     */
    Mono<Void> remove(String id) {
        return write(new ReadBack(id, null));
    }

    private Mono<Void> write(ReadBack record) {
        return Mono.defer(() -> {
            rules.await(record);
            return writer.write(record).doFinally(end -> rules.forget(record));
        });
    }
}
