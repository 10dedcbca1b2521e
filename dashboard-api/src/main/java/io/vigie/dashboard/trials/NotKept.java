package io.vigie.dashboard.trials;

import io.vigie.contract.rules.Rule;
import io.vigie.contract.rules.Rule.SubjectKind;
import io.vigie.dashboard.trials.Trial.Untried;

/** Why there is nothing to try some rules on. */
final class NotKept {

    private static final String INSTEAD = ": put the rule in force with severity info, and look at what it gives.";

    private NotKept() {}

    static Untried of(Rule rule) {
        return new Untried("not-kept", why(rule.subjectKind(), rule.metric()));
    }

    private static String why(SubjectKind kind, String metric) {
        return switch (kind) {
            case DESK -> "The numbers of desks are not kept over time" + INSTEAD;
            case AGENT -> "What single agents do is not kept over time" + INSTEAD;
            case TEAM -> "Of teams agents by state and by flag are not kept over time" + INSTEAD;
            case QUEUE ->
                metric.endsWith(".waiting") || metric.endsWith(".waitingOverTarget")
                        ? "Who of a window waited at a moment is not kept over time: try 'waiting' or"
                                + " 'oldestWaitSeconds', or a rate of the window."
                        : "'" + metric + "' of queues is not kept over time" + INSTEAD;
        };
    }
}
