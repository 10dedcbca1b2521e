package io.vigie.oracle;

import io.vigie.contract.rules.Rule;
import io.vigie.oracle.OracleAlert.Resolution;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Says which alerts a rule must give for a subject, second by second. */
public final class OracleAlerts {

    /** The built-in rule that looks at trainees alone and names the mentor. */
    public static final String TRAINEE_CONFLICT = "trainee-conflict";

    private final Rule rule;
    private final String subject;
    private final @Nullable String mentor;
    private final List<OracleAlert> all = new ArrayList<>();
    private @Nullable Instant since;
    private long heldMillis;
    private @Nullable OracleAlert firing;

    private OracleAlerts(Rule rule, String subject, @Nullable String mentor) {
        this.rule = rule;
        this.subject = subject;
        this.mentor = mentor;
    }

    /**
     * All alerts of a rule for one subject, by when they fired.
     *
     * @param mentor of an agent who is a trainee; else null
     * @param looks by whole second; each holds until the next, the last for its own second
     */
    public static List<OracleAlert> of(
            Rule rule, String subject, @Nullable String mentor, SortedMap<Instant, OracleLook> looks) {
        OracleAlerts alerts = new OracleAlerts(rule, subject, mentor);
        TreeMap<Instant, OracleLook> bySecond = new TreeMap<>(looks);
        for (Instant second = bySecond.firstKey();
                !second.isAfter(bySecond.lastKey());
                second = second.plusSeconds(1)) {
            alerts.see(
                    second, Objects.requireNonNull(bySecond.floorEntry(second)).getValue());
        }
        if (alerts.firing != null) {
            alerts.all.add(alerts.firing);
        }
        return alerts.all;
    }

    private void see(Instant second, OracleLook look) {
        Double value = look.value();
        if (look.ended()) {
            resolve(second, Resolution.ENDED);
            since = null;
        } else if (value != null && !look.dark()) {
            if (firing == null) {
                wait(second, value);
            } else {
                follow(second, value, firing);
            }
        }
    }

    /** A second in which the condition holds counts once it is over. */
    private void wait(Instant second, double value) {
        if (!holds(value, rule.threshold())) {
            since = null;
            return;
        }
        if (since == null) {
            since = second;
            heldMillis = 0;
        }
        if (heldMillis >= rule.forMillis()) {
            firing = alert(value, since, second, null, null);
            since = null;
        }
        heldMillis += 1_000;
    }

    private void follow(Instant second, double value, OracleAlert alert) {
        Double clear = rule.clearThreshold();
        if (holds(value, clear == null ? rule.threshold() : clear)) {
            firing = alert(value, alert.since(), alert.firedAt(), null, null);
        } else {
            resolve(second, Resolution.CLEARED);
        }
    }

    private void resolve(Instant second, Resolution how) {
        if (firing != null) {
            all.add(alert(firing.value(), firing.since(), firing.firedAt(), second, how));
            firing = null;
        }
    }

    private OracleAlert alert(
            double value,
            Instant began,
            Instant firedAt,
            @Nullable Instant resolvedAt,
            @Nullable Resolution resolution) {
        boolean builtIn = rule.id().equals(TRAINEE_CONFLICT);
        return new OracleAlert(
                rule.id(),
                rule.severity(),
                rule.subjectKind(),
                subject,
                value,
                rule.threshold(),
                began,
                firedAt,
                resolvedAt,
                resolution,
                builtIn ? rule.id() : rule.metric(),
                builtIn && mentor != null ? Map.of("mentor", mentor) : Map.of());
    }

    private boolean holds(double value, double threshold) {
        return switch (rule.comparator()) {
            case ABOVE -> value > threshold;
            case AT_LEAST -> value >= threshold;
            case BELOW -> value < threshold;
            case AT_MOST -> value <= threshold;
        };
    }

    /** Whether a rule looks at a queue. */
    public static boolean looksAt(Rule rule, OracleQueue queue) {
        return looks(rule, Rule.SubjectKind.QUEUE, queue.client(), queue.queue(), null, null);
    }

    /** Whether a rule looks at a desk. */
    public static boolean looksAt(Rule rule, OracleDesk desk) {
        return looks(rule, Rule.SubjectKind.DESK, desk.client(), null, desk.desk(), null);
    }

    /** Whether a rule looks at a team. */
    public static boolean looksAt(Rule rule, OracleTeam team) {
        return looks(rule, Rule.SubjectKind.TEAM, null, null, null, team.team());
    }

    /** Whether a rule looks at an agent. */
    public static boolean looksAt(Rule rule, OracleAgent agent) {
        return looks(rule, Rule.SubjectKind.AGENT, null, null, null, agent.team())
                && (agent.trainee() || !rule.id().equals(TRAINEE_CONFLICT));
    }

    private static boolean looks(
            Rule rule,
            Rule.SubjectKind kind,
            @Nullable String client,
            @Nullable String queue,
            @Nullable String desk,
            @Nullable String team) {
        Rule.Filter filter = rule.filter();
        return rule.enabled()
                && rule.subjectKind() == kind
                && names(filter.clients(), client)
                && names(filter.queues(), queue)
                && names(filter.desks(), desk)
                && names(filter.teams(), team);
    }

    /** An empty list names all. */
    private static boolean names(List<String> some, @Nullable String one) {
        return some.isEmpty() || (one != null && some.contains(one));
    }
}
