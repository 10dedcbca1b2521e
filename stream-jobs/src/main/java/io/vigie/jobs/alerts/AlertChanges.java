package io.vigie.jobs.alerts;

import io.vigie.contract.live.Alert;
import io.vigie.contract.live.Alert.Resolution;
import io.vigie.contract.live.Alert.State;
import io.vigie.contract.rules.Rule;
import io.vigie.contract.topic.Acknowledgement;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an alert becomes. Times in ms. */
final class AlertChanges {

    private AlertChanges() {}

    static Alert fired(Rule rule, SubjectState subject, double value, long since) {
        Alert.Subject whom = new Alert.Subject(subject.kind(), subject.id());
        return new Alert(
                AlertId.of(rule.id(), whom, since),
                rule.id(),
                rule.severity(),
                whom,
                State.FIRING,
                value,
                rule.threshold(),
                Instant.ofEpochMilli(since),
                null,
                null,
                null,
                null,
                text(rule, subject));
    }

    /** @param corrected whether what ended it happened before it fired */
    static Alert resolved(Alert alert, long at, boolean corrected) {
        return over(alert, at, corrected ? Resolution.CORRECTED : Resolution.CLEARED);
    }

    static Alert ended(Alert alert, long at) {
        return over(alert, at, Resolution.ENDED);
    }

    static Alert acknowledged(Alert alert, Acknowledgement by) {
        return new Alert(
                alert.id(),
                alert.rule(),
                alert.severity(),
                alert.subject(),
                alert.state(),
                alert.value(),
                alert.threshold(),
                alert.since(),
                alert.resolvedAt(),
                alert.resolution(),
                by.at(),
                by.by(),
                alert.text());
    }

    static Alert withValue(Alert alert, @Nullable Double value) {
        return firing(alert, alert.severity(), value, alert.threshold());
    }

    static Alert under(Rule rule, Alert alert) {
        return firing(alert, rule.severity(), alert.value(), rule.threshold());
    }

    private static Alert firing(Alert alert, Rule.Severity severity, @Nullable Double value, double threshold) {
        return new Alert(
                alert.id(),
                alert.rule(),
                severity,
                alert.subject(),
                State.FIRING,
                value,
                threshold,
                alert.since(),
                null,
                null,
                alert.acknowledgedAt(),
                alert.acknowledgedBy(),
                alert.text());
    }

    private static Alert over(Alert alert, long at, Resolution resolution) {
        return new Alert(
                alert.id(),
                alert.rule(),
                alert.severity(),
                alert.subject(),
                State.RESOLVED,
                alert.value(),
                alert.threshold(),
                alert.since(),
                Instant.ofEpochMilli(at),
                resolution,
                alert.acknowledgedAt(),
                alert.acknowledgedBy(),
                alert.text());
    }

    private static Alert.Text text(Rule rule, SubjectState subject) {
        if (!RuleMatch.isForTrainees(rule)) {
            return new Alert.Text(rule.metric(), Map.of());
        }
        String mentor = subject.mentor();
        return new Alert.Text(rule.id(), mentor == null ? Map.of() : Map.of("mentor", mentor));
    }
}
