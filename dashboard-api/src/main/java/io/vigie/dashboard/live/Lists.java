package io.vigie.dashboard.live;

import io.vigie.dashboard.clock.TimeReached;
import io.vigie.dashboard.live.Entities.Held;
import io.vigie.dashboard.problems.ProblemException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Snapshots as they are now, in the form that an audience may see. */
@Component
class Lists {

    private final Centre centre;
    private final TimeReached reached;

    Lists(Centre centre, TimeReached reached) {
        this.centre = centre;
        this.reached = reached;
    }

    /** All of a kind that belong to an audience's scope, by id. */
    byte[] all(Kind kind, Audience audience) {
        return all(kind, audience, Selection.ALL);
    }

    /** Those of them that are asked for. */
    byte[] all(Kind kind, Audience audience, Selection selection) {
        List<byte[]> shown = new ArrayList<>();
        for (Held held : centre.of(kind).since(0)) {
            Snapshot snapshot = held.snapshot();
            if (snapshot != null
                    && audience.has(kind, held.id(), held.owner())
                    && selection.has(kind, held.id(), held.owner())) {
                shown.add(audience.form(snapshot));
            }
        }
        return page(kind.word(), shown);
    }

    /** A list as it is answered, beside the time that its numbers have reached. */
    byte[] page(String name, List<byte[]> values) {
        return new Body().value("asOf", reached.time()).list(name, values).json();
    }

    /**
     * One of a kind.
     *
     * @throws ProblemException 404 when it is not known, or not in scope
     */
    byte[] one(Kind kind, String id, Audience audience) {
        Snapshot snapshot = centre.of(kind).get(id);
        if (snapshot == null || !audience.has(kind, id, snapshot.owner())) {
            throw unknown(kind);
        }
        return audience.form(snapshot);
    }

    /** What is answered for what is not there, or not for this audience. */
    static ProblemException unknown(Kind kind) {
        return new ProblemException(
                HttpStatus.NOT_FOUND,
                "No " + kind.one() + " of this id is known: GET /api/v1/" + kind.word() + " lists all.");
    }
}
