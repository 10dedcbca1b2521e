package io.vigie.jobs.alerts;

import io.vigie.contract.live.Alert;
import io.vigie.contract.rules.Rule;
import io.vigie.contract.topic.Acknowledgement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All rules together, looking at one subject after the other. */
final class Lookout {

    private final List<Rule> rules;
    private final Acknowledgements acknowledgements;

    /** @param rules each of another id; alerts of one second come in their order */
    Lookout(List<Rule> rules, Acknowledgements acknowledgements) {
        this.rules = rules;
        this.acknowledgements = acknowledgements;
    }

    /** What is kept after a look, null for nothing, and the alerts that changed. */
    record Seen(@Nullable Watched kept, List<Alert> changes) {}

    /** A subject is told, at a whole second that follows the last one. What fell due before is seen to first. */
    Seen told(@Nullable Watched known, SubjectState state) throws Exception {
        List<Alert> changes = new ArrayList<>();
        Watched before = known == null ? null : catchUp(known, state.at() - 1, changes);
        long second = before == null ? state.at() : Math.max(state.at(), before.seenAt());
        Map<String, Watch> watches = before == null ? Map.of() : before.watches();
        if (state.ended()) {
            endAll(watches, second, changes);
            return new Seen(null, changes);
        }
        return new Seen(look(state, watches, second, state.changedAt(), changes), changes);
    }

    /** The time reaches a moment, in ms. */
    Seen reached(Watched known, long moment) throws Exception {
        List<Alert> changes = new ArrayList<>();
        return new Seen(catchUp(known, moment, changes), changes);
    }

    /** Rules changed; all are looked through again, as of the moment reached, in ms. */
    Seen rulesChanged(Watched known, long moment) throws Exception {
        List<Alert> changes = new ArrayList<>();
        long second = Math.max(known.seenAt(), moment);
        second -= Math.floorMod(second, Metric.SECOND);
        return new Seen(look(known.state(), known.watches(), second, Metric.NEVER, changes), changes);
    }

    /** Somebody sees to an alert: the first who does stands in it. */
    static Seen acknowledged(Watched known, Acknowledgement by) {
        Map<String, Watch> watches = new HashMap<>(known.watches());
        List<Alert> changes = new ArrayList<>();
        for (Watch watch : known.watches().values()) {
            Alert alert = watch.alert();
            if (alert != null && alert.id().equals(by.alert()) && alert.acknowledgedAt() == null) {
                Alert changed = AlertChanges.acknowledged(alert, by);
                watches.put(watch.rule().id(), watch.with(changed));
                changes.add(changed);
            }
        }
        return new Seen(new Watched(known.state(), known.seenAt(), watches, known.wakeAt()), changes);
    }

    private Watched catchUp(Watched known, long moment, List<Alert> changes) throws Exception {
        Watched watched = known;
        while (watched.wakeAt() <= moment) {
            watched = look(watched.state(), watched.watches(), watched.wakeAt(), Metric.NEVER, changes);
        }
        return watched;
    }

    private Watched look(
            SubjectState state, Map<String, Watch> before, long second, long changedAt, List<Alert> changes)
            throws Exception {
        Map<String, Watch> after = new HashMap<>();
        Map<String, Watch> left = new HashMap<>(before);
        long wakeAt = Metric.NEVER;
        for (Rule rule : rules) {
            if (RuleMatch.looksAt(rule, state)) {
                Watch watch = under(rule, left.remove(rule.id()), second, changes);
                Watch.Step step = acknowledge(watch.look(state, second, changedAt));
                note(step.change(), changes);
                wakeAt = Math.min(wakeAt, step.watch().wakeAt(state, second));
                if (!step.watch().isIdle()) {
                    after.put(rule.id(), step.watch());
                }
            }
        }
        endAll(left, second, changes);
        return new Watched(state, second, after, wakeAt);
    }

    private static Watch under(Rule rule, @Nullable Watch known, long second, List<Alert> changes) {
        if (known == null || known.rule().equals(rule)) {
            return known == null ? Watch.of(rule) : known;
        }
        if (known.rule().comparator() != rule.comparator()
                || !known.rule().metric().equals(rule.metric())) {
            note(known.ended(second), changes);
            return Watch.of(rule);
        }
        Watch.Step step = known.under(rule);
        note(step.change(), changes);
        return step.watch();
    }

    private Watch.Step acknowledge(Watch.Step step) throws Exception {
        Alert alert = step.change();
        if (alert == null || alert.state() == Alert.State.RESOLVED || alert.acknowledgedAt() != null) {
            return step;
        }
        Acknowledgement by = acknowledgements.of(alert.id());
        if (by == null) {
            return step;
        }
        Alert changed = AlertChanges.acknowledged(alert, by);
        return new Watch.Step(step.watch().with(changed), changed);
    }

    private static void endAll(Map<String, Watch> watches, long second, List<Alert> changes) {
        new TreeMap<>(watches).values().forEach(watch -> note(watch.ended(second), changes));
    }

    private static void note(@Nullable Alert change, List<Alert> changes) {
        if (change != null) {
            changes.add(change);
        }
    }
}
