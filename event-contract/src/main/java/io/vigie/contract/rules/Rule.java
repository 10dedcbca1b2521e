package io.vigie.contract.rules;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vigie.contract.json.Seconds;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * When an alert fires.
 *
 * @param filter which subjects it looks at
 * @param metric the path of a number in the subject's snapshot, such as {@code last15m.serviceLevel}, or
 *     {@code oldestWaitSeconds}, {@code flag.KIND} or {@code status.STATUS}, which are 1 or 0
 * @param clearThreshold what the value must no longer stand to; null for the threshold itself
 * @param forMillis so long the condition has to hold
 */
public record Rule(
        String id,
        SubjectKind subjectKind,
        Filter filter,
        String metric,
        Comparator comparator,
        double threshold,
        @Nullable Double clearThreshold,

        @JsonProperty("forSeconds")
        @JsonSerialize(using = Seconds.Writer.class)
        @JsonDeserialize(using = Seconds.Reader.class)
        long forMillis,

        Severity severity,
        boolean enabled) {

    /** What a rule looks at. */
    public enum SubjectKind {
        @JsonProperty("queue")
        QUEUE,
        @JsonProperty("desk")
        DESK,
        @JsonProperty("agent")
        AGENT,
        @JsonProperty("team")
        TEAM
    }

    /** Which subjects: all where a list is empty, else those that are named. */
    public record Filter(List<String> clients, List<String> queues, List<String> desks, List<String> teams) {

        /** Every subject. */
        public static final Filter NONE = new Filter(List.of(), List.of(), List.of(), List.of());
    }

    /** How the value has to stand to the threshold. */
    public enum Comparator {
        @JsonProperty(">")
        ABOVE(">"),
        @JsonProperty(">=")
        AT_LEAST(">="),
        @JsonProperty("<")
        BELOW("<"),
        @JsonProperty("<=")
        AT_MOST("<=");

        private final String sign;

        Comparator(String sign) {
            this.sign = sign;
        }

        /** As it is written. */
        public String sign() {
            return sign;
        }

        /** Whether a value stands so to a threshold. */
        public boolean holds(double value, double threshold) {
            return switch (this) {
                case ABOVE -> value > threshold;
                case AT_LEAST -> value >= threshold;
                case BELOW -> value < threshold;
                case AT_MOST -> value <= threshold;
            };
        }
    }

    /** How bad it is. */
    public enum Severity {
        @JsonProperty("info")
        INFO,
        @JsonProperty("warning")
        WARNING,
        @JsonProperty("critical")
        CRITICAL
    }
}
