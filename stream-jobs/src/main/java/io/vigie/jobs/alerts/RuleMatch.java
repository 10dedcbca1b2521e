package io.vigie.jobs.alerts;

import io.vigie.contract.rules.Rule;
import io.vigie.contract.rules.Rule.Filter;
import io.vigie.contract.rules.Rule.SubjectKind;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which subjects a rule looks at. */
final class RuleMatch {

    /** The id, or its beginning, of the built-in rule that looks at trainees alone and names their mentor. */
    private static final String TRAINEE_CONFLICT = "trainee-conflict";

    private RuleMatch() {}

    /**
     * Whether an enabled rule is made for subjects of this kind, and each list of its filter is empty or names something
     * of the subject: its client, a queue of its, the desk itself, its team. What a subject does not have cannot be named.
     */
    static boolean looksAt(Rule rule, SubjectState subject) {
        Filter filter = rule.filter();
        return rule.enabled()
                && rule.subjectKind() == subject.kind()
                && names(filter.clients(), subject.client())
                && (filter.queues().isEmpty() || !Collections.disjoint(filter.queues(), subject.queues()))
                && names(filter.desks(), subject.kind() == SubjectKind.DESK ? subject.id() : null)
                && names(filter.teams(), subject.team())
                && (!isForTrainees(rule) || subject.trainee());
    }

    /** Whether it is a rule of ours, that looks at trainees alone. */
    static boolean isForTrainees(Rule rule) {
        return rule.id().startsWith(TRAINEE_CONFLICT);
    }

    private static boolean names(List<String> named, @Nullable String id) {
        return named.isEmpty() || (id != null && named.contains(id));
    }
}
