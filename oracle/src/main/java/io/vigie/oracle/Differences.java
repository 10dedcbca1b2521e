package io.vigie.oracle;

import io.vigie.contract.live.AgentCounts;
import io.vigie.contract.live.AgentDay;
import io.vigie.contract.live.AgentSnapshot;
import io.vigie.contract.live.Alert;
import io.vigie.contract.live.AttendanceDay;
import io.vigie.contract.live.DeskSnapshot;
import io.vigie.contract.live.QueueSnapshot;
import io.vigie.contract.live.ServiceLevelFormula;
import io.vigie.contract.live.SourceSnapshot;
import io.vigie.contract.live.TeamMinute;
import io.vigie.contract.live.TeamSnapshot;
import io.vigie.contract.live.Totals;
import io.vigie.contract.live.WaitRange;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What does not agree between the oracle and what was shown, field by field in words; an empty list when all does.
 * Version and asOf tell when events came and are left out. Counts and milliseconds must be equal, rates and means to 1e-12 of their size, waits to be expected to 1e-6 of theirs or to a microsecond.
 */
public final class Differences {

    private final List<String> found = new ArrayList<>();
    private final String where;

    private Differences(String where) {
        this.where = where;
    }

    /** Of a queue. */
    public static List<String> between(OracleQueue oracle, QueueSnapshot shown) {
        Differences all = new Differences("queue " + oracle.queue() + ": ");
        all.equal("queue", oracle.queue(), shown.queue());
        all.equal("client", oracle.client(), shown.client());
        all.equal("name", oracle.name(), shown.name());
        all.equal("timeZone", oracle.timeZone(), shown.timeZone());
        all.equal("unknownSince", oracle.unknownSince(), shown.unknownSince());
        all.equal("closed", oracle.closed(), shown.closed());
        all.equal("waiting", oracle.waiting(), shown.waiting());
        all.equal("callbacksWaiting", oracle.callbacksWaiting(), shown.callbacksWaiting());
        all.equal("talking", oracle.talking(), shown.talking());
        all.equal("wrappingUp", oracle.wrappingUp(), shown.wrappingUp());
        all.equal("oldestQueuedAt", oracle.oldestQueuedAt(), shown.oldestQueuedAt());
        all.equal("waitingSince", oracle.waitingSince(), shown.waitingSince());
        all.agents(oracle.agents(), shown.agents());
        all.expectedWait(oracle.expectedWaitSeconds(), shown.expectedWaitSeconds());
        all.equal("staffing.required", oracle.required(), shown.staffing().required());
        all.equal(
                "staffing.available",
                oracle.agents().available(),
                shown.staffing().available());
        ServiceLevelFormula formula = oracle.serviceLevelFormula();
        all.equal("serviceLevelFormula", formula, shown.serviceLevelFormula());
        all.rate("serviceLevelSeconds", oracle.serviceLevelMillis() / 1000.0, shown.serviceLevelSeconds());
        all.rate("serviceLevelTarget", oracle.serviceLevelTarget(), shown.serviceLevelTarget());
        all.found.addAll(between(all.where + "today.", oracle.today(), shown.today(), formula));
        all.found.addAll(between(all.where + "last15m.", oracle.last15m(), shown.last15m(), formula));
        all.found.addAll(between(all.where + "last60m.", oracle.last60m(), shown.last60m(), formula));
        return List.copyOf(all.found);
    }

