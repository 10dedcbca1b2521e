package io.vigie.dashboard.live;

import io.vigie.contract.json.Json;
import io.vigie.contract.live.QueueSnapshot;
import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.feed.FeedListener;
import io.vigie.dashboard.feed.FeedRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The latest snapshot of each queue, and when it changed, as a number that only grows. What changed since a number is
 * all that a client needs, however long it was away: nothing is kept for each client.
 */
@Component
class Queues implements FeedListener {

    /**
     * A queue as it is now.
     *
     * @param version of its snapshot
     * @param json the snapshot as it came; null when the queue is gone
     * @param change the number of its last change
     */
    record Held(String id, String version, byte @Nullable [] json, long change) {}

    private final TreeMap<String, Held> byId = new TreeMap<>();
    private final Pulse pulse;
    private long changes;

    Queues(Pulse pulse) {
        this.pulse = pulse;
    }

    @Override
    public Topic topic() {
        return Topic.QUEUE_SNAPSHOTS;
    }

    @Override
    public From from() {
        return From.BEGINNING;
    }

    @Override
    public void take(FeedRecord message) {
        String id = message.key();
        if (id != null && note(id, message.value())) {
            pulse.request();
        }
    }

    private boolean note(String id, byte @Nullable [] json) {
        String version = json == null
                ? ""
                : Json.MAPPER.readValue(json, QueueSnapshot.class).version();
        synchronized (this) {
            Held before = byId.get(id);
            boolean older = json != null && before != null && version.compareTo(before.version()) <= 0;
            boolean neverKnown = json == null && before == null;
            if (older || neverKnown) {
                return false;
            }
            changes++;
            byId.put(id, new Held(id, version, json, changes));
            return true;
        }
    }

    /** The number of the last change. */
    synchronized long changes() {
        return changes;
    }

    /** What changed after a number, by id; queues that are gone included, unless all is asked for. */
    synchronized List<Held> since(long change) {
        List<Held> changed = new ArrayList<>();
        for (Held held : byId.values()) {
            if (held.change() > change && (change > 0 || held.json() != null)) {
                changed.add(held);
            }
        }
        return changed;
    }

    synchronized @Nullable Held get(String id) {
        Held held = byId.get(id);
        return held == null || held.json() == null ? null : held;
    }
}
