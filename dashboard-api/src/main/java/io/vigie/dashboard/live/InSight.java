package io.vigie.dashboard.live;

import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.live.Entities.Held;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which queues and teams somebody may look at, for what is told of them beside their snapshots. */
@Component
public class InSight {

    private final Centre centre;
    private final Audiences audiences;

    InSight(Centre centre, Audiences audiences) {
        this.centre = centre;
        this.audiences = audiences;
    }

    /** @throws io.vigie.dashboard.problems.ProblemException 404 when the queue is not known, or not in scope */
    public void requireQueue(Identity who, String id) {
        require(Kind.QUEUES, who, id);
    }

    /** @throws io.vigie.dashboard.problems.ProblemException 404 when the team is not known, or not in scope */
    public void requireTeam(Identity who, String id) {
        require(Kind.TEAMS, who, id);
    }

    private void require(Kind kind, Identity who, String id) {
        Snapshot snapshot = centre.of(kind).get(id);
        if (snapshot == null || !audiences.of(who).has(kind, id, snapshot.owner())) {
            throw Lists.unknown(kind);
        }
    }

    /** The ids of all queues in scope, in order. */
    public List<String> queues(Identity who) {
        Audience audience = audiences.of(who);
        return centre.of(Kind.QUEUES).since(0).stream()
                .filter(held -> audience.has(Kind.QUEUES, held.id(), held.owner()))
                .map(Held::id)
                .toList();
    }

    /** Whether somebody is shown numbers about few agents. */
    public boolean seesSmallGroups(Identity who) {
        return audiences.of(who).seesSmallGroups();
    }

    /** Whether anybody is shown single agents. */
    public boolean individualViews() {
        return audiences.individualViews();
    }
}