    /**
     * Of a window.
     *
     * @param where put before the name of each field
     * @param formula by which the service level was shown
     */
    public static List<String> between(String where, OracleTotals oracle, Totals shown, ServiceLevelFormula formula) {
        Differences all = new Differences(where);
        all.equal("offered", oracle.offered(), shown.offered());
        all.equal("answered", oracle.answered(), shown.answered());
        all.equal("abandoned", oracle.abandoned(), shown.abandoned());
        all.equal("flowedOut", oracle.flowedOut(), shown.flowedOut());
        all.equal("lost", oracle.lost(), shown.lost());
        all.equal("waiting", oracle.waiting(), shown.waiting());
        all.equal("unfinished", oracle.unfinished(), shown.unfinished());
        all.equal("transferred", oracle.transferred(), shown.transferred());
        all.equal("shortAbandoned", oracle.shortAbandoned(), shown.shortAbandoned());
        all.equal("answeredWithinTarget", oracle.answeredWithinTarget(), shown.answeredWithinTarget());
        all.equal("abandonedWithinTarget", oracle.abandonedWithinTarget(), shown.abandonedWithinTarget());
        all.equal("waitingOverTarget", oracle.waitingOverTarget(), shown.waitingOverTarget());
        all.equal("waitMillis", oracle.waitMillis(), shown.waitMillis());
        all.equal("handled", oracle.handled(), shown.handled());
        all.equal("handleMillis", oracle.handleMillis(), shown.handleMillis());
        all.equal("holdMillis", oracle.holdMillis(), shown.holdMillis());
        all.equal("withCaller", oracle.withCaller(), shown.withCaller());
        all.equal("repeated", oracle.repeated(), shown.repeated());
        all.rate("serviceLevel", oracle.serviceLevels().by(formula), shown.serviceLevel());
        all.rate("abandonmentRate", oracle.abandonmentRate(), shown.abandonmentRate());
        all.rate(
                "averageSpeedOfAnswerSeconds",
                oracle.averageSpeedOfAnswerSeconds(),
                shown.averageSpeedOfAnswerSeconds());
        all.rate("averageHandleTimeSeconds", oracle.averageHandleTimeSeconds(), shown.averageHandleTimeSeconds());
        all.rate("repeatContactRate", oracle.repeatContactRate(), shown.repeatContactRate());
        all.equal("longestWaitMillis", oracle.longestWaitMillis(), shown.longestWaitMillis());
        return List.copyOf(all.found);
    }

    /** Of a source; when it was last heard is shown to the second. */
    public static List<String> between(OracleSource oracle, SourceSnapshot shown) {
        Differences all = new Differences("source " + oracle.source() + ": ");
        all.equal("source", oracle.source(), shown.source());
        all.equal(
                "lastEventAt",
                oracle.lastEventAt() == null ? null : oracle.lastEventAt().truncatedTo(ChronoUnit.SECONDS),
                shown.lastEventAt());
        all.equal("expected", oracle.expected(), shown.expected());
        all.equal("silentSince", oracle.silentSince(), shown.silentSince());
        all.equal("restartedAt", oracle.restartedAt(), shown.restartedAt());
        all.equal("queues", oracle.queues(), shown.queues().stream().sorted().toList());
        return List.copyOf(all.found);
    }

    /** Of an agent. */
    public static List<String> between(OracleAgent oracle, AgentSnapshot shown) {
        Differences all = new Differences("agent " + oracle.agent() + ": ");
        all.equal("agent", oracle.agent(), shown.agent());
        all.equal("name", oracle.name(), shown.name());
        all.equal("team", oracle.team(), shown.team());
        all.equal("site", oracle.site(), shown.site());
        all.equal("trainee", oracle.trainee(), shown.trainee());
        all.equal("mentor", oracle.mentor(), shown.mentor());
        all.equal("unknownSince", oracle.unknownSince(), shown.unknownSince());
        all.equal("state", oracle.state(), shown.state());
        all.equal("activity", oracle.activity(), shown.activity());
        all.equal("since", oracle.since(), shown.since());
        all.equal("queue", oracle.queue(), shown.queue());
        AgentDifferences parts = new AgentDifferences(all);
        parts.attendance(oracle.attendance(), shown.attendance());
        parts.workload(oracle.workload(), shown.workload());
        return List.copyOf(all.found);
    }

