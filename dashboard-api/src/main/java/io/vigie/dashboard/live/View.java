package io.vigie.dashboard.live;

import io.vigie.dashboard.live.Entities.Held;
import io.vigie.dashboard.live.Entities.Left;
import java.util.ArrayList;
import java.util.List;

/** What one client looks at: who it is, and what it asks for. Clients of the same view are sent the same bytes. */
record View(Audience audience, Selection selection) {

    /** Whether one of a kind is in view as long as it belongs to an owner. */
    boolean has(Kind kind, String id, Owner owner) {
        return (kind != Kind.AGENTS || audience.seesAgents())
                && audience.has(kind, id, owner)
                && selection.has(kind, id, owner);
    }

    /** The snapshots in view among some of a kind, in the form that the audience may see. */
    List<byte[]> shown(Kind kind, List<Held> some) {
        List<byte[]> shown = new ArrayList<>();
        for (Held held : some) {
            Snapshot snapshot = held.snapshot();
            if (snapshot != null && has(kind, held.id(), held.owner())) {
                shown.add(audience.form(snapshot));
            }
        }
        return shown;
    }

    /** The ids of those that were in view at a change and are no more: gone, or passed to an owner out of view. */
    List<String> removed(Kind kind, List<Held> some, long change) {
        return some.stream()
                .filter(held -> wasInView(kind, held, change)
                        && (held.snapshot() == null || !has(kind, held.id(), held.owner())))
                .map(Held::id)
                .toList();
    }

    private boolean wasInView(Kind kind, Held held, long change) {
        Left left = held.left();
        return has(kind, held.id(), held.owner())
                || (left != null && left.change() > change && has(kind, held.id(), left.owner()));
    }
}
