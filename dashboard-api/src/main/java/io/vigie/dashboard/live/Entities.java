package io.vigie.dashboard.live;

import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.feed.FeedListener;
import io.vigie.dashboard.feed.FeedRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The latest snapshot of each thing of a kind, and when it changed, as a number that only grows. What changed since a
 * number is all that a client needs, however long it was away: nothing is kept for each client.
 */
final class Entities implements FeedListener {

    /**
     * One as it is now.
     *
     * @param snapshot null when it is gone
     * @param owner whose it is, or was when it was last there
     * @param change the number of its last change
     * @param left whose it was before it last passed to another; null where it never did
     */
    record Held(
            String id,
            @Nullable Snapshot snapshot,
            Owner owner,
            long change,
            @Nullable Left left) {}

    /** The change by which something passed from one owner to another. */
    record Left(Owner owner, long change) {}

    private final TreeMap<String, Held> byId = new TreeMap<>();
    private final Kind kind;
    private final Changes changes;
    private final Pulse pulse;

    Entities(Kind kind, Changes changes, Pulse pulse) {
        this.kind = kind;
        this.changes = changes;
        this.pulse = pulse;
    }

    Kind kind() {
        return kind;
    }

    @Override
    public Topic topic() {
        return kind.topic();
    }

    @Override
    public From from() {
        return From.BEGINNING;
    }

    @Override
    public void take(FeedRecord message) {
        String id = message.key();
        byte[] json = message.value();
        if (id != null && note(id, json == null ? null : Snapshot.read(kind, id, json))) {
            pulse.request();
        }
    }

    private synchronized boolean note(String id, @Nullable Snapshot snapshot) {
        Held before = byId.get(id);
        Snapshot last = before == null ? null : before.snapshot();
        if (snapshot == null ? last == null : isOlder(snapshot, last)) {
            return false;
        }
        long change = changes.next();
        Owner owner = Objects.requireNonNull(snapshot == null ? last : snapshot).owner();
        byId.put(id, new Held(id, snapshot, owner, change, left(before, owner, change)));
        return true;
    }

    private static boolean isOlder(Snapshot snapshot, @Nullable Snapshot last) {
        return last != null && snapshot.version().compareTo(last.version()) <= 0;
    }

    private static @Nullable Left left(@Nullable Held before, Owner owner, long change) {
        if (before == null) {
            return null;
        }
        return before.owner().equals(owner) ? before.left() : new Left(before.owner(), change);
    }

    /** What changed after a number, by id; those that are gone included, unless all is asked for. */
    synchronized List<Held> since(long change) {
        List<Held> changed = new ArrayList<>();
        for (Held held : byId.values()) {
            if (held.change() > change && (change > 0 || held.snapshot() != null)) {
                changed.add(held);
            }
        }
        return changed;
    }

    /** The snapshot of one; null when there is none. */
    synchronized @Nullable Snapshot get(String id) {
        Held held = byId.get(id);
        return held == null ? null : held.snapshot();
    }
}
