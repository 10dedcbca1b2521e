package io.vigie.contract.history;

import io.vigie.contract.live.Counts;
import java.util.function.ToLongFunction;

/** The fields with the counts and sums of visits, called as in {@link Counts}; all are integers, durations in ms. */
@SuppressWarnings("ImmutableEnumChecker") // Method references do not change.
public enum CountField {
    OFFERED("offered", Counts::offered),
    ANSWERED("answered", Counts::answered),
    ABANDONED("abandoned", Counts::abandoned),
    FLOWED_OUT("flowedOut", Counts::flowedOut),
    LOST("lost", Counts::lost),
    WAITING("waiting", Counts::waiting),
    UNFINISHED("unfinished", Counts::unfinished),
    TRANSFERRED("transferred", Counts::transferred),
    SHORT_ABANDONED("shortAbandoned", Counts::shortAbandoned),
    ANSWERED_WITHIN_TARGET("answeredWithinTarget", Counts::answeredWithinTarget),
    ABANDONED_WITHIN_TARGET("abandonedWithinTarget", Counts::abandonedWithinTarget),
    WAITING_OVER_TARGET("waitingOverTarget", Counts::waitingOverTarget),
    WAIT_MILLIS("waitMillis", Counts::waitMillis),
    HANDLED("handled", Counts::handled),
    HANDLE_MILLIS("handleMillis", Counts::handleMillis),
    HOLD_MILLIS("holdMillis", Counts::holdMillis),
    WITH_CALLER("withCaller", Counts::withCaller),
    REPEATED("repeated", Counts::repeated);

    private final String fieldName;
    private final ToLongFunction<Counts> part;

    CountField(String fieldName, ToLongFunction<Counts> part) {
        this.fieldName = fieldName;
        this.part = part;
    }

    public String fieldName() {
        return fieldName;
    }

    /** What the field holds. */
    public long of(Counts counts) {
        return part.applyAsLong(counts);
    }

    /** The counts whose fields hold this. */
    public static Counts counts(ToLongFunction<CountField> held) {
        return new Counts(
                held.applyAsLong(OFFERED),
                held.applyAsLong(ANSWERED),
                held.applyAsLong(ABANDONED),
                held.applyAsLong(FLOWED_OUT),
                held.applyAsLong(LOST),
                held.applyAsLong(WAITING),
                held.applyAsLong(UNFINISHED),
                held.applyAsLong(TRANSFERRED),
                held.applyAsLong(SHORT_ABANDONED),
                held.applyAsLong(ANSWERED_WITHIN_TARGET),
                held.applyAsLong(ABANDONED_WITHIN_TARGET),
                held.applyAsLong(WAITING_OVER_TARGET),
                held.applyAsLong(WAIT_MILLIS),
                held.applyAsLong(HANDLED),
                held.applyAsLong(HANDLE_MILLIS),
                held.applyAsLong(HOLD_MILLIS),
                held.applyAsLong(WITH_CALLER),
                held.applyAsLong(REPEATED));
    }
}
