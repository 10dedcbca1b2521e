package io.vigie.dashboard.history;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.directory.TeamEntry;
import io.vigie.dashboard.directory.Directory;
import io.vigie.dashboard.settings.VigieSettings;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** What holds for a queue or team now: as it is described, or as what nobody described. */
@Component
public class Terms {

    private final Directory directory;
    private final String timeZone;

    Terms(Directory directory, VigieSettings settings) {
        this.directory = directory;
        this.timeZone = settings.timeZone().getId();
    }

    /** What a queue promises, and its zone. */
    public QueueEntry queue(String id) {
        QueueEntry described = directory.queue(id);
        return described == null ? QueueEntry.undescribed(id, timeZone) : described;
    }

    /** The zone in which a team's days begin. */
    public ZoneId zoneOfTeam(String id) {
        TeamEntry described = directory.team(id);
        return ZoneId.of(described == null ? timeZone : described.timeZone());
    }
}
