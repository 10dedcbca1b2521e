package io.vigie.dashboard.hooks.paging;

import io.vigie.contract.rules.Rule.Severity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An alert as an on-call lead may see it: of one on an agent neither who it is, nor a value.
 *
 * @param id its own, by which it is acknowledged; never sent
 * @param shownId by which a lead knows it
 * @param kind what it is about: queue, desk, team, agent, or pipeline for Vigie itself
 * @param subject the id of that; of an agent an opaque one
 * @param code what to say, as the alert's text has it
 * @param value null where it may not be seen, like {@code threshold}
 */
public record LeadAlert(
        String id,
        String shownId,
        String rule,
        Severity severity,
        String kind,
        String subject,
        String code,
        @Nullable Double value,
        @Nullable Double threshold,
        Instant since) {

    /** The kind of the alerts that Vigie raises about itself. */
    public static final String PIPELINE = "pipeline";

    /** Whether it says the same of the same: of one rule on one subject there is one alert at a time. */
    boolean saysTheSameAs(LeadAlert other) {
        return rule.equals(other.rule) && kind.equals(other.kind) && subject.equals(other.subject);
    }
}
