package io.vigie.jobs.alerts;

import io.vigie.contract.rules.Rule;
import io.vigie.contract.rules.Rule.Comparator;
import io.vigie.contract.rules.Rule.SubjectKind;
import org.jspecify.annotations.Nullable;

/** The number that a rule looks at. */
final class Metric {

    /** No such moment. */
    static final long NEVER = Long.MAX_VALUE;

    /** How long the caller who waits longest has waited: the one metric that grows by itself. */
    static final String OLDEST_WAIT = "oldestWaitSeconds";

    static final long SECOND = 1000;

    /** A wait of more seconds than that is none that anybody lives to see; it keeps sums in range. */
    private static final double FOR_EVER = 1e12;

    private Metric() {}

    /**
     * What the subject shows at a whole second. The oldest wait of a queue in which nobody waits is 0: that is known, not
     * missing.
     *
     * @return null while nothing can be said: it is dark, or has no such number
     */
    static @Nullable Double of(Rule rule, SubjectState subject, long second) {
        if (subject.dark()) {
            return null;
        }
        if (isOldestWait(rule, subject)) {
            Long queuedAt = subject.oldestQueuedAt();
            return queuedAt == null ? 0.0 : Math.max(0, second - queuedAt) / (double) SECOND;
        }
        Double value = subject.values().get(rule.metric());
        return value == null || value.isNaN() ? null : value;
    }

    /**
     * The first whole second after this one at which time alone turns how the value stands to a threshold.
     *
     * @return {@link #NEVER} if it does not turn
     */
    static long turnsAt(Rule rule, SubjectState subject, double threshold, long second) {
        Long queuedAt = subject.oldestQueuedAt();
        if (queuedAt == null || subject.dark() || !isOldestWait(rule, subject) || !(Math.abs(threshold) < FOR_EVER)) {
            return NEVER;
        }
        boolean atOnce = rule.comparator() == Comparator.AT_LEAST || rule.comparator() == Comparator.BELOW;
        long moment = queuedAt + (long) Math.floor(threshold * SECOND);
        long turn = roundedUp(moment);
        while ((turn - queuedAt) / (double) SECOND < threshold
                || (!atOnce && (turn - queuedAt) / (double) SECOND <= threshold)) {
            turn += SECOND;
        }
        return turn > second ? turn : NEVER;
    }

    /** The whole second that is this moment or the next after it. */
    static long roundedUp(long moment) {
        return -Math.floorDiv(-moment, SECOND) * SECOND;
    }

    private static boolean isOldestWait(Rule rule, SubjectState subject) {
        return subject.kind() == SubjectKind.QUEUE && rule.metric().equals(OLDEST_WAIT);
    }
}
