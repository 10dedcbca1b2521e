package io.vigie.jobs.visits;

import io.vigie.contract.event.CallEvent;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one visit. Each fact is the earliest of its kind, so the same events give the same facts in any
 * order and with any repeats.
 *
 * @param firstAt the earliest time of its events
 * @param lastAt the latest time of its events
 */
public record VisitFacts(
        @Nullable Entry entry,
        @Nullable Outcome outcome,
        @Nullable TalkEnd talkEnd,
        @Nullable Stamp wrapped,
        long firstAt,
        long lastAt) {

    /** Nothing yet. */
    static final VisitFacts NONE = new VisitFacts(null, null, null, null, Long.MAX_VALUE, Long.MIN_VALUE);

    /** The facts with one event more. */
    VisitFacts with(CallEvent event) {
        Stamp stamp = Stamp.of(event);
        VisitFacts seen = new VisitFacts(
                entry, outcome, talkEnd, wrapped, Math.min(firstAt, stamp.at()), Math.max(lastAt, stamp.at()));
        return switch (event.type()) {
            case QUEUED -> seen.entered(new Entry(stamp, queueOf(event), event.callback()));
            case ANSWERED -> seen.decided(new Outcome(stamp, Outcome.Kind.ANSWERED));
            case ABANDONED -> seen.decided(new Outcome(stamp, Outcome.Kind.ABANDONED));
            case FLOWED_OUT -> seen.decided(new Outcome(stamp, Outcome.Kind.FLOWED_OUT));
            case TRANSFERRED -> seen.talkEnded(new TalkEnd(stamp, true));
            case ENDED -> seen.talkEnded(new TalkEnd(stamp, false));
            case WRAPPED -> seen.wrappedUp(stamp);
            case MISSED, HELD, RESUMED, CLASSIFIED -> seen;
        };
    }

    private static String queueOf(CallEvent event) {
        if (event.queue() == null) {
            throw new IllegalArgumentException("A call.queued without queue: " + event.id());
        }
        return event.queue();
    }

    private VisitFacts entered(Entry other) {
        boolean earlier = entry == null || other.stamp().isBefore(entry.stamp());
        return earlier ? new VisitFacts(other, outcome, talkEnd, wrapped, firstAt, lastAt) : this;
    }

    private VisitFacts decided(Outcome other) {
        boolean earlier = outcome == null || other.stamp().isBefore(outcome.stamp());
        return earlier ? new VisitFacts(entry, other, talkEnd, wrapped, firstAt, lastAt) : this;
    }

    private VisitFacts talkEnded(TalkEnd other) {
        boolean earlier = talkEnd == null || other.stamp().isBefore(talkEnd.stamp());
        return earlier ? new VisitFacts(entry, outcome, other, wrapped, firstAt, lastAt) : this;
    }

    private VisitFacts wrappedUp(Stamp other) {
        return other.isBefore(wrapped) ? new VisitFacts(entry, outcome, talkEnd, other, firstAt, lastAt) : this;
    }
}
