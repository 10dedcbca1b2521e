package io.vigie.oracle;

import io.vigie.contract.directory.DirectoryEntry;
import io.vigie.contract.directory.QueueEntry;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What people said of queues; other kinds of entries change no number of a queue.
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
        List<DirectoryEntry> said = new ArrayList<>(atStart);
        changes.stream()
                .filter(change -> !change.from().isAfter(moment))
                .sorted(Comparator.comparing(Change::from))
                .forEach(change -> said.add(change.entry()));
        QueueEntry holds = QueueEntry.undescribed(id, defaultZone.getId());
        for (DirectoryEntry entry : said) {
            if (entry instanceof QueueEntry queue && queue.id().equals(id)) {
                holds = queue;
            }
        }
        return holds;
    }
}
