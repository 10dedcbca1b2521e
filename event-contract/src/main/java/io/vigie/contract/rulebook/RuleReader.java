package io.vigie.contract.rulebook;

import io.vigie.contract.input.Fields;
import io.vigie.contract.input.Problem;
import io.vigie.contract.input.RefusedException;
import io.vigie.contract.input.Words;
import io.vigie.contract.json.Json;
import io.vigie.contract.rules.Rule;
import io.vigie.contract.rules.Rule.Comparator;
import io.vigie.contract.rules.Rule.Filter;
import io.vigie.contract.rules.Rule.Severity;
import io.vigie.contract.rules.Rule.SubjectKind;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Reads rules, and puts the defaults where nothing is said: every subject, no {@code clearThreshold} of its own,
 * {@code forSeconds} 0, severity {@code warning}, {@code enabled}. A rule that looks at what its subjects do not have, or
 * whose alerts would end as they fire, is refused.
 */
public final class RuleReader {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final String SIGNS =
            Arrays.stream(Comparator.values()).map(Comparator::sign).collect(Collectors.joining(", ", "one of ", ""));

    private RuleReader() {}

    /**
     * Reads a record of the topic.
     *
     * @param key the id of the rule
     * @throws RefusedException when it is not a rule; nothing that was there before is changed by it
     */
    public static Rule read(String key, byte[] value) throws RefusedException {
        try {
            return read(key, Json.MAPPER.readTree(value));
        } catch (JacksonException e) {
            throw new RefusedException(Problem.notJson(e), null);
        }
    }

    /**
     * Reads what a person said.
     *
     * @param id of the rule; the JSON may repeat it
     * @throws RefusedException when a field is wrong, with what it should be
     */
    public static Rule read(String id, JsonNode json) throws RefusedException {
        if (!json.isObject()) {
            throw new RefusedException(Problem.notJson("A rule is a JSON object: { … }."), id);
        }
        Fields rule = new Fields(json, "", id);
        rule.requireId(id);
        String said = rule.optionalId("id");
        if (said != null && !said.equals(id)) {
            throw rule.wrong("id", "'" + Fields.shown(id) + "', or left out");
        }
        SubjectKind kind = rule.required("subjectKind", SubjectKind.class);
        String metric = metric(rule, kind);
        Comparator comparator = comparator(rule);
        double threshold = rule.number("threshold");
        return new Rule(
                id,
                kind,
                filter(rule, kind),
                metric,
                comparator,
                threshold,
                clearThreshold(rule, comparator, threshold),
                forMillis(rule),
                rule.optional("severity", Severity.class, Severity.WARNING),
                !rule.has("enabled") || rule.flag("enabled"));
    }

    private static String metric(Fields rule, SubjectKind kind) throws RefusedException {
        String metric = rule.text(
                "metric", "what to look at, such as " + Metrics.names(kind).get(0));
        if (Metrics.names(kind).contains(metric)) {
            return metric;
        }
        // As an id it is of bounded length, and to compare it with every metric takes no time.
        String written = rule.id("metric");
        throw rule.wrong(
                "metric",
                Nearest.three(written, Metrics.names(kind)).stream()
                        .collect(Collectors.joining(
                                ", ", "a number of the " + word(kind) + ", such as the nearest to this: ", "")));
    }

    private static Comparator comparator(Fields rule) throws RefusedException {
        String sign = rule.text("comparator", SIGNS);
        for (Comparator comparator : Comparator.values()) {
            if (comparator.sign().equals(sign)) {
                return comparator;
            }
        }
        throw rule.wrong("comparator", SIGNS);
    }

    /** On the other side of the threshold, an alert would end at the very value at which it fires. */
    private static @Nullable Double clearThreshold(Fields rule, Comparator comparator, double threshold)
            throws RefusedException {
        if (!rule.has("clearThreshold")) {
            return null;
        }
        double clear = rule.number("clearThreshold");
        boolean upwards = comparator == Comparator.ABOVE || comparator == Comparator.AT_LEAST;
        if (upwards && clear > threshold) {
            throw rule.wrong("clearThreshold", "at most the threshold: above it, the alert would end as it fires");
        }
        if (!upwards && clear < threshold) {
            throw rule.wrong("clearThreshold", "at least the threshold: below it, the alert would end as it fires");
        }
        return clear;
    }

    private static long forMillis(Fields rule) throws RefusedException {
        Long millis = rule.optionalMillis("forSeconds");
        if (millis != null && millis > LONGEST.toMillis()) {
            throw rule.wrong("forSeconds", "a number of seconds from 0 to " + LONGEST.toSeconds());
        }
        return millis == null ? 0 : millis;
    }

    private static Filter filter(Fields rule, SubjectKind kind) throws RefusedException {
        Fields filter = rule.optionalObject("filter", "an object of lists of ids");
        if (filter == null) {
            return Filter.NONE;
        }
        return new Filter(
                ids(filter, "clients", kind, SubjectKind.QUEUE, SubjectKind.DESK),
                ids(filter, "queues", kind, SubjectKind.QUEUE, SubjectKind.AGENT),
                ids(filter, "desks", kind, SubjectKind.DESK),
                ids(filter, "teams", kind, SubjectKind.AGENT, SubjectKind.TEAM));
    }

    private static List<String> ids(Fields filter, String name, SubjectKind kind, SubjectKind... having)
            throws RefusedException {
        List<String> ids = filter.optionalIds(name);
        if (ids == null || ids.isEmpty()) {
            return List.of();
        }
        if (!Arrays.asList(having).contains(kind)) {
            String article = kind == SubjectKind.AGENT ? "an " : "a ";
            throw filter.wrong(name, "left out: " + article + word(kind) + " has no " + name);
        }
        return ids;
    }

    private static String word(SubjectKind kind) {
        return Words.of(kind);
    }
}
