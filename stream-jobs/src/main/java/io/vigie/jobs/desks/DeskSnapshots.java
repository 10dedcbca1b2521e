package io.vigie.jobs.desks;

import io.vigie.contract.directory.DeskEntry;
import io.vigie.contract.live.DeskSnapshot;
import io.vigie.contract.rules.Rule;
import io.vigie.jobs.alerts.SubjectState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a desk shows, in the words of the contract. */
final class DeskSnapshots {

    private DeskSnapshots() {}

    /** What there is to show now, without version and time: equal to another one when nothing changed. */
    static DeskSnapshot of(DeskState state, DeskEntry entry, long now) {
        Long unknownSince = state.sources.unknownSince();
        Happened today = state.days.today;
        return new DeskSnapshot(
                entry.id(),
                entry.client(),
                entry.name(),
                entry.timeZone(),
                "",
                Instant.EPOCH,
                unknownSince == null ? null : Instant.ofEpochMilli(unknownSince),
                state.open.size(),
                state.unassigned,
                state.open.isEmpty() ? null : Instant.ofEpochMilli(state.open.first()),
                state.complaints,
                state.escalated,
                overdue(state.unanswered, entry.firstAnswerMillis(), now),
                overdue(state.open, entry.resolveMillis(), now),
                new DeskSnapshot.Today(today.opened(), today.answered(), today.resolved(), today.reopened()));
    }

    /** The same with what makes it a snapshot of its own. */
    static DeskSnapshot sent(DeskSnapshot shown, String version, long changedAt) {
        return new DeskSnapshot(
                shown.desk(),
                shown.client(),
                shown.name(),
                shown.timeZone(),
                version,
                Instant.ofEpochMilli(changedAt),
                shown.unknownSince(),
                shown.open(),
                shown.unassigned(),
                shown.oldestOpenedAt(),
                shown.openComplaints(),
                shown.escalated(),
                shown.overdueFirstAnswer(),
                shown.overdueResolve(),
                shown.today());
    }

    /** What rules see of it at a second. */
    static SubjectState seen(DeskSnapshot shown, long at, long changedAt, Map<String, Double> values, boolean ended) {
        return new SubjectState(
                Rule.SubjectKind.DESK,
                shown.desk(),
                at,
                changedAt,
                shown.client(),
                null,
                List.of(),
                shown.unknownSince() != null,
                values,
                null,
                false,
                null,
                ended);
    }

    private static @Nullable Long overdue(Times since, @Nullable Long limit, long now) {
        return limit == null ? null : since.overdue(limit, now);
    }
}
