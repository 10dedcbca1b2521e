package io.vigie.dashboard.live;

import io.vigie.dashboard.live.Entities.Held;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What changed since a client last looked, encoded once for all clients that look from the same place at the same things. */
@Component
class UpdateFrames {

    /** How far a client has been told: the number of the last change, and the offset of the last alert. */
    record Place(long change, long alert) {}

    /**
     * What to send.
     *
     * @param upTo where the client is then
     * @param bytes nothing when nothing in view changed
     */
    record Update(Place upTo, byte[] bytes) {}

    private record From(View view, Place place) {}

    private final Centre centre;
    private final Changes changes;
    private final AlertFrames alerts;
    private final Map<From, Update> cache = new HashMap<>();
    private long cachedAt = -1;

    UpdateFrames(Centre centre, Changes changes, AlertFrames alerts) {
        this.centre = centre;
        this.changes = changes;
        this.alerts = alerts;
    }

    /** Where a client is that is told all as it is now. */
    Place now() {
        // The number first: what changes after it is sent again, not lost.
        return new Place(changes.last(), alerts.last());
    }

    synchronized Update since(View view, Place place) {
        long now = changes.last();
        if (now != cachedAt) {
            cache.clear();
            cachedAt = now;
        }
        return cache.computeIfAbsent(new From(view, place), from -> encode(view, place, now));
    }

    private Update encode(View view, Place place, long now) {
        if (place.change() >= now) {
            return new Update(place, new byte[0]);
        }
        long lastAlert = alerts.last();
        return new Update(
                new Place(now, lastAlert),
                Frames.join(snapshots(view, place.change()), alerts.after(view, place.alert(), lastAlert)));
    }

    private byte[] snapshots(View view, long change) {
        Body update = new Body();
        Map<String, List<String>> removed = new LinkedHashMap<>();
        boolean isAnyShown = false;
        for (Kind kind : Kind.values()) {
            List<Held> changed = centre.of(kind).since(change);
            List<byte[]> shown = view.shown(kind, changed);
            if (!shown.isEmpty()) {
                update.list(kind.word(), shown);
                isAnyShown = true;
            }
            List<String> gone = view.removed(kind, changed, change);
            if (!gone.isEmpty()) {
                removed.put(kind.word(), gone);
            }
        }
        if (alerts.isCountNew(view, change)) {
            update.value("agentAlerts", alerts.count(view));
            isAnyShown = true;
        }
        return Frames.join(
                isAnyShown ? Frames.of("update", update.json()) : new byte[0],
                removed.isEmpty() ? new byte[0] : Frames.of("removed", removed));
    }

    /** All that is in view, as the first frame of a stream. */
    byte[] all(View view) {
        Body all = new Body();
        for (Kind kind : Kind.values()) {
            all.list(kind.word(), view.shown(kind, centre.of(kind).since(0)));
        }
        all.list("alerts", alerts.open(view));
        if (alerts.isCounted(view)) {
            all.value("agentAlerts", alerts.count(view));
        }
        return Frames.of("snapshot", all.json());
    }

    /** The alerts that came after an offset up to a place. */
    byte[] missedAlerts(View view, long offset, Place upTo) {
        return alerts.after(view, offset, upTo.alert());
    }
}
