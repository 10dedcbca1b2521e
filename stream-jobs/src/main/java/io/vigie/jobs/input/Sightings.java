package io.vigie.jobs.input;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.SourceEvent;
import io.vigie.contract.event.SourceEventType;
import io.vigie.jobs.sources.SourceSeen;
import io.vigie.jobs.sources.SourceSeen.QueueSeen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was heard of sources since it was last told: so much less than a note of each event. */
final class Sightings {

    private static final class Seen {
        private long lastAt = SourceSeen.NEVER;
        private boolean heartbeats;
        private long restartedAt = SourceSeen.NEVER;
        private final Map<String, Long> queues = new HashMap<>();
    }

    private final Map<String, Seen> bySource = new HashMap<>();

    void note(Event event) {
        Seen seen = bySource.computeIfAbsent(event.source(), any -> new Seen());
        long at = event.time().toEpochMilli();
        seen.lastAt = Math.max(seen.lastAt, at);
        if (event instanceof SourceEvent self) {
            seen.heartbeats |= self.type() == SourceEventType.HEARTBEAT;
            seen.restartedAt =
                    self.type() == SourceEventType.RESTARTED ? Math.max(seen.restartedAt, at) : seen.restartedAt;
        }
        if (event instanceof CallEvent call && call.queue() != null) {
            seen.queues.merge(call.queue(), at, Math::max);
        }
    }

    /** Takes up again what had been noted before a restart, or what is expected. */
    void note(SourceSeen earlier) {
        Seen seen = bySource.computeIfAbsent(earlier.source(), any -> new Seen());
        seen.lastAt = Math.max(seen.lastAt, earlier.lastAt());
        seen.heartbeats |= earlier.heartbeats();
        seen.restartedAt = Math.max(seen.restartedAt, earlier.restartedAt());
        earlier.queues().forEach(queue -> seen.queues.merge(queue.queue(), queue.lastAt(), Math::max));
    }

    List<SourceSeen> noted() {
        List<SourceSeen> noted = new ArrayList<>(bySource.size());
        bySource.forEach((source, seen) -> noted.add(new SourceSeen(
                source,
                seen.lastAt,
                seen.heartbeats,
                seen.restartedAt,
                seen.queues.entrySet().stream()
                        .map(queue -> new QueueSeen(queue.getKey(), queue.getValue()))
                        .toList())));
        return noted;
    }

    void clear() {
        bySource.clear();
    }
}
