package io.vigie.dashboard.live;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The agents of a queue or team who are not offline. Where they are fewer than five, numbers about them are numbers about
 * persons: then the wall and a lead are sent neither these nor anything made of them, and a reader can tell a field that
 * is withheld, as it is not there, from a value that cannot be computed, as it is null. What is sent about calls and
 * tickets stays.
 */
final class Group {

    /** So many agents are a group. */
    static final long FEWEST = 5;

    private static final List<String> STATES = List.of("ready", "talking", "wrappingUp", "away");
    private static final Set<String> OF_QUEUES = Set.of("agents", "staffing");
    private static final Set<String> OF_TEAMS = Set.of(
            "agents",
            "scheduled",
            "present",
            "late",
            "noShow",
            "excused",
            "leftEarly",
            "unknown",
            "absenceRate",
            "unexcusedRate",
            "flags");

    private Group() {}

    /** Whether what a snapshot says about agents is about a person or a few. */
    static boolean isSmall(Kind kind, JsonNode snapshot) {
        if (fields(kind).isEmpty()) {
            return false;
        }
        JsonNode agents = snapshot.path("agents");
        return STATES.stream().mapToLong(state -> agents.path(state).asLong(0)).sum() < FEWEST;
    }

    /** The snapshot without what it says about agents. */
    static ObjectNode without(Kind kind, ObjectNode snapshot) {
        return snapshot.deepCopy().remove(fields(kind));
    }

    /** Whether a number of a snapshot, by its path, is about agents. */
    static boolean isAboutAgents(Kind kind, String path) {
        int dot = path.indexOf('.');
        return kind == Kind.TEAMS || fields(kind).contains(dot < 0 ? path : path.substring(0, dot));
    }

    /** What a snapshot says about agents. */
    static Set<String> fields(Kind kind) {
        return switch (kind) {
            case QUEUES -> OF_QUEUES;
            case TEAMS -> OF_TEAMS;
            case DESKS, AGENTS -> Set.of();
        };
    }
}