    /** Of a team. */
    public static List<String> between(OracleTeam oracle, TeamSnapshot shown) {
        Differences all = new Differences("team " + oracle.team() + ": ");
        all.equal("team", oracle.team(), shown.team());
        all.equal("name", oracle.name(), shown.name());
        all.equal("timeZone", oracle.timeZone(), shown.timeZone());
        all.agents(oracle.agents(), shown.agents());
        all.equal("scheduled", oracle.scheduled(), shown.scheduled());
        all.equal("present", oracle.present(), shown.present());
        all.equal("late", oracle.late(), shown.late());
        all.equal("noShow", oracle.noShow(), shown.noShow());
        all.equal("excused", oracle.excused(), shown.excused());
        all.equal("leftEarly", oracle.leftEarly(), shown.leftEarly());
        all.equal("unknown", oracle.unknown(), shown.unknown());
        all.rate("absenceRate", oracle.absenceRate(), shown.absenceRate());
        all.rate("unexcusedRate", oracle.unexcusedRate(), shown.unexcusedRate());
        all.equal("flags", new TreeMap<>(oracle.flags()), new TreeMap<>(shown.flags()));
        return List.copyOf(all.found);
    }

    /** Of a team's minute. */
    public static List<String> between(OracleTeamMinute oracle, TeamMinute shown) {
        Differences all = new Differences("minute " + shown.key() + ": ");
        all.equal("scheduled", oracle.scheduled(), shown.scheduled());
        all.equal("present", oracle.present(), shown.present());
        all.equal("late", oracle.late(), shown.late());
        all.equal("noShow", oracle.noShow(), shown.noShow());
        all.equal("excused", oracle.excused(), shown.excused());
        all.equal("leftEarly", oracle.leftEarly(), shown.leftEarly());
        all.equal("unknown", oracle.unknown(), shown.unknown());
        all.rate("absenceRate", oracle.absenceRate(), shown.absenceRate());
        all.rate("unexcusedRate", oracle.unexcusedRate(), shown.unexcusedRate());
        return List.copyOf(all.found);
    }

    /** Of a desk. */
    public static List<String> between(OracleDesk oracle, DeskSnapshot shown) {
        Differences all = new Differences("desk " + oracle.desk() + ": ");
        all.equal("desk", oracle.desk(), shown.desk());
        all.equal("client", oracle.client(), shown.client());
        all.equal("name", oracle.name(), shown.name());
        all.equal("timeZone", oracle.timeZone(), shown.timeZone());
        all.equal("unknownSince", oracle.unknownSince(), shown.unknownSince());
        all.equal("open", oracle.open(), shown.open());
        all.equal("unassigned", oracle.unassigned(), shown.unassigned());
        all.equal("oldestOpenedAt", oracle.oldestOpenedAt(), shown.oldestOpenedAt());
        all.equal("openComplaints", oracle.openComplaints(), shown.openComplaints());
        all.equal("escalated", oracle.escalated(), shown.escalated());
        all.equal("overdueFirstAnswer", oracle.overdueFirstAnswer(), shown.overdueFirstAnswer());
        all.equal("overdueResolve", oracle.overdueResolve(), shown.overdueResolve());
        all.equal("today.opened", oracle.today().opened(), shown.today().opened());
        all.equal("today.answered", oracle.today().answered(), shown.today().answered());
        all.equal("today.resolved", oracle.today().resolved(), shown.today().resolved());
        all.equal("today.reopened", oracle.today().reopened(), shown.today().reopened());
        return List.copyOf(all.found);
    }

    /** Of an agent's hours of a day. */
    public static List<String> between(OracleDay oracle, AttendanceDay shown) {
        Differences all = new Differences("attendance " + oracle.agent() + "/" + oracle.day() + ": ");
        all.equal("agent", oracle.agent(), shown.agent());
        all.equal("team", oracle.team(), shown.team());
        all.equal("day", oracle.day(), shown.day());
        all.equal("plannedMillis", oracle.plannedMillis(), shown.plannedMillis());
        all.equal("workedMillis", oracle.workedMillis(), shown.workedMillis());
        all.equal("paidMillis", oracle.paidMillis(), shown.paidMillis());
        all.equal("lateMillis", oracle.lateMillis(), shown.lateMillis());
        all.equal("absentMillis", oracle.absentMillis(), shown.absentMillis());
        all.equal("excusedMillis", oracle.excusedMillis(), shown.excusedMillis());
        all.equal("openPunch", oracle.openPunch(), shown.openPunch());
        return List.copyOf(all.found);
    }

