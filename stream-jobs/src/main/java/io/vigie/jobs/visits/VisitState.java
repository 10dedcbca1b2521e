package io.vigie.jobs.visits;

import io.vigie.contract.event.CallEvent;
import io.vigie.jobs.directory.Terms;
import io.vigie.jobs.heard.Contact;
import io.vigie.jobs.visits.Visit.Stage;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One visit as it is kept: its facts, and what follows for it from time and circumstances.
 *
 * @param leg which visit of the call
 * @param terms of its queue when it was queued; null while no queue is known
 * @param overdue whether the time reached has come to {@link #deadline()}
 * @param forgotten whether its source has restarted without it
 */
public record VisitState(
        int leg, VisitFacts facts, @Nullable Terms terms, boolean overdue, boolean forgotten) {

    private static final long LOST_AFTER = Duration.ofHours(2).toMillis();
    private static final long CALLBACK_LOST_AFTER = Duration.ofHours(24).toMillis();
    private static final long UNFINISHED_AFTER = Duration.ofHours(4).toMillis();
    private static final long WRAPPED_AFTER = Duration.ofMinutes(10).toMillis();
    private static final long NEVER = Long.MAX_VALUE;

    /** How long a visit is kept after it was queued. */
    static final long KEPT = Duration.ofHours(76).toMillis();

    static VisitState of(int leg) {
        return new VisitState(leg, VisitFacts.NONE, null, false, false);
    }

    VisitState with(CallEvent event, long reached, Circumstances circumstances) throws Exception {
        return new VisitState(leg, facts.with(event), terms, false, false)
                .in(event.call(), circumstances)
                .at(reached);
    }

    /** The same visit once the time has come so far. */
    VisitState at(long reached) {
        return new VisitState(leg, facts, terms, reached >= deadline(), forgotten);
    }

    /** The same visit in circumstances that may have changed. */
    VisitState in(String call, Circumstances circumstances) throws Exception {
        Entry entry = facts.entry();
        Terms holding = entry == null
                ? null
                : circumstances.terms(entry.queue(), entry.stamp().at());
        Stamp beginning = entry != null
                ? entry.stamp()
                : facts.outcome() == null ? null : facts.outcome().stamp();
        boolean gone = beginning != null && circumstances.forgot(beginning.source(), call, facts.lastAt());
        return new VisitState(leg, facts, holding, overdue, gone);
    }

    /** When the present stage ends by time alone. */
    long deadline() {
        return switch (stage(false, false)) {
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
        return facts.entry() == null && !stage().isAnswered();
    }

    /** What it means to its queue; null while no queue is known. */
    @Nullable
    Visit visit() {
        Entry entry = facts.entry();
        if (entry == null || terms == null) {
            return null;
        }
        Stage stage = stage();
        boolean handled = stage == Stage.HANDLED;
        long queuedAt = entry.stamp().at();
        TalkEnd end = facts.talkEnd();
        return new Visit(
                entry.queue(),
                queuedAt,
                entry.callback(),
                terms,
                stage,
                facts.outcome() == null
                        ? 0
                        : span(queuedAt, facts.outcome().stamp().at()),
                stage.isAnswered() && end != null && end.transferred(),
                handled ? talkEndedAt() + afterCallMillis() : 0,
                handled ? span(answeredAt(), talkEndedAt()) + afterCallMillis() : 0,
                handled ? Holds.millis(facts.holds(), answeredAt(), talkEndedAt()) : 0,
                leg == 0 && entry.caller() != null);
    }

    /** Who answered; null while nobody has. */
    @Nullable
    String agent() {
        return facts.outcome() == null ? null : facts.outcome().agent();
    }

    /** What it means to the agent who answered; null while nobody has. */
    @Nullable
    Contact contact() {
        Stage stage = stage();
        if (!stage.isAnswered()) {
            return null;
        }
        Contact.Stage progress = stage == Stage.TALKING
                ? Contact.Stage.TALKING
                : stage == Stage.WRAPPING_UP ? Contact.Stage.WRAPPING_UP : Contact.Stage.OVER;
        String queue = facts.entry() == null ? null : facts.entry().queue();
        long lastAt = progress != Contact.Stage.OVER
                ? Contact.STILL
                : stage == Stage.HANDLED ? talkEndedAt() + afterCallMillis() : answeredAt();
        return new Contact(queue, answeredAt(), progress, talkEndedAt(), lastAt, facts.reason());
    }

    private Stage stage() {
        return stage(overdue, forgotten);
    }

    private Stage stage(boolean late, boolean gone) {
        Outcome outcome = facts.outcome();
        if (outcome == null) {
            return late || gone ? Stage.LOST : Stage.WAITING;
        }
        return switch (outcome.kind()) {
            case ABANDONED -> Stage.ABANDONED;
            case FLOWED_OUT -> Stage.FLOWED_OUT;
            case ANSWERED -> talkStage(late, gone);
        };
    }

    private Stage talkStage(boolean late, boolean gone) {
        if (facts.talkEnd() == null) {
            return late || gone ? Stage.UNFINISHED : Stage.TALKING;
        }
        // Without call.wrapped in time there was no after-call work; one that comes later tells how long it was.
        return late || facts.wrapped() != null ? Stage.HANDLED : Stage.WRAPPING_UP;
    }

    private long answeredAt() {
        return facts.outcome() == null ? 0 : facts.outcome().stamp().at();
    }

    private long talkEndedAt() {
        return facts.talkEnd() == null ? 0 : facts.talkEnd().stamp().at();
    }

    private long afterCallMillis() {
        return facts.wrapped() == null ? 0 : span(talkEndedAt(), facts.wrapped().at());
    }

    private boolean isCallback() {
        return facts.entry() != null && facts.entry().callback();
    }

    /** Clocks differ: what would be negative is 0. */
    private static long span(long from, long to) {
        return Math.max(0, to - from);
    }
}
