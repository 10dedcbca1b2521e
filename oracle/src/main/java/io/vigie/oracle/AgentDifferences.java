package io.vigie.oracle;

import io.vigie.contract.event.ShiftPlan;
import io.vigie.contract.live.AgentDay.DayPunch;
import io.vigie.contract.live.AgentDay.DayShift;
import io.vigie.contract.live.AgentDay.DaySpan;
import io.vigie.contract.live.AgentDay.PunchKind;
import io.vigie.contract.live.AgentDay.SpanKind;
import io.vigie.contract.live.Attendance;
import io.vigie.contract.live.Flag;
import io.vigie.contract.live.FlagKind;
import io.vigie.contract.live.Workload;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What does not agree of an agent's attendance, workload and day. */
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

    void plan(List<ShiftPlan> oracle, List<DayShift> shown) {
        List<DayShift> must = oracle.stream()
                .map(plan -> new DayShift(
                        plan.start(), plan.end(), plan.flexible(), plan.coreStart(), plan.coreEnd(), plan.activities()))
                .toList();
        all.equal("plan", must, shown);
    }

    void punches(List<OracleAgentDay.Punch> oracle, List<DayPunch> shown) {
        List<DayPunch> must = oracle.stream()
                .map(punch -> new DayPunch(punch.at(), punch.in() ? PunchKind.IN : PunchKind.OUT))
                .toList();
        all.equal("punches", must, shown);
    }

    void spans(List<OracleAgentDay.Time> oracle, List<DaySpan> shown) {
        List<DaySpan> must = new ArrayList<>();
        for (int i = 0; i < oracle.size(); i++) {
            OracleAgentDay.Time time = oracle.get(i);
            must.add(new DaySpan(
                    SpanKind.valueOf(time.kind().name()),
                    time.activity(),
                    time.queue(),
                    time.from(),
                    i + 1 < oracle.size() ? oracle.get(i + 1).from() : null));
        }
        all.equal("spans", must, shown);
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
