package io.vigie.standalone.laws;

import io.vigie.contract.event.Event;
import io.vigie.contract.rules.Rule;
import io.vigie.contract.rules.Rule.SubjectKind;
import io.vigie.oracle.Oracle;
import io.vigie.oracle.OracleAgent;
import io.vigie.oracle.OracleAlert;
import io.vigie.oracle.OracleAlerts;
import io.vigie.oracle.OracleDesk;
import io.vigie.oracle.OracleInput;
import io.vigie.oracle.OracleLook;
import io.vigie.oracle.OraclePeople;
import io.vigie.oracle.OracleQueue;
import io.vigie.oracle.OracleTeam;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What rules must see of every subject at whole seconds, and the alerts that must come of it. The plain computation is
 * done at each second in which anything happened and at each whole minute; between two of them only where they differ,
 * down to the second of the change.
 */
final class AlertOracle {

    /** The one metric that another second changes: only how it stands matters. */
    static final String OLDEST_WAIT = "oldestWaitSeconds";

    private final List<Rule> rules;
    private final Function<Instant, OracleInput> inputs;
    private final TreeMap<Instant, Map<Watched, OracleLook>> looks = new TreeMap<>();
    private final Map<Watched, String> mentors = new HashMap<>();

    /** One rule that looks at one subject. */
    record Watched(Rule rule, String subject) {}

    /** @param inputs what was known at a time */
    AlertOracle(List<Rule> rules, Function<Instant, OracleInput> inputs) {
        this.rules = rules;
        this.inputs = inputs;
    }

    /** Looks at all from a whole second to another. */
    AlertOracle look(Instant from, Instant to, List<? extends Event> events) {
        TreeSet<Instant> seconds = new TreeSet<>(List.of(from, to));
        for (Instant minute = from.truncatedTo(ChronoUnit.MINUTES);
                minute.isBefore(to);
                minute = minute.plusSeconds(60)) {
            seconds.add(minute);
        }
        events.forEach(event -> seconds.add(secondOf(event.time())));
        Instant before = from;
        at(from);
        for (Instant second : seconds.subSet(from, false, to, true)) {
            at(second);
            between(before, second);
            before = second;
        }
        return this;
    }

    /** The whole second in which rules see what happens at a time: that, or the next. */
    static Instant secondOf(Instant time) {
        Instant second = time.truncatedTo(ChronoUnit.SECONDS);
        return second.equals(time) ? second : second.plusSeconds(1);
    }

    /** All alerts of every rule and subject, also those without any. */
    Map<Watched, List<OracleAlert>> alerts() {
        Map<Watched, TreeMap<Instant, OracleLook>> series = new HashMap<>();
        looks.forEach((second, all) -> all.forEach((watched, look) ->
                series.computeIfAbsent(watched, any -> new TreeMap<>()).put(second, look)));
        Map<Watched, List<OracleAlert>> alerts = new HashMap<>();
        series.forEach((watched, seen) ->
                alerts.put(watched, OracleAlerts.of(watched.rule(), watched.subject(), mentors.get(watched), seen)));
        return alerts;
    }

    /** The number that a rule sees at a whole second. */
    @Nullable
    Double value(Watched watched, Instant second) {
        OracleLook look = looks.floorEntry(second).getValue().get(watched);
        return look == null ? null : look.value();
    }

    /** Each rule with what it sees of a subject, at every second that was looked at. */
    Map<Watched, List<OracleLook>> seen() {
        Map<Watched, List<OracleLook>> seen = new HashMap<>();
        looks.values()
                .forEach(all -> all.forEach((watched, look) ->
                        seen.computeIfAbsent(watched, any -> new ArrayList<>()).add(look)));
        return seen;
    }

    private void between(Instant from, Instant to) {
        long seconds = Duration.between(from, to).toSeconds();
        if (seconds > 1 && !standing(at(from)).equals(standing(at(to)))) {
            Instant middle = from.plusSeconds(seconds / 2);
            at(middle);
            between(from, middle);
            between(middle, to);
        }
    }

    private static Map<Watched, List<Object>> standing(Map<Watched, OracleLook> all) {
        Map<Watched, List<Object>> standing = new HashMap<>();
        all.forEach((watched, look) -> {
            Rule rule = watched.rule();
            Double value = look.value();
            boolean grows = rule.metric().equals(OLDEST_WAIT) && value != null;
            List<Object> part = new ArrayList<>(List.of(look.dark(), look.ended(), value == null));
            part.add(grows ? List.of(fires(rule, look), stays(rule, look)) : String.valueOf(value));
            standing.put(watched, part);
        });
        return standing;
    }

    /** Whether something is known, and stands to the threshold. */
    static boolean fires(Rule rule, OracleLook look) {
        Double value = look.value();
        return !look.ended()
                && !look.dark()
                && value != null
                && rule.comparator().holds(value, rule.threshold());
    }

    /** Whether an alert that is open goes on. */
    static boolean stays(Rule rule, OracleLook look) {
        Double value = look.value();
        Double clear = rule.clearThreshold();
        return !look.ended()
                && (look.dark()
                        || value == null
                        || rule.comparator().holds(value, clear == null ? rule.threshold() : clear));
    }

    private Map<Watched, OracleLook> at(Instant second) {
        return looks.computeIfAbsent(second, this::seen);
    }

    private Map<Watched, OracleLook> seen(Instant second) {
        OracleInput input = inputs.apply(second);
        Map<Watched, OracleLook> seen = new HashMap<>();
        Oracle oracle = new Oracle(input);
        for (String id : oracle.queueIds()) {
            OracleQueue queue = oracle.queue(id);
            of(SubjectKind.QUEUE, rule -> OracleAlerts.looksAt(rule, queue))
                    .forEach(rule -> seen.put(new Watched(rule, id), OracleLook.at(queue, rule.metric(), second)));
        }
        OraclePeople people = new OraclePeople(input, false);
        for (OracleAgent agent : people.agents()) {
            of(SubjectKind.AGENT, rule -> OracleAlerts.looksAt(rule, agent)).forEach(rule -> {
                Watched watched = new Watched(rule, agent.agent());
                seen.put(watched, OracleLook.at(agent, rule.metric()));
                note(watched, agent.mentor());
            });
        }
        for (OracleTeam team : people.teams()) {
            of(SubjectKind.TEAM, rule -> OracleAlerts.looksAt(rule, team))
                    .forEach(rule -> seen.put(new Watched(rule, team.team()), OracleLook.at(team, rule.metric())));
        }
        for (OracleDesk desk : people.desks()) {
            of(SubjectKind.DESK, rule -> OracleAlerts.looksAt(rule, desk))
                    .forEach(rule -> seen.put(new Watched(rule, desk.desk()), OracleLook.at(desk, rule.metric())));
        }
        return seen;
    }

    private void note(Watched watched, @Nullable String mentor) {
        if (mentor != null) {
            mentors.put(watched, mentor);
        }
    }

    private List<Rule> of(SubjectKind kind, Function<Rule, Boolean> looksAt) {
        return rules.stream()
                .filter(rule -> rule.subjectKind() == kind && looksAt.apply(rule))
                .toList();
    }
}
