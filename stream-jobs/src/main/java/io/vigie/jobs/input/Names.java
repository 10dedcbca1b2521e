package io.vigie.jobs.input;

import io.vigie.jobs.sources.Member;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of queues, desks and agents that were heard of lately and that nobody described. There is a limit for each
 * kind, so that a source which makes up a name for each call cannot fill the memory.
 */
final class Names {

    /** How many of a kind there may be. */
    static final int MOST = 10_000;

    private static final long KEPT = Duration.ofHours(76).toMillis();

    /** Looking through all names takes its time: where there are too many, it is not done for each one more. */
    private static final long LOOKED_THROUGH_EVERY = Duration.ofMinutes(1).toMillis();

    /** By kind and name, the time reached when it was last heard, in ms. */
    private final Map<Member.Kind, Map<String, Long>> heard = new EnumMap<>(Member.Kind.class);

    /** By kind, the time reached from which on it is worth looking for names to forget again, in ms. */
    private final Map<Member.Kind, Long> fullUntil = new EnumMap<>(Member.Kind.class);

    /** Whether there is room for this name: it is known, or there are not too many. */
    boolean admit(Member name, long reached) {
        Map<String, Long> heardAt = of(name.kind());
        if (!heardAt.containsKey(name.id()) && heardAt.size() >= MOST) {
            forget(name.kind(), heardAt, reached);
            if (heardAt.size() >= MOST) {
                return false;
            }
        }
        heardAt.put(name.id(), reached);
        return true;
    }

    private void forget(Member.Kind kind, Map<String, Long> heardAt, long reached) {
        if (reached >= fullUntil.getOrDefault(kind, Long.MIN_VALUE)) {
            heardAt.values().removeIf(at -> at + KEPT < reached);
            fullUntil.put(kind, reached + LOOKED_THROUGH_EVERY);
        }
    }

    /** Takes up again what was known before a restart. */
    void restore(NameHeard name) {
        of(name.member().kind()).merge(name.member().id(), name.at(), Math::max);
    }

    List<NameHeard> all() {
        List<NameHeard> all = new ArrayList<>();
        heard.forEach((kind, names) -> names.forEach((name, at) -> all.add(new NameHeard(new Member(kind, name), at))));
        return all;
    }

    private Map<String, Long> of(Member.Kind kind) {
        return heard.computeIfAbsent(kind, any -> new HashMap<>());
    }
}
