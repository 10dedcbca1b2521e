package io.vigie.jobs.visits;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one visit. Each fact is the earliest of its kind, and marks of hold are a set, so the same events
 * give the same facts in any order and with any repeats.
 *
 * @param classified what it was about: the latest word on it
 * @param holds in order of time
 * @param misses in order of time
 * @param firstAt the earliest time of its events
 * @param lastAt the latest time of its events
 */
public record VisitFacts(
        @Nullable Entry entry,
        @Nullable Outcome outcome,
        @Nullable TalkEnd talkEnd,
        @Nullable Stamp wrapped,
        @Nullable Classified classified,
        List<HoldMark> holds,
        List<Miss> misses,
        long firstAt,
        long lastAt) {

    /** Nothing yet. */
    static final VisitFacts NONE =
            new VisitFacts(null, null, null, null, null, List.of(), List.of(), Long.MAX_VALUE, Long.MIN_VALUE);

    /** The facts with one event more. */
    VisitFacts with(CallEvent event) {
        Stamp stamp = Stamp.of(event);
        VisitFacts seen = new VisitFacts(
                entry,
                outcome,
                talkEnd,
                wrapped,
                classified,
                holds,
                misses,
                Math.min(firstAt, stamp.at()),
                Math.max(lastAt, stamp.at()));
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
            case CLASSIFIED -> seen.classified(new Classified(stamp, reasonOf(event)));
            case MISSED -> seen.missed(new Miss(stamp, agentOf(event)));
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
        return earlier
                ? new VisitFacts(other, outcome, talkEnd, wrapped, classified, holds, misses, firstAt, lastAt)
                : this;
    }

    private VisitFacts decided(Outcome other) {
        boolean earlier = outcome == null || other.stamp().isBefore(outcome.stamp());
        return earlier
                ? new VisitFacts(entry, other, talkEnd, wrapped, classified, holds, misses, firstAt, lastAt)
                : this;
    }

    private VisitFacts talkEnded(TalkEnd other) {
        boolean earlier = talkEnd == null || other.stamp().isBefore(talkEnd.stamp());
        return earlier
                ? new VisitFacts(entry, outcome, other, wrapped, classified, holds, misses, firstAt, lastAt)
                : this;
    }

    private VisitFacts wrappedUp(Stamp other) {
        return other.isBefore(wrapped)
                ? new VisitFacts(entry, outcome, talkEnd, other, classified, holds, misses, firstAt, lastAt)
                : this;
    }

    private VisitFacts held(HoldMark mark) {
        return new VisitFacts(
                entry, outcome, talkEnd, wrapped, classified, Holds.with(holds, mark), misses, firstAt, lastAt);
    }

    private VisitFacts classified(Classified other) {
        boolean later = classified == null || classified.stamp().isBefore(other.stamp());
        return later ? new VisitFacts(entry, outcome, talkEnd, wrapped, other, holds, misses, firstAt, lastAt) : this;
    }

    @Nullable
    Reason reason() {
        return classified == null ? null : classified.reason();
    }

    private VisitFacts missed(Miss miss) {
        if (misses.contains(miss)) {
            return this;
        }
        List<Miss> more = new ArrayList<>(misses);
        more.add(miss);
        more.sort(Comparator.comparing(Miss::stamp));
        return new VisitFacts(entry, outcome, talkEnd, wrapped, classified, holds, more, firstAt, lastAt);
    }

    private static String agentOf(CallEvent event) {
        if (event.agent() == null) {
            throw new IllegalArgumentException("A call.missed without agent: " + event.id());
        }
        return event.agent();
    }

    private static Reason reasonOf(CallEvent event) {
        if (event.reason() == null) {
            throw new IllegalArgumentException("A call.classified without reason: " + event.id());
        }
        return event.reason();
    }
}
