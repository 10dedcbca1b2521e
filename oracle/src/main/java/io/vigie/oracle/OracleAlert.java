package io.vigie.oracle;

import io.vigie.contract.rules.Rule;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule fired.
 *
 * @param value as it last was while it fired
 * @param since when the condition began to hold
 * @param firedAt when it had held for long enough
 * @param resolvedAt null while it fires, like {@code resolution}
 */
public record OracleAlert(
        String rule,
        Rule.Severity severity,
        Rule.SubjectKind kind,
        String subject,
        double value,
        double threshold,
        Instant since,
        Instant firedAt,
        @Nullable Instant resolvedAt,
        @Nullable Resolution resolution,
        String code,
        Map<String, String> values) {

    /** Why it holds no more, as far as a list of events can tell: what late truth took back looks cleared here. */
    public enum Resolution {
        CLEARED,
        ENDED
    }
}
