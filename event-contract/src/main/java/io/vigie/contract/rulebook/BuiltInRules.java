package io.vigie.contract.rulebook;

import io.vigie.contract.rules.Rule;
import io.vigie.contract.rules.Rule.Comparator;
import io.vigie.contract.rules.Rule.Filter;
import io.vigie.contract.rules.Rule.Severity;
import io.vigie.contract.rules.Rule.SubjectKind;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at before anybody has made a rule. They are few and calm, so that an alert stays something to act on:
 * what swings has to hold for minutes, and to come well back before it is over.
 */
public final class BuiltInRules {

    /** A trainee is in a conflict: looks at trainees alone, and names the mentor. */
    public static final String TRAINEE_CONFLICT = "trainee-conflict";

    private BuiltInRules() {}

    /** All of them, for every subject of their kinds. */
    public static List<Rule> all() {
        return List.of(
                queueLongWait(),
                queueLowServiceLevel(),
                queueAbandonment(),
                agentNoShow(),
                traineeConflict(),
                agentConflict(),
                agentComplaintLoad(),
                agentBreakDebt(),
                teamAbsence(),
                deskOverdueFirstAnswer(),
                deskOpenComplaints());
    }

    /**
     * Somebody waits for more than 2 min, six times what is promised by default. No duration on top: it is one already.
     * Over once nobody waits for more than 1 min, and not at each caller who is taken.
     */
    private static Rule queueLongWait() {
        return above("queue-long-wait", SubjectKind.QUEUE, Metrics.OLDEST_WAIT, 120, 60.0, 0, Severity.WARNING);
    }

    /**
     * Less than 70 % in time over 15 min, for 5 min: well below the usual 80 %, and not a few bad calls in a quiet
     * hour, which the next good ones outweigh by then.
     */
    private static Rule queueLowServiceLevel() {
        return new Rule(
                "queue-low-service-level",
                SubjectKind.QUEUE,
                Filter.NONE,
                "last15m.serviceLevel",
                Comparator.BELOW,
                0.7,
                0.75,
                Duration.ofMinutes(5).toMillis(),
                Severity.WARNING,
                true);
    }

    /** One caller in ten gives up, for 5 min; half of that is usual. */
    private static Rule queueAbandonment() {
        return above("queue-abandonment", SubjectKind.QUEUE, "last15m.abandonmentRate", 0.1, 0.05, 5, Severity.WARNING);
    }

    /** Half an hour after the start and nobody there: the status has its own patience, so the rule needs none. */
    private static Rule agentNoShow() {
        return above("agent-no-show", SubjectKind.AGENT, "status.no-show", 0, null, 0, Severity.WARNING);
    }

    /** Who still learns is not left alone in a conflict. The only critical one: somebody has to go there now. */
    private static Rule traineeConflict() {
        return above(TRAINEE_CONFLICT, SubjectKind.AGENT, "flag.conflict", 0, null, 0, Severity.CRITICAL);
    }

    /** An agent had a conflict, or an escalated ticket: worth a word, and no emergency. */
    private static Rule agentConflict() {
        return above("agent-conflict", SubjectKind.AGENT, "flag.conflict", 0, null, 0, Severity.INFO);
    }

    /** Five complaints in an hour: other work, or a pause, is due. The flag lowers itself slowly enough. */
    private static Rule agentComplaintLoad() {
        return above("agent-complaint-load", SubjectKind.AGENT, "flag.complaint-load", 0, null, 0, Severity.WARNING);
    }

    /**
     * Break debt for 30 min on end. The flag goes up after an hour at the desk, which screens show; nobody is called
     * for that. After an hour and a half it is severe, and that is when this fires.
     */
    private static Rule agentBreakDebt() {
        return above("agent-break-debt", SubjectKind.AGENT, "flag.break-debt", 0, null, 30, Severity.WARNING);
    }

    /** More than a fifth of those scheduled are not there, for 5 min: where shifts begin, some are on their way. */
    private static Rule teamAbsence() {
        return above("team-absence", SubjectKind.TEAM, "absenceRate", 0.2, 0.15, 5, Severity.WARNING);
    }

    /** A customer waits for a first answer beyond the limit, and nobody has seen to it for another 10 min. */
    private static Rule deskOverdueFirstAnswer() {
        return above(
                "desk-overdue-first-answer", SubjectKind.DESK, "overdueFirstAnswer", 0, null, 10, Severity.WARNING);
    }

    /** More than ten complaints open for 10 min: they pile up, though none need be overdue. */
    private static Rule deskOpenComplaints() {
        return above("desk-open-complaints", SubjectKind.DESK, "openComplaints", 10, 7.0, 10, Severity.INFO);
    }

    private static Rule above(
            String id,
            SubjectKind kind,
            String metric,
            double threshold,
            @Nullable Double clearThreshold,
            int forMinutes,
            Severity severity) {
        return new Rule(
                id,
                kind,
                Filter.NONE,
                metric,
                Comparator.ABOVE,
                threshold,
                clearThreshold,
                Duration.ofMinutes(forMinutes).toMillis(),
                severity,
                true);
    }
}
