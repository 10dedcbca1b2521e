package io.vigie.oracle;

import io.vigie.contract.live.Attendance;
import io.vigie.contract.live.Flag;
import io.vigie.contract.live.FlagKind;
import io.vigie.contract.live.Workload;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What does not agree of an agent's attendance and workload. */
final class AgentDifferences {

    private final Differences all;

    AgentDifferences(Differences all) {
        this.all = all;
    }

    void attendance(OracleAttendance oracle, Attendance shown) {
        all.equal("attendance.status", oracle.status(), shown.status());
        all.equal("attendance.plannedStart", oracle.plannedStart(), shown.plannedStart());
        all.equal("attendance.plannedEnd", oracle.plannedEnd(), shown.plannedEnd());
        all.equal("attendance.clockedInAt", oracle.clockedInAt(), shown.clockedInAt());
        all.equal("attendance.clockedOutAt", oracle.clockedOutAt(), shown.clockedOutAt());
        all.equal("attendance.lateMillis", oracle.lateMillis(), shown.lateMillis());
        all.equal("attendance.lateSince", oracle.lateSince(), shown.lateSince());
        all.equal("attendance.mismatch", oracle.mismatch(), shown.mismatch());
    }

    void workload(OracleWorkload oracle, Workload shown) {
        all.equal("workload.handledToday", oracle.handledToday(), shown.handledToday());
        all.equal("workload.complaintsLastHour", oracle.complaintsLastHour(), shown.complaintsLastHour());
        all.equal("workload.complaintStreak", oracle.complaintStreak(), shown.complaintStreak());
        all.equal("workload.conflictsToday", oracle.conflictsToday(), shown.conflictsToday());
        all.equal("workload.missedToday", oracle.missedToday(), shown.missedToday());
        all.rate("workload.occupancyLast30m", oracle.occupancyLast30m(), shown.occupancyLast30m());
        all.equal("workload.deskSince", oracle.deskSince(), shown.deskSince());
        for (FlagKind kind : FlagKind.values()) {
            OracleFlag must = oracle.flags().stream()
                    .filter(flag -> flag.kind() == kind)
                    .findFirst()
                    .orElse(null);
            Flag is = shown.flags().stream()
                    .filter(flag -> flag.kind() == kind)
                    .findFirst()
                    .orElse(null);
            flag("workload.flags." + Teams.word(kind), must, is);
        }
        all.equal("workload.flags.size", (long) oracle.flags().size(), (long)
                shown.flags().size());
    }

    private void flag(String field, @Nullable OracleFlag must, @Nullable Flag is) {
        if (must == null || is == null) {
            all.equal(field, must, is);
            return;
        }
        all.equal(field + ".level", must.level(), is.level());
        all.equal(field + ".since", must.since(), is.since());
        Map<String, Map<String, Double>> reasons = new TreeMap<>();
        must.reasons().forEach(reason -> reasons.put(reason.code(), new TreeMap<>(reason.values())));
        Map<String, Map<String, Double>> told = new TreeMap<>();
        is.reasons().forEach(reason -> told.put(reason.code(), new TreeMap<>(reason.values())));
        all.equal(field + ".reasons", reasons, told);
    }
}
