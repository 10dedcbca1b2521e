package io.vigie.jobs.visits;

import io.vigie.contract.event.CallEvent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one visit. Each fact is the earliest of its kind, and marks of hold are a set, so the same events
 * give the same facts in any order and with any repeats.
 *
 * @param holds in order of time
 * @param firstAt the earliest time of its events
 * @param lastAt the latest time of its events
 */
public record VisitFacts(
        @Nullable Entry entry,
        @Nullable Outcome outcome,
        @Nullable TalkEnd talkEnd,
        @Nullable Stamp wrapped,
        List<HoldMark> holds,
        long firstAt,
        long lastAt) {

    /** Nothing yet. */
    static final VisitFacts NONE = new VisitFacts(null, null, null, null, List.of(), Long.MAX_VALUE, Long.MIN_VALUE);

    /** The facts with one event more. */
    VisitFacts with(CallEvent event) {
        Stamp stamp = Stamp.of(event);
        VisitFacts seen = new VisitFacts(
                entry, outcome, talkEnd, wrapped, holds, Math.min(firstAt, stamp.at()), Math.max(lastAt, stamp.at()));
        return switch (event.type()) {
            case QUEUED -> seen.entered(new Entry(stamp, queueOf(event), event.callback(), event.caller()));
            case ANSWERED -> seen.decided(new Outcome(stamp, Outcome.Kind.ANSWERED, event.agent()));
            case ABANDONED -> seen.decided(new Outcome(stamp, Outcome.Kind.ABANDONED, null));
            case FLOWED_OUT -> seen.decided(new Outcome(stamp, Outcome.Kind.FLOWED_OUT, null));
            case TRANSFERRED -> seen.talkEnded(new TalkEnd(stamp, true));
            case ENDED -> seen.talkEnded(new TalkEnd(stamp, false));
            case WRAPPED -> seen.wrappedUp(stamp);
            case HELD -> seen.held(new HoldMark(stamp, true));
            case RESUMED -> seen.held(new HoldMark(stamp, false));
            case MISSED, CLASSIFIED -> seen;
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
        return earlier ? new VisitFacts(other, outcome, talkEnd, wrapped, holds, firstAt, lastAt) : this;
    }

    private VisitFacts decided(Outcome other) {
        boolean earlier = outcome == null || other.stamp().isBefore(outcome.stamp());
        return earlier ? new VisitFacts(entry, other, talkEnd, wrapped, holds, firstAt, lastAt) : this;
    }

    private VisitFacts talkEnded(TalkEnd other) {
        boolean earlier = talkEnd == null || other.stamp().isBefore(talkEnd.stamp());
        return earlier ? new VisitFacts(entry, outcome, other, wrapped, holds, firstAt, lastAt) : this;
    }

    private VisitFacts wrappedUp(Stamp other) {
        return other.isBefore(wrapped) ? new VisitFacts(entry, outcome, talkEnd, other, holds, firstAt, lastAt) : this;
    }

    private VisitFacts held(HoldMark mark) {
        return new VisitFacts(entry, outcome, talkEnd, wrapped, Holds.with(holds, mark), firstAt, lastAt);
    }
}
