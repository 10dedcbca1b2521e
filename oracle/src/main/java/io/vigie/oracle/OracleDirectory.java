package io.vigie.oracle;

import io.vigie.contract.directory.AgentEntry;
import io.vigie.contract.directory.ClientEntry;
import io.vigie.contract.directory.DeskEntry;
import io.vigie.contract.directory.DirectoryEntry;
import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.directory.TeamEntry;
import io.vigie.contract.live.Site;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What people said of queues, desks, teams and agents.
 *
 * @param atStart what stood when the job first started: it holds for all visits
 * @param changes what was said later
 */
public record OracleDirectory(List<? extends DirectoryEntry> atStart, List<Change> changes) {

    /** Nobody said anything. */
    public static final OracleDirectory EMPTY = new OracleDirectory(List.of(), List.of());

    /**
     * A later entry.
     *
     * @param from the time reached when it was read; of two with the same, the one further down the list holds
     */
    public record Change(Instant from, DirectoryEntry entry) {}

    /** What held of a queue at a moment. */
    QueueEntry queue(String id, Instant moment, ZoneId defaultZone) {
        return held(QueueEntry.class, id, moment, QueueEntry.undescribed(id, defaultZone.getId()));
    }

    /** What held of a desk at a moment. */
    DeskEntry desk(String id, Instant moment, ZoneId defaultZone) {
        return held(
                DeskEntry.class,
                id,
                moment,
                new DeskEntry(id, id, ClientEntry.IN_HOUSE_ID, defaultZone.getId(), null, null));
    }

    /** What held of a team at a moment. */
    TeamEntry team(String id, Instant moment, ZoneId defaultZone) {
        return held(TeamEntry.class, id, moment, new TeamEntry(id, id, defaultZone.getId()));
    }

    /** What held of an agent at a moment. */
    AgentEntry agent(String id, Instant moment) {
        AgentEntry nobodySaid = new AgentEntry(id, id, TeamEntry.NONE_ID, Site.OFFICE, false, null, List.of());
        return held(AgentEntry.class, id, moment, nobodySaid);
    }

    /** The ids of all of a kind that somebody described by a moment. */
    List<String> ids(Class<? extends DirectoryEntry> kind, Instant moment) {
        return said(moment).stream()
                .filter(kind::isInstance)
                .map(DirectoryEntry::id)
                .distinct()
                .toList();
    }

    private <T extends DirectoryEntry> T held(Class<T> kind, String id, Instant moment, T nobodySaid) {
        T holds = nobodySaid;
        for (DirectoryEntry entry : said(moment)) {
            if (kind.isInstance(entry) && entry.id().equals(id)) {
                holds = kind.cast(entry);
            }
        }
        return holds;
    }

    private List<DirectoryEntry> said(Instant moment) {
        List<DirectoryEntry> said = new ArrayList<>(atStart);
        changes.stream()
                .filter(change -> !change.from().isAfter(moment))
                .sorted(Comparator.comparing(Change::from))
                .forEach(change -> said.add(change.entry()));
        return said;
    }
}
