package io.vigie.jobs.input;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of queues that were heard of lately. There is a limit, so that a source which makes up a name for each call
 * cannot fill the memory.
 */
final class QueueNames {

    /** How many there may be. */
    static final int MOST = 10_000;

    private static final long KEPT = Duration.ofHours(76).toMillis();

    /** By name, the time reached when it was last heard, in ms. */
    private final Map<String, Long> heardAt = new HashMap<>();

    /** Whether there is room for this name: it is known, or there are not too many. */
    boolean admit(String name, long reached) {
        if (!heardAt.containsKey(name) && heardAt.size() >= MOST) {
            heardAt.values().removeIf(at -> at + KEPT < reached);
            if (heardAt.size() >= MOST) {
                return false;
            }
        }
        heardAt.put(name, reached);
        return true;
    }

    /** Takes up again what was known before a restart. */
    void restore(NameHeard name) {
        heardAt.merge(name.name(), name.at(), Math::max);
    }

    List<NameHeard> all() {
        return heardAt.entrySet().stream()
                .map(name -> new NameHeard(name.getKey(), name.getValue()))
                .toList();
    }
}
