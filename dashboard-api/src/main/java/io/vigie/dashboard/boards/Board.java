package io.vigie.dashboard.boards;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a wall shows.
 *
 * @param queues which, in this order; null for all in scope, empty for none, as with the others
 * @param order in which order tiles stand
 * @param pageSeconds how long a page stays before the next, where not all fits on one
 * @param distanceMetres from how far it is read, which decides how large things are and how many fit
 */
public record Board(
        String id,
        String name,
        @Nullable List<String> queues,
        @Nullable List<String> desks,
        @Nullable List<String> teams,
        Order order,
        int pageSeconds,
        int distanceMetres) {

    /** How tiles are put in order. */
    public enum Order {
        /** The most urgent first. */
        @JsonProperty("urgency")
        URGENCY,
        /** As the lists have them, which never moves. */
        @JsonProperty("as-listed")
        AS_LISTED
    }
}
