package io.vigie.dashboard.live;

import io.vigie.dashboard.live.Queues.Held;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which queues a client looks at.
 *
 * @param queues their ids; null for all
 */
record Scope(@Nullable Set<String> queues) {

    static Scope of(@Nullable List<String> queues) {
        return new Scope(queues == null || queues.isEmpty() ? null : Set.copyOf(queues));
    }

    List<Held> of(List<Held> all, boolean gone) {
        return all.stream()
                .filter(queue -> queues == null || queues.contains(queue.id()))
                .filter(queue -> gone == (queue.json() == null))
                .toList();
    }
}
