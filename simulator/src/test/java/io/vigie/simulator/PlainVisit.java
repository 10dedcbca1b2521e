package io.vigie.simulator;

import static java.util.Objects.requireNonNull;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.SourceEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One leg of a call by its events alone, read anew for each question. */
final class PlainVisit {

    private final List<CallEvent> events = new ArrayList<>();
    private final Map<CallEventType, CallEvent> firsts = new EnumMap<>(CallEventType.class);

    void add(CallEvent event) {
        events.add(event);
        firsts.putIfAbsent(event.type(), event);
    }

    @Nullable
    CallEvent queued() {
        return first(CallEventType.QUEUED);
    }

    @Nullable
    String agent() {
        CallEvent answered = first(CallEventType.ANSWERED);
        return answered == null ? null : answered.agent();
    }

    boolean was(CallEventType type) {
        return first(type) != null;
    }

    boolean hasOutcome() {
        return was(CallEventType.ANSWERED) || was(CallEventType.ABANDONED) || was(CallEventType.FLOWED_OUT);
    }

    long waitMillis() {
        for (CallEventType type : List.of(CallEventType.ANSWERED, CallEventType.ABANDONED, CallEventType.FLOWED_OUT)) {
            if (was(type)) {
                return Duration.between(at(CallEventType.QUEUED), at(type)).toMillis();
            }
        }
        throw new IllegalStateException("still waiting");
    }

    boolean isLost(Instant now, List<SourceEvent> restarts) {
        int hours = requireNonNull(queued()).callback() ? 24 : 2;
        return !hasOutcome() && (isSilentFor(hours, now) || isForgotten(restarts));
    }

    boolean isWaiting(Instant now, List<SourceEvent> restarts) {
        return !hasOutcome() && !isLost(now, restarts);
    }

    boolean isUnfinished(Instant now, List<SourceEvent> restarts) {
        return was(CallEventType.ANSWERED) && talkEnd() == null && (isSilentFor(4, now) || isForgotten(restarts));
    }

    boolean isTalking(Instant now, List<SourceEvent> restarts) {
        return was(CallEventType.ANSWERED) && talkEnd() == null && !isUnfinished(now, restarts);
    }

    boolean isWrappingUp(Instant now) {
        Instant end = talkEnd();
        return end != null
                && !was(CallEventType.WRAPPED)
                && Duration.between(end, now).toMinutes() < 10;
    }

    boolean isHandled(Instant now) {
        return talkEnd() != null && !isWrappingUp(now);
    }

    long handleMillis() {
        Instant end = was(CallEventType.WRAPPED) ? at(CallEventType.WRAPPED) : requireNonNull(talkEnd());
        return Duration.between(at(CallEventType.ANSWERED), end).toMillis();
    }

    long holdMillis() {
        Instant end = requireNonNull(talkEnd());
        Instant held = null;
        long sum = 0;
        for (CallEvent event : events) {
            if (event.type() == CallEventType.HELD) {
                held = event.time();
            } else if (event.type() == CallEventType.RESUMED) {
                sum += Duration.between(requireNonNull(held), event.time()).toMillis();
                held = null;
            }
        }
        return held == null ? sum : sum + Duration.between(held, end).toMillis();
    }

    boolean isOverTarget(QueueEntry queue, Instant now) {
        return !requireNonNull(queued()).callback()
                && Duration.between(at(CallEventType.QUEUED), now).toMillis() > queue.serviceLevelMillis();
    }

    /** The earlier of ended and transferred; null before both. */
    @Nullable
    Instant talkEnd() {
        CallEvent ended = first(CallEventType.ENDED);
        CallEvent transferred = first(CallEventType.TRANSFERRED);
        if (ended == null || transferred == null) {
            return ended != null ? ended.time() : transferred != null ? transferred.time() : null;
        }
        return ended.time().isBefore(transferred.time()) ? ended.time() : transferred.time();
    }

    private boolean isSilentFor(int hours, Instant now) {
        return Duration.between(lastTime(), now).toMillis() >= hours * 3_600_000L;
    }

    private boolean isForgotten(List<SourceEvent> restarts) {
        CallEvent queued = queued();
        return queued != null
                && restarts.stream()
                        .anyMatch(r -> r.source().equals(queued.source())
                                && r.time().isAfter(lastTime())
                                && !requireNonNull(r.openCalls()).contains(queued.call()));
    }

    private Instant lastTime() {
        return events.stream().map(CallEvent::time).max(Instant::compareTo).orElseThrow();
    }

    private Instant at(CallEventType type) {
        return requireNonNull(first(type)).time();
    }

    private @Nullable CallEvent first(CallEventType type) {
        return firsts.get(type);
    }
}
