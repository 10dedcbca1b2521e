package io.vigie.contract.live;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vigie.contract.rules.Rule;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule fired for a subject, whole and replaceable.
 *
 * @param id made from rule, subject and since, so the same alert has the same id after any restart
 * @param rule the id of the rule
 * @param value that of the metric when it fired, or as it last was while firing; null when it is gone
 * @param since when the condition began to hold
 * @param resolvedAt null while it fires, like {@code resolution}
 * @param acknowledgedAt null until somebody has seen to it, like {@code acknowledgedBy}
 */
public record Alert(
        String id,
        String rule,
        Rule.Severity severity,
        Subject subject,
        State state,
        @Nullable Double value,
        double threshold,
        Instant since,
        @Nullable Instant resolvedAt,
        @Nullable Resolution resolution,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy,
        Text text) {

    /** Whom it is about. */
    public record Subject(Rule.SubjectKind kind, String id) {}

    /**
     * What to say, as a code with its words; the sentence is written where it is read.
     *
     * @param code the rule's metric, or the id of a built-in rule
     * @param values by name, such as {@code mentor}: ids
     */
    public record Text(String code, Map<String, String> values) {}

    /** Whether it still holds. */
    public enum State {
        @JsonProperty("firing")
        FIRING,
        @JsonProperty("resolved")
        RESOLVED
    }

    /** Why it holds no more. */
    public enum Resolution {
        /** The value came back. */
        @JsonProperty("cleared")
        CLEARED,
        /** Late truth says that it should not have fired. */
        @JsonProperty("corrected")
        CORRECTED,
        /** Its shift, rule or subject ended. */
        @JsonProperty("ended")
        ENDED
    }
}
