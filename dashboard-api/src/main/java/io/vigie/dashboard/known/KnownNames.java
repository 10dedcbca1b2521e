package io.vigie.dashboard.known;

import io.vigie.contract.directory.DirectoryKind;
import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.directory.Directory;
import io.vigie.dashboard.feed.FeedListener;
import io.vigie.dashboard.feed.FeedRecord;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What there is of a kind: what is described, what has a snapshot, and what was named lately, of which the job has yet to
 * tell. A source that puts something new into every event, such as the number of the call, must not make queues or agents
 * without end, so there is room for so many that nobody described; the described have room of their own.
 */
public final class KnownNames implements FeedListener {

    /** So many of a kind there may be that nobody described. */
    public static final int MOST = 10_000;

    private static final Duration LATELY = Duration.ofMinutes(10);
    private static final Duration RECOUNT = Duration.ofSeconds(1);

    private final DirectoryKind kind;
    private final Topic topic;
    private final Directory directory;
    private final Clock clock;
    private final Set<String> withSnapshot = ConcurrentHashMap.newKeySet();
    private final Map<String, Instant> namedLately = new LinkedHashMap<>();
    private @Nullable Instant countedAt;
    private int room;

    /** @param topic that of the snapshots of this kind */
    public KnownNames(DirectoryKind kind, Topic topic, Directory directory, Clock clock) {
        this.kind = kind;
        this.topic = topic;
        this.directory = directory;
        this.clock = clock;
    }

    DirectoryKind kind() {
        return kind;
    }

    @Override
    public Topic topic() {
        return topic;
    }

    @Override
    public From from() {
        return From.BEGINNING;
    }

    @Override
    public void take(FeedRecord message) {
        String id = message.key();
        if (id == null) {
            return;
        }
        if (message.value() == null) {
            withSnapshot.remove(id);
        } else {
            withSnapshot.add(id);
        }
    }

    /** Whether it is described or has a snapshot. */
    public boolean has(String id) {
        return withSnapshot.contains(id) || directory.knows(kind, id);
    }

    /** The ids of all that are described or have a snapshot. */
    public Set<String> ids() {
        Set<String> all = new HashSet<>(withSnapshot);
        all.addAll(directory.ids(kind));
        return all;
    }

    /** Whether an event may name this: it is there already, or there is room for one more. */
    public boolean admit(String id) {
        return has(id) || admitNew(id);
    }

    private synchronized boolean admitNew(String id) {
        Instant now = clock.instant();
        forget(now.minus(LATELY));
        // Taken out first, so that those named longest ago stay in front.
        boolean wasNamed = namedLately.remove(id) != null;
        if (!wasNamed) {
            if (!hasRoom(now)) {
                return false;
            }
            room--;
        }
        namedLately.put(id, now);
        return true;
    }

    private void forget(Instant before) {
        Iterator<Instant> named = namedLately.values().iterator();
        while (named.hasNext() && named.next().isBefore(before)) {
            named.remove();
        }
    }

    // Every event of a batch may bring a new name, and to count takes as long as there are names: once a second at
    // most.
    private boolean hasRoom(Instant now) {
        if (countedAt == null || !now.isBefore(countedAt.plus(RECOUNT))) {
            room = MOST - undescribed();
            countedAt = now;
        }
        return room > 0;
    }

    private int undescribed() {
        Set<String> all = new HashSet<>(withSnapshot);
        all.addAll(namedLately.keySet());
        all.removeIf(id -> directory.knows(kind, id));
        return all.size();
    }
}
