package io.vigie.jobs.history.minutes;

import io.vigie.contract.live.QueueMinute;
import io.vigie.contract.live.TeamMinute;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What concerns the history of a queue or team. One of the three is there. */
public record HistoryInput(
        @Nullable QueueMinute queueMinute,
        @Nullable TeamMinute teamMinute,
        @Nullable ZoneOfQueue zone) {

    public static HistoryInput of(QueueMinute minute) {
        return new HistoryInput(minute, null, null);
    }

    public static HistoryInput of(TeamMinute minute) {
        return new HistoryInput(null, minute, null);
    }

    public static HistoryInput of(ZoneOfQueue zone) {
        return new HistoryInput(null, null, zone);
    }

    /** Whom it is about; a queue and a team may have the same id. */
    public String subject() {
        if (teamMinute != null) {
            return "team/" + teamMinute.team();
        }
        return "queue/" + (queueMinute != null ? queueMinute.queue() : zone == null ? "" : zone.queue());
    }

    /** Whether what was read says all that has to be known; JSON may leave out anything. */
    public boolean isWhole() {
        if (queueMinute != null) {
            return areAllThere(queueMinute.queue(), queueMinute.from(), queueMinute.version(), queueMinute.totals());
        }
        if (teamMinute != null) {
            return areAllThere(teamMinute.team(), teamMinute.minute(), teamMinute.version());
        }
        return zone != null;
    }

    private static boolean areAllThere(@Nullable Object... parts) {
        return Arrays.stream(parts).allMatch(Objects::nonNull);
    }
}
