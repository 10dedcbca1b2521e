package io.vigie.jobs.visits;

import io.vigie.contract.event.CallEvent;
import io.vigie.jobs.directory.Terms;
import io.vigie.jobs.visits.Visit.Stage;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One visit as it is kept: its facts, and whether the time for the next event of its stage has run out.
 *
 * @param leg which visit of the call
 * @param overdue whether the time reached has come to {@link #deadline()}
 */
public record VisitState(int leg, VisitFacts facts, boolean overdue) {

    private static final long LOST_AFTER = Duration.ofHours(2).toMillis();
    private static final long CALLBACK_LOST_AFTER = Duration.ofHours(24).toMillis();
    private static final long UNFINISHED_AFTER = Duration.ofHours(4).toMillis();
    private static final long WRAPPED_AFTER = Duration.ofMinutes(10).toMillis();
    private static final long KEPT = Duration.ofHours(76).toMillis();
    private static final long NEVER = Long.MAX_VALUE;

    static VisitState of(int leg) {
        return new VisitState(leg, VisitFacts.NONE, false);
    }

    VisitState with(CallEvent event, long reached) {
        return new VisitState(leg, facts.with(event), false).at(reached);
    }

    /** The same visit once the time has come so far. */
    VisitState at(long reached) {
        return new VisitState(leg, facts, reached >= deadline());
    }

    /** When the present stage ends by time alone. */
    long deadline() {
        return switch (stage(false)) {
            case WAITING -> facts.lastAt() + (isCallback() ? CALLBACK_LOST_AFTER : LOST_AFTER);
            case TALKING -> facts.lastAt() + UNFINISHED_AFTER;
            case WRAPPING_UP -> talkEndedAt() + WRAPPED_AFTER;
            default -> NEVER;
        };
    }

    /** When the visit is forgotten: no event of it may come so late. */
    long endsAt() {
        Entry entry = facts.entry();
        return (entry == null ? facts.firstAt() : entry.stamp().at()) + KEPT;
    }

    /** When to look at it next. */
    long wakeAt() {
        return overdue ? endsAt() : Math.min(deadline(), endsAt());
    }

    /** A visit that neither entered a queue nor reached an agent: nobody can say what it was. */
    boolean isOrphan() {
        return facts.entry() == null && !stage(overdue).isAnswered();
    }

    /** What it means to its queue; null while no queue is known. */
    @Nullable
    Visit visit() {
        Entry entry = facts.entry();
        if (entry == null) {
            return null;
        }
        Stage stage = stage(overdue);
        long queuedAt = entry.stamp().at();
        TalkEnd end = facts.talkEnd();
        return new Visit(
                entry.queue(),
                queuedAt,
                entry.callback(),
                new Terms("in-house", 20_000, 5_000),
                stage,
                facts.outcome() == null
                        ? 0
                        : span(queuedAt, facts.outcome().stamp().at()),
                stage.isAnswered() && end != null && end.transferred(),
                0,
                stage == Stage.HANDLED ? handleMillis() : 0,
                0,
                false);
    }

    private Stage stage(boolean late) {
        Outcome outcome = facts.outcome();
        if (outcome == null) {
            return late ? Stage.LOST : Stage.WAITING;
        }
        return switch (outcome.kind()) {
            case ABANDONED -> Stage.ABANDONED;
            case FLOWED_OUT -> Stage.FLOWED_OUT;
            case ANSWERED -> talkStage(late);
        };
    }

    private Stage talkStage(boolean late) {
        if (facts.talkEnd() == null) {
            return late ? Stage.UNFINISHED : Stage.TALKING;
        }
        // Without call.wrapped in time there was no after-call work; one that comes later tells how long it was.
        return late || facts.wrapped() != null ? Stage.HANDLED : Stage.WRAPPING_UP;
    }

    private long handleMillis() {
        long answeredAt = facts.outcome() == null ? 0 : facts.outcome().stamp().at();
        long afterCall = facts.wrapped() == null
                ? 0
                : span(talkEndedAt(), facts.wrapped().at());
        return span(answeredAt, talkEndedAt()) + afterCall;
    }

    private long talkEndedAt() {
        return facts.talkEnd() == null ? 0 : facts.talkEnd().stamp().at();
    }

    private boolean isCallback() {
        return facts.entry() != null && facts.entry().callback();
    }

    /** Clocks differ: what would be negative is 0. */
    private static long span(long from, long to) {
        return Math.max(0, to - from);
    }
}
