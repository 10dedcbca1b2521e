package io.vigie.contract.event;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a call. The order of the constants is the order in which events of one call with equal times and
 * sequences are taken, held and resumed alike.
 */
public enum CallEventType {
    QUEUED("queued", 0),
    MISSED("missed", 1),
    ANSWERED("answered", 2),
    ABANDONED("abandoned", 3),
    FLOWED_OUT("flowed-out", 4),
    HELD("held", 5),
    RESUMED("resumed", 5),
    TRANSFERRED("transferred", 6),
    ENDED("ended", 7),
    WRAPPED("wrapped", 8),
    CLASSIFIED("classified", 9);

    private static final Map<String, CallEventType> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(CallEventType::type, Function.identity()));

    private final String type;
    private final int rank;

    CallEventType(String name, int rank) {
        this.type = "io.vigie.call." + name;
        this.rank = rank;
    }

    /** The CloudEvents type, such as {@code io.vigie.call.queued}. */
    public String type() {
        return type;
    }

    /** Decides between events of equal time and sequence: the lower one comes first. */
    public int rank() {
        return rank;
    }

    /** The constant of a CloudEvents type, or null when there is none. */
    public static @Nullable CallEventType of(String type) {
        return BY_TYPE.get(type);
    }
}
