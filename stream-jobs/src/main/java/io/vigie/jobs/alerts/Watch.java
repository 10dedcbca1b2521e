package io.vigie.jobs.alerts;

import io.vigie.contract.live.Alert;
import io.vigie.contract.rules.Rule;
import org.jspecify.annotations.Nullable;

/**
 * One rule that looks at one subject, second by second. Its alert fires at the first second at which the condition holds
 * and has held for the rule's time since the second at which it first held; it is over at the first at which the value
 * no longer stands in the comparator to the clear threshold. While nothing can be said the time stands still: it neither
 * counts nor begins again. All times are whole seconds, in ms.
 *
 * @param since when the condition first held; {@link Metric#NEVER} while it does not
 * @param heldMillis how long it has held since, until {@code seenAt}
 * @param seenAt when it was last looked at
 * @param holding whether the condition was seen to hold then
 * @param firedAt when the alert began to fire; {@link Metric#NEVER} without one
 * @param alert while it fires, with the value last seen
 */
public record Watch(
        Rule rule,
        long since,
        long heldMillis,
        long seenAt,
        boolean holding,
        long firedAt,
        @Nullable Alert alert) {

    /** What a look came to; {@code change} is the alert if it has changed for those who see it. */
    record Step(Watch watch, @Nullable Alert change) {}

    /** Nothing has held yet. */
    static Watch of(Rule rule) {
        return new Watch(rule, Metric.NEVER, 0, Long.MIN_VALUE, false, Metric.NEVER, null);
    }

    /** Whether there is nothing to remember. */
    boolean isIdle() {
        return since == Metric.NEVER && alert == null;
    }

    /**
     * Looks at the subject.
     *
     * @param changedAt the earliest time of an event behind what changed; {@link Metric#NEVER} if none did
     */
    Step look(SubjectState subject, long second, long changedAt) {
        Double value = Metric.of(rule, subject, second);
        if (alert != null) {
            return lookFiring(alert, value, second, changedAt);
        }
        if (value == null) {
            return quietly(new Watch(rule, since, heldUntil(second), second, false, Metric.NEVER, null));
        }
        if (!rule.comparator().holds(value, rule.threshold())) {
            return quietly(of(rule));
        }
        long first = since == Metric.NEVER ? second : since;
        long held = heldUntil(second);
        if (held < rule.forMillis()) {
            return quietly(new Watch(rule, first, held, second, true, Metric.NEVER, null));
        }
        Alert fired = AlertChanges.fired(rule, subject, value, first);
        return new Step(new Watch(rule, first, held, second, true, second, fired), fired);
    }

    private Step lookFiring(Alert firing, @Nullable Double value, long second, long changedAt) {
        if (value != null && !rule.comparator().holds(value, clearThreshold())) {
            return new Step(of(rule), AlertChanges.resolved(firing, second, changedAt < firedAt));
        }
        return quietly(with(AlertChanges.withValue(firing, value)));
    }

    /** The subject or the rule ended; says what becomes of the alert. */
    @Nullable
    Alert ended(long second) {
        return alert == null ? null : AlertChanges.ended(alert, second);
    }

    /**
     * Goes on under a changed rule, whose metric and comparator are the same. The time that a condition has held counts
     * on unless it is another one; an alert goes on, and is to be looked at again.
     */
    Step under(Rule changed) {
        boolean isSame = rule.threshold() == changed.threshold();
        if (alert == null) {
            return quietly(
                    isSame ? new Watch(changed, since, heldMillis, seenAt, holding, firedAt, null) : of(changed));
        }
        Alert now = AlertChanges.under(changed, alert);
        Watch watch = new Watch(changed, since, heldMillis, seenAt, holding, firedAt, now);
        return now.equals(alert) ? quietly(watch) : new Step(watch, now);
    }

    Watch with(Alert changed) {
        return new Watch(rule, since, heldMillis, seenAt, holding, firedAt, changed);
    }

    /** When to look next if the subject does not change. */
    long wakeAt(SubjectState subject, long second) {
        long turn = Metric.turnsAt(rule, subject, alert == null ? rule.threshold() : clearThreshold(), second);
        return alert == null && holding ? Math.min(turn, firesAt()) : turn;
    }

    private long firesAt() {
        long left = rule.forMillis() - heldMillis;
        return left > Metric.NEVER - Metric.SECOND - seenAt ? Metric.NEVER : Metric.roundedUp(seenAt + left);
    }

    private long heldUntil(long second) {
        return holding ? heldMillis + second - seenAt : heldMillis;
    }

    /** One that is harder to stand to than the threshold itself would end an alert as it fires: it counts as that. */
    private double clearThreshold() {
        Double clear = rule.clearThreshold();
        if (clear == null) {
            return rule.threshold();
        }
        return switch (rule.comparator()) {
            case ABOVE, AT_LEAST -> Math.min(clear, rule.threshold());
            case BELOW, AT_MOST -> Math.max(clear, rule.threshold());
        };
    }

    private static Step quietly(Watch watch) {
        return new Step(watch, null);
    }
}
