package io.vigie.standalone.laws;

import io.vigie.contract.rulebook.BuiltInRules;
import io.vigie.contract.rules.Rule;
import io.vigie.contract.rules.Rule.Comparator;
import io.vigie.contract.rules.Rule.Filter;
import io.vigie.contract.rules.Rule.Severity;
import io.vigie.contract.rules.Rule.SubjectKind;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules that fire often, of each kind of subject, beside those that are built in. */
final class TestingRules {

    private TestingRules() {}

    /** Those that people wrote. */
    static List<Rule> written() {
        return List.of(
                rule("somebody-waits", SubjectKind.QUEUE, "waiting", Comparator.AT_LEAST, 1, null, 5),
                rule("waits-for-20-s", SubjectKind.QUEUE, "oldestWaitSeconds", Comparator.ABOVE, 20, 5.0, 0),
                rule("all-busy", SubjectKind.QUEUE, "agents.ready", Comparator.AT_MOST, 0, 1.0, 30),
                rule("level", SubjectKind.QUEUE, "last15m.serviceLevel", Comparator.BELOW, 0.9, 0.95, 60),
                rule("late", SubjectKind.AGENT, "status.late", Comparator.ABOVE, 0, null, 0),
                rule("occupied", SubjectKind.AGENT, "workload.occupancyLast30m", Comparator.ABOVE, 0.8, 0.7, 60),
                rule("has-worked", SubjectKind.AGENT, "workload.handledToday", Comparator.AT_LEAST, 3, null, 0),
                rule("absent", SubjectKind.TEAM, "absenceRate", Comparator.ABOVE, 0.05, 0.02, 60),
                rule("in-debt", SubjectKind.TEAM, "flags.break-debt", Comparator.AT_LEAST, 1, null, 0),
                rule("nobodys", SubjectKind.DESK, "unassigned", Comparator.AT_LEAST, 1, null, 120));
    }

    /** All that stand. */
    static List<Rule> all() {
        return Stream.concat(BuiltInRules.all().stream(), written().stream()).toList();
    }

    private static Rule rule(
            String id,
            SubjectKind kind,
            String metric,
            Comparator comparator,
            double threshold,
            @Nullable Double clear,
            int seconds) {
        return new Rule(
                id, kind, Filter.NONE, metric, comparator, threshold, clear, seconds * 1_000L, Severity.INFO, true);
    }
}
