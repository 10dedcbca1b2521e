package io.vigie.jobs.queues;

import io.vigie.contract.directory.OpeningHours;
import io.vigie.contract.directory.QueueEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Whether a queue is open, and until when that holds. Kept by Flink as a POJO, hence the public fields. */
public final class Opening {

    /** When to look again at hours that do not change within a year. */
    private static final long LOOK_AGAIN = Duration.ofDays(365).toMillis();

    public boolean closed;

    /** When to look again, in ms. */
    public long changesAt = LiveQueue.NEVER;

    /** Needed by Flink; always open. */
    public Opening() {}

    /** Whether the time has come to look again. */
    boolean isDue(long reached) {
        return reached >= changesAt;
    }

    /** Looks at the hours; says whether it opened or closed. */
    boolean look(QueueEntry entry, long reached) {
        boolean before = closed;
        List<String> rules = entry.openingHours();
        if (rules == null) {
            closed = false;
            changesAt = LiveQueue.NEVER;
        } else {
            OpeningHours hours = OpeningHours.of(rules);
            ZoneId zone = ZoneId.of(entry.timeZone());
            Instant now = Instant.ofEpochMilli(reached);
            closed = !hours.isOpen(now, zone);
            Instant next = hours.nextChange(now, zone);
            changesAt = next == null ? reached + LOOK_AGAIN : next.toEpochMilli();
        }
        return closed != before;
    }
}
