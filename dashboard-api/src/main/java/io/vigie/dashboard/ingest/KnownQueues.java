package io.vigie.dashboard.ingest;

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
import org.springframework.stereotype.Component;

/**
 * The queues that there are: those with a snapshot, those described, and those named lately, of which the job has yet to
 * tell. A source that puts something new into every event, such as the number of the call, must not make queues without
 * end.
 */
@Component
class KnownQueues implements FeedListener {

    private static final int MOST = Directory.MOST;
    private static final Duration LATELY = Duration.ofMinutes(10);
    private static final Duration RECOUNT = Duration.ofSeconds(1);

    private final Directory directory;
    private final Clock clock;
    private final Set<String> withSnapshot = ConcurrentHashMap.newKeySet();
    private final Map<String, Instant> namedLately = new LinkedHashMap<>();
    private @Nullable Instant foundFullAt;

    KnownQueues(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
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
        if (id == null) {
            return;
        }
        if (message.value() == null) {
            withSnapshot.remove(id);
        } else {
            withSnapshot.add(id);
        }
    }

    /** Whether an event may name this queue: it is known already, or there is room for one more. */
    boolean admit(String id) {
        return withSnapshot.contains(id) || directory.knows(DirectoryKind.QUEUE, id) || admitNew(id);
    }

    private synchronized boolean admitNew(String id) {
        Instant now = clock.instant();
        forget(now.minus(LATELY));
        // Taken out first, so that those named longest ago stay in front.
        boolean room = namedLately.remove(id) != null || hasRoom(now);
        if (room) {
            namedLately.put(id, now);
        }
        return room;
    }

    private void forget(Instant before) {
        Iterator<Instant> named = namedLately.values().iterator();
        while (named.hasNext() && named.next().isBefore(before)) {
            named.remove();
        }
    }

    // When all is full, every event of a batch may ask: counted once a second at most.
    private boolean hasRoom(Instant now) {
        if (foundFullAt == null || !now.isBefore(foundFullAt.plus(RECOUNT))) {
            foundFullAt = count() < MOST ? null : now;
        }
        return foundFullAt == null;
    }

    private int count() {
        Set<String> all = new HashSet<>(directory.ids(DirectoryKind.QUEUE));
        all.addAll(withSnapshot);
        all.addAll(namedLately.keySet());
        return all.size();
    }
}
