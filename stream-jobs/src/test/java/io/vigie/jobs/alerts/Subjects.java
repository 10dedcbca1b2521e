package io.vigie.jobs.alerts;

import io.vigie.contract.rules.Rule;
import io.vigie.contract.rules.Rule.Comparator;
import io.vigie.contract.rules.Rule.Filter;
import io.vigie.contract.rules.Rule.Severity;
import io.vigie.contract.rules.Rule.SubjectKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Subjects and rules for tests, in seconds. */
final class Subjects {

    private Subjects() {}

    /** A rule for every queue, such as {@code rule("waiting", ABOVE, 10, null, 60)}. */
    static Rule rule(String metric, Comparator comparator, double threshold, @Nullable Double clear, long forSeconds) {
        return new Rule(
                "rule-1",
                SubjectKind.QUEUE,
                Filter.NONE,
                metric,
                comparator,
                threshold,
                clear,
                forSeconds * 1000,
                Severity.WARNING,
                true);
    }

    static Rule with(Rule rule, String id, SubjectKind kind, Filter filter, boolean enabled) {
        return new Rule(
                id,
                kind,
                filter,
                rule.metric(),
                rule.comparator(),
                rule.threshold(),
                rule.clearThreshold(),
                rule.forMillis(),
                rule.severity(),
                enabled);
    }

    /**
     * The queue {@code orders} of the client {@code shop} at a second. Written {@code 11} it shows that many waiting;
     * {@code 11@95} by an event at second 95; {@code since95} nobody else but one who waits since then; {@code nobody};
     * {@code nothing} without any number; {@code dark}; {@code end}.
     */
    static SubjectState queue(long second, String shows) {
        int by = shows.indexOf('@');
        String shown = by < 0 ? shows : shows.substring(0, by);
        boolean isNumber = shown.matches("-?[0-9.]+");
        return new SubjectState(
                SubjectKind.QUEUE,
                "orders",
                second * 1000,
                (by < 0 ? second : Long.parseLong(shows.substring(by + 1))) * 1000,
                "shop",
                null,
                List.of("orders"),
                shown.equals("dark"),
                isNumber ? Map.of("waiting", Double.parseDouble(shown)) : Map.of(),
                shown.startsWith("since") ? (Long) (long) (Double.parseDouble(shown.substring(5)) * 1000) : null,
                false,
                null,
                shown.equals("end"));
    }

    static SubjectState agent(long second, Map<String, Double> values, boolean trainee, @Nullable String mentor) {
        return new SubjectState(
                SubjectKind.AGENT,
                "alice",
                second * 1000,
                second * 1000,
                null,
                "north",
                List.of("orders", "billing"),
                false,
                values,
                null,
                trainee,
                mentor,
                false);
    }
}
