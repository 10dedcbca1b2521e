package io.vigie.jobs.desks;

import io.vigie.contract.directory.ClientEntry;
import io.vigie.contract.directory.DeskEntry;
import io.vigie.contract.live.DeskSnapshot;
import io.vigie.jobs.tickets.Ticket;
import io.vigie.jobs.tickets.TicketChange;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** One desk: what follows for it from a change, and from the time that is reached. */
final class LiveDesk {

    /** No such moment. */
    static final long NEVER = Long.MAX_VALUE;

    /** Before any time is reached. */
    static final long NO_TIME = Long.MIN_VALUE;

    /** Any time that is reached is later than this one. */
    static final long FIRST_TIME = 0;

    private static final long SECOND = Duration.ofSeconds(1).toMillis();

    private final DeskState state;
    private final DeskEntry undescribed;

    /** @param defaultZone in which its days begin as long as nobody says anything of it */
    LiveDesk(DeskState state, String name, String defaultZone) {
        this.state = state;
        this.undescribed = new DeskEntry(name, name, ClientEntry.IN_HOUSE_ID, defaultZone, null, null);
    }

    /** Takes a change in. */
    void take(DeskInput input, long now) {
        reach(now);
        long causedAt = NEVER;
        if (input.ticket() != null) {
            apply(input.ticket(), now);
            causedAt = input.ticket().eventAt();
        }
        if (input.source() != null) {
            state.sources.apply(input.source());
        }
        if (input.described() != null) {
            state.described = input.described().entry();
            if (now != NO_TIME) {
                state.days.turn(now, zone());
            }
        }
        look(now, causedAt);
    }

    /** Moves on to the time reached. */
    void moveTo(long now) {
        reach(now);
        look(now, NEVER);
    }

    /** Whether there is anything to show: it has tickets or had some lately, or people say that it is there. */
    boolean isShown() {
        return state.described != null || hasTickets() || (state.isOut && !state.sources.isEmpty());
    }

    /** Whether nothing is known of it any more. */
    boolean isGone() {
        return !isShown() && state.sources.isEmpty();
    }

    /** When time alone changes something next, or rules have to see it, in ms. */
    long wakeAt(long now) {
        if (now == NO_TIME) {
            return isShown() ? FIRST_TIME : NEVER;
        }
        long next = Math.min(state.days.wakeAt(), state.unseen ? secondAfter(now) : NEVER);
        Long toAnswer = entry().firstAnswerMillis();
        Long toResolve = entry().resolveMillis();
        if (toAnswer != null) {
            next = Math.min(next, state.unanswered.nextOverdueAt(toAnswer, now));
        }
        return toResolve == null ? next : Math.min(next, state.open.nextOverdueAt(toResolve, now));
    }

    /** The first whole second after a time. */
    static long secondAfter(long now) {
        return (Math.floorDiv(now, SECOND) + 1) * SECOND;
    }

    static boolean isWholeSecond(long now) {
        return Math.floorMod(now, SECOND) == 0;
    }

    /** What people say of it, or what holds when they say nothing. */
    DeskEntry entry() {
        return state.described == null ? undescribed : state.described;
    }

    private void reach(long now) {
        if (now != NO_TIME && state.days.isDue(now)) {
            state.days.turn(now, zone());
        }
    }

    private void look(long now, long causedAt) {
        if (now == NO_TIME || !isShown()) {
            return;
        }
        DeskSnapshot next = DeskSnapshots.of(state, entry(), now);
        if (next.equals(state.shown)) {
            return;
        }
        state.shown = next;
        state.changedAt = now;
        state.outbox = state.outbox.changed();
        state.unseen = true;
        state.causedAt = Math.min(state.causedAt, causedAt);
    }

    private void apply(TicketChange change, long now) {
        apply(change.before(), -1, now);
        apply(change.after(), 1, now);
    }

    private void apply(@Nullable Ticket ticket, int times, long now) {
        if (ticket == null) {
            return;
        }
        if (ticket.open()) {
            put(state.open, ticket.since(), times);
            state.complaints += ticket.complaint() ? times : 0;
        }
        if (ticket.unanswered()) {
            put(state.unanswered, ticket.since(), times);
        }
        state.unassigned += ticket.unassigned() ? times : 0;
        state.escalated += ticket.escalated() ? times : 0;
        state.days.book(ticket.openedAt(), Happened.OPENED, times, now);
        ticket.answeredAt().forEach(at -> state.days.book(at, Happened.ANSWERED, times, now));
        ticket.resolvedAt().forEach(at -> state.days.book(at, Happened.RESOLVED, times, now));
        ticket.reopenedAt().forEach(at -> state.days.book(at, Happened.REOPENED, times, now));
    }

    private static void put(Times into, long since, int times) {
        if (times > 0) {
            into.add(since);
        } else {
            into.remove(since);
        }
    }

    private boolean hasTickets() {
        return !state.open.isEmpty() || !state.days.isEmpty();
    }

    private ZoneId zone() {
        return ZoneId.of(entry().timeZone());
    }
}
