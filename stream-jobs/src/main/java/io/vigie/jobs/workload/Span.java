package io.vigie.jobs.workload;

import io.vigie.contract.event.Reason;
import io.vigie.jobs.heard.Contact;
import io.vigie.jobs.heard.Contact.Stage;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A contact in time: what had not happened at a moment is {@link Contact#STILL} to come.
 *
 * @param visit its name: the leg and its call
 * @param talkEndedAt the talk is [answeredAt, talkEndedAt)
 * @param doneAt after-call work is [talkEndedAt, doneAt)
 * @param counted false for a talk that was never heard of again: it has no end to count at
 */
record Span(
        String visit,
        @Nullable String queue,
        long answeredAt,
        long talkEndedAt,
        long doneAt,
        @Nullable Reason reason,
        boolean counted) {

    /** As contacts follow each other. */
    static final Comparator<Span> ORDER =
            Comparator.comparingLong(Span::answeredAt).thenComparing(Span::visit);

    static Span of(String visit, Contact contact) {
        boolean over = contact.stage() == Stage.OVER;
        boolean heardEnd = contact.stage() != Stage.TALKING && contact.talkEndedAt() != 0;
        long ended = heardEnd ? contact.talkEndedAt() : over ? contact.lastAt() : Contact.STILL;
        long talkEndedAt = Math.max(contact.answeredAt(), ended);
        long doneAt = over ? Math.max(talkEndedAt, contact.lastAt()) : Contact.STILL;
        return new Span(
                visit, contact.queue(), contact.answeredAt(), talkEndedAt, doneAt, contact.reason(), heardEnd || !over);
    }

    /** As it looked at a moment: an end that had not come was not known. */
    Span asOf(long moment) {
        long ended = talkEndedAt <= moment ? talkEndedAt : Contact.STILL;
        long done = doneAt <= moment ? doneAt : Contact.STILL;
        return ended == talkEndedAt && done == doneAt
                ? this
                : new Span(visit, queue, answeredAt, ended, done, reason, counted);
    }

    /** Its call: what follows the leg in its name. */
    String call() {
        return visit.substring(visit.indexOf('/') + 1);
    }

    boolean isTalkAt(long moment) {
        return answeredAt <= moment && moment < talkEndedAt;
    }

    boolean isAfterCallWorkAt(long moment) {
        return talkEndedAt <= moment && moment < doneAt;
    }

    boolean isOpenAt(long moment) {
        return answeredAt <= moment && moment < doneAt;
    }
}
