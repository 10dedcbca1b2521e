package io.vigie.jobs.alerts;

import static io.vigie.jobs.alerts.Subjects.queue;
import static io.vigie.jobs.alerts.Subjects.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.rules.Rule;
import io.vigie.contract.rules.Rule.Comparator;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random series under random rules, against somebody who looks at every second and remembers all of it. */
class AlertsPropertyTest {

    private static final int SECONDS = 400;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void theAlertsAreThoseOfSomebodyWhoLooksAtEverySecond(int seed) throws Exception {
        Random random = new Random(seed);
        for (int run = 0; run < 12; run++) {
            boolean growing = random.nextBoolean();
            Rule rule = random(random, growing);
            NavigableMap<Long, SubjectState> told = new TreeMap<>();
            for (long second = random.nextInt(5); second < SECONDS; second += 1 + random.nextInt(40)) {
                told.put(second, queue(second, shows(random, second, growing) + "@" + (second - random.nextInt(30))));
            }
            assertThat(inFlink(rule, told, random)).as("%s of %s", rule, told).isEqualTo(plainly(rule, told));
        }
    }

    private static List<String> inFlink(Rule rule, NavigableMap<Long, SubjectState> told, Random random)
            throws Exception {
        TestingAlerts alerts = new TestingAlerts(rule);
        long last = -1;
        for (long second : told.keySet()) {
            alerts.jump(random.nextBoolean() ? second - 1 : last);
            alerts.take(Objects.requireNonNull(told.get(second)));
            last = second;
            if (random.nextInt(5) == 0) {
                alerts.restore();
            }
        }
        alerts.jump(SECONDS);
        alerts.close();
        return alerts.alerts.stream()
                .map(alert -> alert.resolution() == null
                        ? "fires since " + alert.since().getEpochSecond()
                        : alert.resolution() + " at "
                                + Objects.requireNonNull(alert.resolvedAt()).getEpochSecond())
                .toList();
    }

    private static List<String> plainly(Rule rule, NavigableMap<Long, SubjectState> told) {
        List<String> alerts = new ArrayList<>();
        double clear = rule.clearThreshold() == null ? rule.threshold() : rule.clearThreshold();
        long since = -1;
        long held = 0;
        long firedAt = -1;
        boolean heldBefore = false;
        for (long second = told.firstKey(); second <= SECONDS; second++) {
            SubjectState state = told.floorEntry(second).getValue();
            held += heldBefore ? 1 : 0;
            Double value = value(rule, state, second);
            heldBefore = value != null && rule.comparator().holds(value, rule.threshold());
            if (state.ended()) {
                if (firedAt >= 0) {
                    alerts.add("ENDED at " + second);
                }
                since = -1;
                firedAt = -1;
                heldBefore = false;
            } else if (firedAt >= 0) {
                if (value != null && !rule.comparator().holds(value, clear)) {
                    boolean corrected = state.at() == second * 1000 && state.changedAt() < firedAt * 1000;
                    alerts.add((corrected ? "CORRECTED" : "CLEARED") + " at " + second);
                    since = -1;
                    firedAt = -1;
                }
            } else if (heldBefore) {
                held = since < 0 ? 0 : held;
                since = since < 0 ? second : since;
                if (held * 1000 >= rule.forMillis()) {
                    firedAt = second;
                    alerts.add("fires since " + since);
                }
            } else if (value != null) {
                since = -1;
            }
        }
        return alerts;
    }

    private static @Nullable Double value(Rule rule, SubjectState state, long second) {
        if (state.dark()) {
            return null;
        }
        if (rule.metric().equals("waiting")) {
            return state.values().get("waiting");
        }
        Long queuedAt = state.oldestQueuedAt();
        return queuedAt == null ? 0.0 : (second * 1000 - queuedAt) / 1000.0;
    }

    private static Rule random(Random random, boolean growing) {
        Comparator comparator = List.of(Comparator.values()).get(random.nextInt(4));
        boolean up = comparator == Comparator.ABOVE || comparator == Comparator.AT_LEAST;
        double threshold = growing ? 20 + random.nextInt(3) * 10 : 5;
        Double clear = random.nextBoolean() ? null : (Double) (threshold + (up ? -3.0 : 3.0));
        return rule(growing ? "oldestWaitSeconds" : "waiting", comparator, threshold, clear, random.nextInt(4) * 15L);
    }

    private static String shows(Random random, long second, boolean growing) {
        return switch (random.nextInt(12)) {
            case 0 -> "dark";
            case 1 -> "end";
            case 2 -> growing ? "nobody" : "nothing";
            default -> growing ? "since" + (second - random.nextInt(60) / 2.0) : "" + random.nextInt(11);
        };
    }
}
