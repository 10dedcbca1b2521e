package io.vigie.dashboard.hooks.paging;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one hook is told of a page. There is one message at a time: the next takes the place of one that waits. */
@JsonAutoDetect(
        fieldVisibility = Visibility.ANY,
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE)
public final class Call {

    /** What became of the last message. */
    public enum State {
        @JsonProperty("pending")
        PENDING,
        @JsonProperty("delivered")
        DELIVERED,
        @JsonProperty("given-up")
        GIVEN_UP,
        /** It was overtaken: who was never told that something is there need not hear that it is over. */
        @JsonProperty("not-needed")
        NOT_NEEDED
    }

    private final String hook;
    private Action action = Action.TRIGGER;
    private State state = State.NOT_NEEDED;
    private int level;
    private int number;
    private int attempts;
    private Instant wantedAt = Instant.EPOCH;
    private @Nullable Instant dueAt;
    private boolean reached;
    private @Nullable Instant lastAt;
    private @Nullable String lastReason;

    @JsonCreator
    Call(@JsonProperty("hook") String hook) {
        this.hook = hook;
    }

    public String hook() {
        return hook;
    }

    int level() {
        return level;
    }

    void calledAt(int ofPage) {
        level = ofPage;
    }

    public Action action() {
        return action;
    }

    public State state() {
        return state;
    }

    /** Which message it is: the first has 1. */
    int number() {
        return number;
    }

    /** How often the last message was sent. */
    public int attempts() {
        return attempts;
    }

    /** When the last request ended; null before the first did, like {@link #lastReason}. */
    public @Nullable Instant lastAt() {
        return lastAt;
    }

    public @Nullable String lastReason() {
        return lastReason;
    }

    boolean isPending() {
        return state == State.PENDING;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    /** What was on its way when the process ended may have arrived. */
    void restored() {
        if (isPending() && dueAt == null) {
            dueAt = wantedAt;
            reached |= action == Action.TRIGGER;
        }
    }

    void want(Action wanted, Instant now) {
        number++;
        if (isPending() && action == wanted) {
            // The newer words go out when the older would have: a hook that is away is not called more often.
            return;
        }
        action = wanted;
        state = State.PENDING;
        begin(now);
    }

    private void begin(Instant now) {
        attempts = 0;
        wantedAt = now;
        dueAt = now;
    }

    /** Whether it waits to tell the end of what its hook has never heard of. */
    boolean isNeedless() {
        return isPending() && action != Action.TRIGGER && !reached;
    }

    void drop() {
        state = State.NOT_NEEDED;
        dueAt = null;
    }

    void sent() {
        attempts++;
        dueAt = null;
    }

    /** Takes in how a request ended, which may be one of a message that has been replaced since. */
    void ended(Action sent, int sentNumber, Outcome outcome, Backoff backoff, Instant now) {
        boolean mayHaveArrived = outcome.isDelivered() || outcome.kind() == Outcome.Kind.UNKNOWN;
        reached |= sent == Action.TRIGGER && mayHaveArrived;
        lastAt = now;
        lastReason = outcome.reason();
        if (!isPending() || sent != action) {
            return;
        }
        if (outcome.isDelivered() && sentNumber == number) {
            state = State.DELIVERED;
        } else if (outcome.isDelivered()) {
            begin(now);
        } else {
            dueAt = backoff.next(attempts, outcome, wantedAt, now);
            state = dueAt == null ? State.GIVEN_UP : State.PENDING;
        }
    }

    void giveUp(String reason, Instant now) {
        state = State.GIVEN_UP;
        dueAt = null;
        lastAt = now;
        lastReason = reason;
    }
}
