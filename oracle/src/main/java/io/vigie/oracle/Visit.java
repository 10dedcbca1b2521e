package io.vigie.oracle;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.Reason;
import io.vigie.contract.event.SourceEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One leg of one call, told from its events.
 *
 * @param events in order, at least one
 * @param caller null when unknown
 * @param settings what holds of its queue for this visit; null when it entered none
 * @param restarts of all sources, those that told which calls are open
 * @param now the time reached
 */
record Visit(
        List<CallEvent> events,
        @Nullable String caller,
        @Nullable QueueEntry settings,
        List<SourceEvent> restarts,
        Instant now) {

    private static final Duration LOST_AFTER = Duration.ofHours(2);
    private static final Duration CALLBACK_LOST_AFTER = Duration.ofHours(24);
    private static final Duration UNFINISHED_AFTER = Duration.ofHours(4);
    private static final Duration LONGEST_AFTER_CALL_WORK = Duration.ofMinutes(10);

    String call() {
        return events.get(0).call();
    }

    int leg() {
        return events.get(0).leg();
    }

    /** How it entered its queue: of two the earlier holds; null when it never did. */
    @Nullable
    CallEvent queued() {
        return first(Set.of(CallEventType.QUEUED));
    }

    boolean isOf(String queue) {
        CallEvent queued = queued();
        return queued != null && queue.equals(queued.queue());
    }

    /** Of a visit to a queue. */
    Instant queuedAt() {
        return timeOf(queued());
    }

    boolean isCallback() {
        CallEvent queued = queued();
        return queued != null && queued.callback();
    }

    private @Nullable CallEvent outcome() {
        return first(Set.of(CallEventType.ANSWERED, CallEventType.ABANDONED, CallEventType.FLOWED_OUT));
    }

    private boolean ended(CallEventType how) {
        CallEvent outcome = outcome();
        return outcome != null && outcome.type() == how;
    }

    boolean hasOutcome() {
        return outcome() != null;
    }

    boolean isAnswered() {
        return ended(CallEventType.ANSWERED);
    }

    boolean isAbandoned() {
        return ended(CallEventType.ABANDONED);
    }

    boolean isFlowedOut() {
        return ended(CallEventType.FLOWED_OUT);
    }

    boolean isLost() {
        Duration patience = isCallback() ? CALLBACK_LOST_AFTER : LOST_AFTER;
        return !hasOutcome() && (isPast(lastEventAt().plus(patience)) || isForgottenByItsSource());
    }

    boolean isWaiting() {
        return !hasOutcome() && !isLost();
    }

    /** From the queueing to the outcome; clocks that differ make it no less than 0. */
    long waitMillis() {
        return span(queuedAt(), timeOf(outcome()));
    }

    /** Who answered; null when nobody did. */
    @Nullable
    String agent() {
        CallEvent outcome = outcome();
        return outcome != null && isAnswered() ? outcome.agent() : null;
    }

    /** Of an answered visit. */
    Instant answeredAt() {
        return timeOf(outcome());
    }

    private @Nullable CallEvent talkEnd() {
        return isAnswered() ? first(Set.of(CallEventType.TRANSFERRED, CallEventType.ENDED)) : null;
    }

    boolean isTalkOver() {
        return talkEnd() != null;
    }

    /** Of a visit whose talk is over. */
    Instant talkEndAt() {
        return timeOf(talkEnd());
    }

    boolean isTransferred() {
        CallEvent end = talkEnd();
        return end != null && end.type() == CallEventType.TRANSFERRED;
    }

    boolean isUnfinished() {
        return isAnswered()
                && !isTalkOver()
                && (isPast(lastEventAt().plus(UNFINISHED_AFTER)) || isForgottenByItsSource());
    }

    boolean isTalking() {
        return isAnswered() && !isTalkOver() && !isUnfinished();
    }

    boolean isHandled() {
        return isTalkOver() && (wrapped() != null || isPast(talkEndAt().plus(LONGEST_AFTER_CALL_WORK)));
    }

    boolean isWrappingUp() {
        return isTalkOver() && !isHandled();
    }

    private @Nullable CallEvent wrapped() {
        return first(Set.of(CallEventType.WRAPPED));
    }

    /** After-call work, of a handled visit; without call.wrapped there was none. */
    private long afterCallMillis() {
        CallEvent wrapped = wrapped();
        return wrapped == null ? 0 : span(talkEndAt(), wrapped.time());
    }

    /** When the after-call work of a handled visit was over. */
    Instant handledAt() {
        return talkEndAt().plusMillis(afterCallMillis());
    }

    /** Talk with hold, and after-call work, of a handled visit. */
    long handleMillis() {
        return span(answeredAt(), talkEndAt()) + afterCallMillis();
    }

    /** The hold within the talk, of a handled visit. */
    long holdMillis() {
        return Holds.millis(events, answeredAt(), talkEndAt());
    }

    /** Whether a source that began anew after the visit's last event did not know its call any more. */
    private boolean isForgottenByItsSource() {
        CallEvent entry = queued() == null ? outcome() : queued();
        return entry != null
                && restarts.stream()
                        .anyMatch(restart -> restart.source().equals(entry.source())
                                && restart.time().isAfter(lastEventAt())
                                && restart.openCalls() != null
                                && !restart.openCalls().contains(call()));
    }

    /** What it was about: the latest word holds; null while nobody said. */
    @Nullable
    Reason reason() {
        Reason reason = null;
        for (CallEvent event : events) {
            if (event.type() == CallEventType.CLASSIFIED) {
                reason = event.reason();
            }
        }
        return reason;
    }

    private Instant lastEventAt() {
        return events.get(events.size() - 1).time();
    }

    private boolean isPast(Instant deadline) {
        return !now.isBefore(deadline);
    }

    private @Nullable CallEvent first(Set<CallEventType> types) {
        return events.stream()
                .filter(event -> types.contains(event.type()))
                .findFirst()
                .orElse(null);
    }

    private static Instant timeOf(@Nullable CallEvent event) {
        if (event == null) {
            throw new IllegalStateException("A visit was asked for the time of what did not happen.");
        }
        return event.time();
    }

    private static long span(Instant from, Instant to) {
        return Math.max(0, Duration.between(from, to).toMillis());
    }
}
