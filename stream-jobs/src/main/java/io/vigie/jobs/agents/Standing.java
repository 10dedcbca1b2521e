package io.vigie.jobs.agents;

import io.vigie.jobs.agents.AgentOfQueue.Doing;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an agent does, and for which queues.
 *
 * @param doing null when offline
 * @param queues none when offline
 */
public record Standing(@Nullable Doing doing, List<String> queues) {

    /** Not there. */
    static final Standing OFFLINE = new Standing(null, List.of());

    /** What turns this into another, queue by queue. */
    List<AgentOfQueue> changesTo(Standing next) {
        if (equals(next)) {
            return List.of();
        }
        Set<String> all = new LinkedHashSet<>(queues);
        all.addAll(next.queues);
        List<AgentOfQueue> changes = new ArrayList<>(all.size());
        for (String queue : all) {
            Doing before = in(queue);
            Doing after = next.in(queue);
            if (before != after) {
                changes.add(new AgentOfQueue(queue, before, after));
            }
        }
        return changes;
    }

    private @Nullable Doing in(String queue) {
        return queues.contains(queue) ? doing : null;
    }
}
