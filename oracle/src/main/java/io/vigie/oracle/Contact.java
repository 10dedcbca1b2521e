package io.vigie.oracle;

import io.vigie.contract.event.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Something that an agent did for a customer: an answered leg, or the answer to a ticket of complaint or conflict. Times
 * in ms.
 *
 * @param name of the visit, leg first, as ties are broken by it
 * @param call null for a ticket
 * @param queue null for a leg that was never queued, and for a ticket
 * @param talkEndedAt {@link #OPEN} while it talks
 * @param workEndedAt when the after-call work was over; {@link #OPEN} while it is not
 * @param reason null as long as nobody said
 * @param unfinished never heard to end, so it took no time and counts nowhere
 */
record Contact(
        String name,
        @Nullable String call,
        @Nullable String queue,
        long answeredAt,
        long talkEndedAt,
        long workEndedAt,
        @Nullable Reason reason,
        boolean unfinished) {

    static final long OPEN = Long.MAX_VALUE;

    static Contact of(Visit visit) {
        long answered = visit.answeredAt().toEpochMilli();
        long talkEnd = visit.isTalkOver() ? visit.talkEndAt().toEpochMilli() : visit.isUnfinished() ? answered : OPEN;
        long workEnd = visit.isHandled() ? visit.handledAt().toEpochMilli() : visit.isUnfinished() ? answered : OPEN;
        return new Contact(
                visit.leg() + "/" + visit.call(),
                visit.call(),
                visit.queued() == null ? null : visit.queued().queue(),
                answered,
                talkEnd,
                workEnd,
                visit.reason(),
                visit.isUnfinished());
    }

    /** A ticket's answer takes no time. */
    static Contact ofTicket(String name, long at, Reason category) {
        return new Contact(name, null, null, at, at, at, category, false);
    }

    boolean isTalkingAt(long t) {
        return answeredAt <= t && t < talkEndedAt;
    }

    boolean isWrappingUpAt(long t) {
        return answeredAt <= t && talkEndedAt <= t && t < workEndedAt;
    }

    boolean isOpenAt(long t) {
        return isTalkingAt(t) || isWrappingUpAt(t);
    }

    /** Whether it counts: once its talk has ended. */
    boolean hasEndedBy(long t) {
        return !unfinished && talkEndedAt <= t;
    }

    /** What it counts as in a row; null while it is left out. */
    @Nullable
    Reason kindAt(long t) {
        if (!hasEndedBy(t)) {
            return null;
        }
        return reason == null && workEndedAt <= t ? Reason.OTHER : reason;
    }

    boolean isGrievance() {
        return reason == Reason.COMPLAINT || reason == Reason.CONFLICT;
    }
}
