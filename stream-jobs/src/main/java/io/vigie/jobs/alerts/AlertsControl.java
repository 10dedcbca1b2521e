package io.vigie.jobs.alerts;

import io.vigie.contract.rules.Rule;
import io.vigie.contract.topic.Acknowledgement;
import org.jspecify.annotations.Nullable;

/**
 * What concerns the alerts of many subjects at once. One of the three is there.
 *
 * @param rule that is new or changed
 * @param removed the id of a rule that is gone
 * @param acknowledged that somebody sees to an alert
 */
public record AlertsControl(
        @Nullable Rule rule,
        @Nullable String removed,
        @Nullable Acknowledgement acknowledged) {

    public static AlertsControl of(Rule rule) {
        return new AlertsControl(rule, null, null);
    }

    public static AlertsControl removed(String rule) {
        return new AlertsControl(null, rule, null);
    }

    public static AlertsControl of(Acknowledgement acknowledged) {
        return new AlertsControl(null, null, acknowledged);
    }
}
