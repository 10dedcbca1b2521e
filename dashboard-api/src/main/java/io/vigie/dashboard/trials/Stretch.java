package io.vigie.dashboard.trials;

import io.vigie.contract.rules.Rule;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The time that a rule is tried on.
 *
 * @param start from when on the rule looks, so that what held at {@code from} is known with how long it had held
 * @param from alerts are told that would have fired at this moment or later
 * @param to the last second that is looked at
 */
record Stretch(Instant start, Instant from, Instant to) {

    private static final Duration TRIED = Duration.ofHours(24);
    private static final Duration BEFORE = Duration.ofHours(1);

    /** The 24 h up to the time reached. */
    static Stretch before(Instant reached, Rule rule) {
        Instant to = reached.truncatedTo(ChronoUnit.SECONDS);
        Instant from = to.minus(TRIED);
        return new Stretch(from.minus(BEFORE).minusMillis(rule.forMillis()), from, to);
    }
}
