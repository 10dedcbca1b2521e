package io.vigie.jobs.workload;

import io.vigie.contract.event.Reason;
import io.vigie.contract.live.Flag;
import io.vigie.contract.live.FlagKind;
import io.vigie.contract.live.FlagLevel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Conflict goes up with a conflict contact, or a ticket of the agent that is escalated; down 30 min after the last such,
 * or when a pause of 10 min is reached. The reasons count those since it went up.
 */
final class ConflictRule implements FlagRule {

    private static final long LASTS = Duration.ofMinutes(30).toMillis();

    private final long[] contacts;
    private final long[] escalations;
    private final Moments moments = new Moments();
    private final Moments pauses;
    private long pauseAt;
    private int contactsGone;
    private int escalationsGone;
    private int contactsSince;
    private int escalationsSince;
    private long lastAt = Long.MIN_VALUE;
    private long since = NEVER;

    /**
     * @param contacts of the session
     * @param escalations of tickets of the agent, in order
     * @param pauses when those of 10 min were reached
     */
    ConflictRule(List<Handled> contacts, List<Long> escalations, Moments pauses, Session session) {
        this.contacts = contacts.stream()
                .filter(contact -> contact.reason() == Reason.CONFLICT)
                .mapToLong(Handled::endedAt)
                .sorted()
                .toArray();
        this.escalations =
                escalations.stream().mapToLong(at -> at).filter(session::holds).toArray();
        this.pauses = pauses;
        pauseAt = pauses.after(session.from() - 1);
        add(this.contacts);
        add(this.escalations);
    }

    private void add(long[] all) {
        for (long at : all) {
            moments.add(at);
            moments.add(at + LASTS);
        }
    }

    @Override
    public long next(long moment) {
        return Math.min(moments.after(moment), pauseAt);
    }

    @Override
    public void at(long moment) {
        if (pauseAt == moment) {
            since = NEVER;
            pauseAt = pauses.after(moment);
        }
        int newContacts = contactsGone;
        while (contactsGone < contacts.length && contacts[contactsGone] <= moment) {
            contactsGone++;
        }
        newContacts = contactsGone - newContacts;
        int newEscalations = escalationsGone;
        while (escalationsGone < escalations.length && escalations[escalationsGone] <= moment) {
            escalationsGone++;
        }
        newEscalations = escalationsGone - newEscalations;
        if (newContacts + newEscalations > 0) {
            boolean goesUp = since == NEVER;
            since = goesUp ? moment : since;
            contactsSince = newContacts + (goesUp ? 0 : contactsSince);
            escalationsSince = newEscalations + (goesUp ? 0 : escalationsSince);
            lastAt = moment;
        } else if (lastAt + LASTS <= moment) {
            since = NEVER;
        }
    }

    @Override
    public @Nullable Flag flag() {
        if (since == NEVER) {
            return null;
        }
        List<Flag.Reason> reasons = new ArrayList<>();
        if (contactsSince > 0) {
            reasons.add(Flags.reason("conflict-contact", "count", contactsSince));
        }
        if (escalationsSince > 0) {
            reasons.add(Flags.reason("escalated-ticket", "count", escalationsSince));
        }
        return Flags.up(FlagKind.CONFLICT, FlagLevel.RAISED, since, reasons.toArray(Flag.Reason[]::new));
    }
}
