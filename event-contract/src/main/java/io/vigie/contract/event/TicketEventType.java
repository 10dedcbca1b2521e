package io.vigie.contract.event;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What happens to a ticket. The order of the constants is the order in which events of one ticket with equal times and
 * sequences are taken.
 */
public enum TicketEventType {
    OPENED("opened", 0),
    ASSIGNED("assigned", 1),
    /** A reply to the customer. */
    ANSWERED("answered", 2),
    ESCALATED("escalated", 3),
    REOPENED("reopened", 4),
    RESOLVED("resolved", 5);

    private static final Map<String, TicketEventType> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(TicketEventType::type, Function.identity()));

    private final String type;
    private final int rank;

    TicketEventType(String name, int rank) {
        this.type = "io.vigie.ticket." + name;
        this.rank = rank;
    }

    /** The CloudEvents type, such as {@code io.vigie.ticket.opened}. */
    public String type() {
        return type;
    }

    /** Decides between events of equal time and sequence: the lower one comes first. */
    public int rank() {
        return rank;
    }

    /** The constant of a CloudEvents type, or null when there is none. */
    public static @Nullable TicketEventType of(String type) {
        return BY_TYPE.get(type);
    }
}
