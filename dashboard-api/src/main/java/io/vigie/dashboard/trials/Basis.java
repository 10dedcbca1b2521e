package io.vigie.dashboard.trials;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vigie.contract.rules.Rule;
import io.vigie.contract.rules.Rule.SubjectKind;
import org.jspecify.annotations.Nullable;

/** What a rule can be tried on. */
enum Basis {
    /** The events of calls: every second as it was. */
    @JsonProperty("events")
    EVENTS,
    /** Minutes that are kept: how it stood at the end of each. */
    @JsonProperty("minutes")
    MINUTES;

    /** Null where nothing is kept of what the rule looks at. */
    static @Nullable Basis of(Rule rule) {
        String metric = rule.metric();
        if (rule.subjectKind() == SubjectKind.QUEUE) {
            if (QueueLooks.stageOf(metric) != null) {
                return EVENTS;
            }
            return MinuteLooks.tellOfQueues(metric) ? MINUTES : null;
        }
        return rule.subjectKind() == SubjectKind.TEAM && MinuteLooks.tellOfTeams(metric) ? MINUTES : null;
    }
}
