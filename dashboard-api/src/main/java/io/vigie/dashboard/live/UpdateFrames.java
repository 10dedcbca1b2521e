package io.vigie.dashboard.live;

import io.vigie.contract.live.RemovedFrame;
import io.vigie.dashboard.live.Queues.Held;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What changed since a client last looked, encoded once for all clients that look from the same place at the same things. */
@Component
class UpdateFrames {

    /**
     * What to send.
     *
     * @param upTo the number of the last change in it
     * @param bytes nothing when nothing in scope changed
     */
    record Update(long upTo, byte[] bytes) {}

    private record From(Scope scope, long change) {}

    private final Queues queues;
    private final Map<From, Update> cache = new HashMap<>();
    private long cachedAt = -1;

    UpdateFrames(Queues queues) {
        this.queues = queues;
    }

    synchronized Update since(Scope scope, long change) {
        long now = queues.changes();
        if (now != cachedAt) {
            cache.clear();
            cachedAt = now;
        }
        return cache.computeIfAbsent(new From(scope, change), from -> encode(scope, change, now));
    }

    private Update encode(Scope scope, long change, long now) {
        if (change >= now) {
            return new Update(change, new byte[0]);
        }
        List<Held> changed = queues.since(change);
        List<Held> shown = scope.of(changed, false);
        List<Held> gone = scope.of(changed, true);
        byte[] update = shown.isEmpty() ? new byte[0] : Frames.queues("update", shown);
        byte[] removed = gone.isEmpty()
                ? new byte[0]
                : Frames.of(
                        "removed", new RemovedFrame(gone.stream().map(Held::id).toList()));
        return new Update(now, Frames.join(update, removed));
    }
}