    /** Of an agent's day; one of which nothing is to be told may be missing. */
    public static List<String> between(OracleAgentDay oracle, @Nullable AgentDay shown) {
        Differences all = new Differences("day of " + oracle.agent() + ": ");
        if (shown == null) {
            all.equal("isEmpty", oracle.isEmpty(), true);
            return List.copyOf(all.found);
        }
        all.equal("agent", oracle.agent(), shown.agent());
        all.equal("name", oracle.name(), shown.name());
        all.equal("team", oracle.team(), shown.team());
        all.equal("timeZone", oracle.timeZone(), shown.timeZone());
        all.equal("from", oracle.from(), shown.from());
        all.equal("until", oracle.until(), shown.until());
        AgentDifferences parts = new AgentDifferences(all);
        parts.plan(oracle.plan(), shown.plan());
        parts.punches(oracle.punches(), shown.punches());
        parts.spans(oracle.times(), shown.spans());
        return List.copyOf(all.found);
    }

    /** Of an alert; that late truth corrected it no list of events tells, it must have been cleared. */
    public static List<String> between(OracleAlert oracle, Alert shown) {
        Differences all =
                new Differences("alert " + oracle.rule() + " of " + oracle.subject() + " at " + oracle.since() + ": ");
        all.equal("rule", oracle.rule(), shown.rule());
        all.equal("severity", oracle.severity(), shown.severity());
        all.equal("subject.kind", oracle.kind(), shown.subject().kind());
        all.equal("subject.id", oracle.subject(), shown.subject().id());
        all.equal("state", oracle.resolvedAt() == null ? Alert.State.FIRING : Alert.State.RESOLVED, shown.state());
        all.rate("value", oracle.value(), shown.value());
        all.rate("threshold", oracle.threshold(), shown.threshold());
        all.equal("since", oracle.since(), shown.since());
        all.equal("resolvedAt", oracle.resolvedAt(), shown.resolvedAt());
        Alert.Resolution resolution = shown.resolution();
        all.equal(
                "resolution",
                oracle.resolution() == null
                        ? null
                        : Alert.Resolution.valueOf(oracle.resolution().name()),
                resolution == Alert.Resolution.CORRECTED ? Alert.Resolution.CLEARED : resolution);
        all.equal("text.code", oracle.code(), shown.text().code());
        all.equal("text.values", oracle.values(), shown.text().values());
        return List.copyOf(all.found);
    }

    private void agents(OracleAgents oracle, AgentCounts shown) {
        equal("agents.ready", oracle.ready(), shown.ready());
        equal("agents.talking", oracle.talking(), shown.talking());
        equal("agents.wrappingUp", oracle.wrappingUp(), shown.wrappingUp());
        equal("agents.away", oracle.away(), shown.away());
    }

    private void expectedWait(@Nullable OracleWait oracle, @Nullable WaitRange shown) {
        seconds("expectedWaitSeconds.low", oracle == null ? null : oracle.low(), shown == null ? null : shown.low());
        seconds("expectedWaitSeconds.high", oracle == null ? null : oracle.high(), shown == null ? null : shown.high());
    }

    void equal(String field, @Nullable Object must, @Nullable Object is) {
        if (!Objects.equals(must, is)) {
            found.add(where + field + " must be " + must + ", is " + is);
        }
    }

    /** To 1e-12 of its size. */
    void rate(String field, @Nullable Double must, @Nullable Double is) {
        if (must == null || is == null || !(Math.abs(must - is) <= 1e-12 * Math.abs(must))) {
            equal(field, must, is);
        }
    }

    /** To 1e-6 of its size, or to a microsecond: as the difference of two sums it may be of any size. */
    private void seconds(String field, @Nullable Double must, @Nullable Double is) {
        if (must == null || is == null || !(Math.abs(must - is) <= 1e-6 * Math.max(1, Math.abs(must)))) {
            equal(field, must, is);
        }
    }
}
