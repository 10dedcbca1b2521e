package io.vigie.simulator;

import io.vigie.contract.event.Reason;
import org.jspecify.annotations.Nullable;

/** One leg of a call, from its queue to the end of the after-call work: what happens, and what was told of it. */
final class Visit {

    /** How far the visit is. */
    enum Stage {
        /** In the queue. */
        WAITING,
        /** Still in the queue, and ringing at an agent's phone. */
        RINGING,
        TALKING,
        WRAPPING,
        /** Over, with nothing told of it; maybe it is told later. */
        GONE,
        /** Nothing more comes but its reason. */
        OVER
    }

    /** What has been told of the end of its wait. */
    enum Outcome {
        NONE,
        ANSWERED,
        ABANDONED,
        FLOWED_OUT
    }

    private static final long LOST_AFTER = 2 * Millis.HOUR;
    private static final long CALLBACK_LOST_AFTER = 24 * Millis.HOUR;
    private static final long UNFINISHED_AFTER = 4 * Millis.HOUR;
    private static final long WRAPPED_AFTER = 10 * Millis.MINUTE;
    private static final long NEVER = Long.MIN_VALUE;

    final Call call;
    final int leg;

    /** Its queue; for a talk that was in none, the first queue of its agent. */
    final Line line;

    final Kind kind;
    final long queuedAt;
    final boolean repeated;
    final Tally tally;
    Stage stage = Stage.WAITING;

    @Nullable
    Agent agent;

    /** What was told that it was about, last. */
    @Nullable
    Reason reason;

    /** When the last of its events was told. */
    long toldAt;

    private Outcome outcome = Outcome.NONE;
    private long outcomeAt = NEVER;
    private long forgottenAt = NEVER;
    private long endedAt = NEVER;
    private long wrappedAt = NEVER;
    private long heldAt = NEVER;
    private long holdMillis;
    private boolean transferred;

    /** How a visit came about. */
    enum Kind {
        /** Someone calls. */
        CALL,
        /** Someone is to be called. */
        CALLBACK,
        /** One agent gave the call to another, past the queues. */
        DIRECT
    }

    Visit(Call call, int leg, Line line, Kind kind, long queuedAt, boolean repeated, Tally tally) {
        this.call = call;
        this.leg = leg;
        this.line = line;
        this.kind = kind;
        this.queuedAt = queuedAt;
        this.repeated = repeated;
        this.tally = tally;
        this.toldAt = queuedAt;
    }

    void leftQueue(Outcome how, long at) {
        outcome = how;
        outcomeAt = at;
    }

    void held(long at) {
        heldAt = at;
    }

    void resumed(long at) {
        holdMillis += at - heldAt;
        heldAt = NEVER;
    }

    void ended(boolean byTransfer, long at) {
        if (heldAt != NEVER) {
            resumed(at);
        }
        transferred = byTransfer;
        endedAt = at;
    }

    void wrapped(long at) {
        wrappedAt = at;
    }

    /** The phone system began anew and did not know the call. */
    void forgotten(long at) {
        forgottenAt = at;
    }

    boolean isDirect() {
        return kind == Kind.DIRECT;
    }

    boolean isCallback() {
        return kind == Kind.CALLBACK;
    }

    /** Whether a caller is on the line and no agent has answered. */
    boolean isOnLine() {
        return stage == Stage.WAITING || stage == Stage.RINGING;
    }

    Outcome outcome() {
        return outcome;
    }

    long waitMillis() {
        return outcomeAt - queuedAt;
    }

    boolean isLost(long now) {
        return outcome == Outcome.NONE && isUnheardOf(isCallback() ? CALLBACK_LOST_AFTER : LOST_AFTER, now);
    }

    boolean isWaiting(long now) {
        return outcome == Outcome.NONE && !isLost(now);
    }

    boolean isUnfinished(long now) {
        return isTalk() && isUnheardOf(UNFINISHED_AFTER, now);
    }

    boolean isTalking(long now) {
        return isTalk() && !isUnfinished(now);
    }

    boolean isWrappingUp(long now) {
        return endedAt != NEVER && wrappedAt == NEVER && now - endedAt < WRAPPED_AFTER;
    }

    boolean isHandled(long now) {
        return endedAt != NEVER && !isWrappingUp(now);
    }

    boolean isTransferred() {
        return transferred;
    }

    long endedAt() {
        return endedAt;
    }

    /** Talk and after-call work, of a handled visit. */
    long handleMillis() {
        return (wrappedAt == NEVER ? endedAt : wrappedAt) - outcomeAt;
    }

    long holdMillis() {
        return holdMillis;
    }

    private boolean isTalk() {
        return outcome == Outcome.ANSWERED && endedAt == NEVER;
    }

    private boolean isUnheardOf(long after, long now) {
        return now - toldAt >= after || forgottenAt > toldAt;
    }
}
