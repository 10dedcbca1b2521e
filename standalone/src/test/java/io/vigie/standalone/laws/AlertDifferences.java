package io.vigie.standalone.laws;

import io.vigie.contract.live.Alert;
import io.vigie.contract.rules.Rule;
import io.vigie.oracle.OracleAlert;
import io.vigie.standalone.laws.AlertOracle.Watched;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is different between alerts that were told and those that the oracle says. */
final class AlertDifferences {

    /** What time alone changes at a whole second, rules see in that second or in the next. */
    private static final Duration ONE_LOOK = Duration.ofSeconds(1);

    private AlertDifferences() {}

    /** Alert for alert: since, end and its way, and for those that are open also the number that they show. */
    static List<String> exact(AlertOracle oracle, Collection<Alert> told) {
        List<String> differences = new ArrayList<>();
        oracle.alerts().forEach((watched, musts) -> {
            List<Alert> shown = of(watched, told);
            boolean same = musts.size() == shown.size();
            for (int i = 0; same && i < musts.size(); i++) {
                same = isTold(musts.get(i), shown.get(i)) && isNumber(oracle, watched, musts.get(i), shown.get(i));
            }
            if (!same) {
                differences.add(name(watched) + " must give " + musts + ", gave " + shown);
            }
        });
        Set<List<Object>> known = oracle.alerts().keySet().stream()
                .map(watched -> List.<Object>of(
                        watched.rule().id(), new Alert.Subject(watched.rule().subjectKind(), watched.subject())))
                .collect(Collectors.toSet());
        told.stream()
                .filter(alert -> !known.contains(List.<Object>of(alert.rule(), alert.subject())))
                .forEach(alert -> differences.add("nothing may come of " + alert));
        return differences;
    }

    /**
     * The alerts that are open, where what came before came in any order, at a moment by which all has come: none is that
     * would have to be over, and of each rule that does not wait one is wherever the condition stands. What changed by a
     * second, rules see in the next: the oracle is to have looked at both, and what they agree on must be so.
     */
    static List<String> open(AlertOracle oracle, Collection<Alert> open) {
        List<String> differences = new ArrayList<>();
        oracle.seen().forEach((watched, looks) -> {
            Rule rule = watched.rule();
            boolean is = !of(watched, open).isEmpty();
            boolean must = rule.forMillis() == 0 && looks.stream().allMatch(look -> AlertOracle.fires(rule, look));
            if (is && looks.stream().noneMatch(look -> AlertOracle.stays(rule, look))) {
                differences.add(name(watched) + " must be over: " + looks + ", is " + of(watched, open));
            } else if (must && !is) {
                differences.add(name(watched) + " must be open: " + looks);
            }
        });
        return differences;
    }

    private static List<Alert> of(Watched watched, Collection<Alert> told) {
        Alert.Subject subject = new Alert.Subject(watched.rule().subjectKind(), watched.subject());
        return told.stream()
                .filter(alert -> alert.rule().equals(watched.rule().id()))
                .filter(alert -> alert.subject().equals(subject))
                .sorted(Comparator.comparing(Alert::since))
                .toList();
    }

    private static boolean isTold(OracleAlert must, Alert shown) {
        return isNear(must.since(), shown.since())
                && isNear(must.resolvedAt(), shown.resolvedAt())
                && Objects.equals(
                        must.resolution() == null ? null : must.resolution().name(),
                        shown.resolution() == null ? null : shown.resolution().name())
                && must.severity() == shown.severity()
                && must.threshold() == shown.threshold()
                && new Alert.Text(must.code(), must.values()).equals(shown.text());
    }

    /** While it fires, the number with which it began to: those that follow are not told. When it is over, the last. */
    private static boolean isNumber(AlertOracle oracle, Watched watched, OracleAlert must, Alert shown) {
        Double value = Objects.requireNonNull(shown.value());
        if (watched.rule().metric().equals(AlertOracle.OLDEST_WAIT)) {
            return true;
        }
        return must.resolvedAt() == null
                ? value.equals(oracle.value(watched, must.firedAt()))
                        || value.equals(oracle.value(watched, must.firedAt().plus(ONE_LOOK)))
                : value.equals(must.value());
    }

    private static boolean isNear(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return Duration.between(one, other).abs().compareTo(ONE_LOOK) <= 0;
    }

    private static String name(Watched watched) {
        return watched.rule().id() + " of " + watched.subject();
    }
}
