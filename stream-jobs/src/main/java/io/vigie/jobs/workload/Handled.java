package io.vigie.jobs.workload;

import io.vigie.contract.event.Reason;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A contact whose talk has ended, or an answer to a ticket of a hard category: what streaks, load and conflict count.
 *
 * @param endedAt when the talk ended: from then on it counts, with its latest reason
 * @param doneAt when its after-call work ended; unclassified, it counts only from then on, as {@code other}
 * @param reason null as long as nobody said
 * @param ticket whether it is an answer to a ticket
 */
record Handled(
        String name,
        long answeredAt,
        long endedAt,
        long doneAt,
        @Nullable Reason reason,
        boolean ticket) {

    static final Comparator<Handled> BY_ANSWER =
            Comparator.comparingLong(Handled::answeredAt).thenComparing(Handled::name);

    static final Comparator<Handled> BY_END =
            Comparator.comparingLong(Handled::endedAt).thenComparing(BY_ANSWER);

    static boolean isHard(@Nullable Reason reason) {
        return reason == Reason.COMPLAINT || reason == Reason.CONFLICT;
    }

    boolean isHard() {
        return isHard(reason);
    }

    /** Whether streaks know its kind. */
    boolean isCountedAt(long moment) {
        return (reason == null ? doneAt : endedAt) <= moment;
    }
}
