package io.vigie.jobs.tickets;

import io.vigie.contract.event.TicketEvent;
import io.vigie.contract.event.TicketEventType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept of one ticket. It is forgotten 30 days after it was resolved, and no sooner than 76 h after its last
 * event; one that nobody opened, 30 days after its last event; one that is open, never.
 *
 * @param opening the earliest; null while none is known
 * @param marks of all other events, as {@link Marks} keeps them
 * @param ahead events whose time is not reached yet
 */
public record TicketState(@Nullable Opening opening, List<Mark> marks, List<TicketInput> ahead) {

    /** No such moment. */
    static final long NEVER = Long.MAX_VALUE;

    private static final long KEPT_MILLIS = Duration.ofDays(30).toMillis();

    /** Nothing yet. */
    static final TicketState NONE = new TicketState(null, List.of(), List.of());

    /** The same ticket with an event whose time is reached. */
    TicketState with(TicketEvent event) {
        if (event.type() != TicketEventType.OPENED) {
            return new TicketState(opening, Marks.with(marks, Mark.of(event)), ahead);
        }
        Opening other = Opening.of(event);
        boolean holds = opening == null || opening.mark().isAfter(other.mark());
        return holds ? new TicketState(other, marks, ahead) : this;
    }

    /** The same ticket with an event whose time will come. */
    TicketState awaiting(TicketInput input) {
        Mark mark = Mark.of(input.event());
        if (ahead.stream().anyMatch(other -> Mark.of(other.event()).isSameAs(mark))) {
            return this;
        }
        List<TicketInput> next = new ArrayList<>(ahead.size() + 1);
        next.addAll(ahead);
        next.add(input);
        return new TicketState(opening, marks, next);
    }

    /** The events that wait for their time and whose time has come, in order. */
    List<TicketInput> due(long reached) {
        return ahead.stream()
                .filter(input -> input.at() <= reached)
                .sorted((a, b) -> Mark.of(a.event()).compareTo(Mark.of(b.event())))
                .toList();
    }

    /** The same ticket without the events that are due. */
    TicketState withoutDue(long reached) {
        List<TicketInput> left =
                ahead.stream().filter(input -> input.at() > reached).toList();
        return new TicketState(opening, marks, left);
    }

    /** What is still kept at this time. */
    TicketState kept(long reached) {
        return new TicketState(opening, Marks.kept(marks, reached), ahead);
    }

    /** Whether nothing happened to it so far. */
    boolean isUnknown() {
        return opening == null && marks.isEmpty();
    }

    /** Whether it is forgotten at this time. */
    boolean isOver(long reached) {
        return reached >= endsAt();
    }

    /** Whether nothing of it is to be kept at this time. */
    boolean isGone(long reached) {
        return ahead.isEmpty() && (isUnknown() || isOver(reached));
    }

    /** When time alone changes something next, in ms. */
    long wakeAt() {
        if (ahead.isEmpty()) {
            return Math.min(endsAt(), Marks.nextOldAt(marks));
        }
        long nextAt = ahead.stream().mapToLong(TicketInput::at).min().orElse(NEVER);
        return Math.min(nextAt, Marks.nextOldAt(marks));
    }

    /** Whose business it is; null while nobody opened it. */
    @Nullable
    String desk() {
        return opening == null ? null : opening.desk();
    }

    /** What it means to its desk; null while nobody opened it. */
    @Nullable
    Ticket ticket() {
        if (opening == null) {
            return null;
        }
        Mark since = since(opening);
        boolean open = isOpen(since);
        return new Ticket(
                opening.mark().at(),
                since.at(),
                open,
                open && !isSince(opening.mark(), TicketEventType.ASSIGNED),
                open && !isSince(since, TicketEventType.ANSWERED),
                opening.isComplaint(),
                open && isSince(since, TicketEventType.ESCALATED),
                Marks.times(marks, TicketEventType.ANSWERED),
                Marks.times(marks, TicketEventType.RESOLVED),
                Marks.times(marks, TicketEventType.REOPENED));
    }

    /** From when on it is open, if it is. */
    private Mark since(Opening known) {
        Mark reopened = Marks.last(marks, TicketEventType.REOPENED);
        return reopened != null && reopened.isAfter(known.mark()) ? reopened : known.mark();
    }

    private boolean isOpen(Mark since) {
        return since.isAfter(Marks.last(marks, TicketEventType.RESOLVED));
    }

    private boolean isSince(Mark since, TicketEventType type) {
        Mark last = Marks.last(marks, type);
        return last != null && last.isAfter(since);
    }

    private long endsAt() {
        long lastAt = marks.stream().mapToLong(Mark::at).max().orElse(NEVER);
        if (opening == null) {
            return marks.isEmpty() ? NEVER : lastAt + KEPT_MILLIS;
        }
        Mark resolved = Marks.last(marks, TicketEventType.RESOLVED);
        if (resolved == null || isOpen(since(opening))) {
            return NEVER;
        }
        return Math.max(resolved.at() + KEPT_MILLIS, lastAt + Marks.COUNTED_MILLIS);
    }
}
