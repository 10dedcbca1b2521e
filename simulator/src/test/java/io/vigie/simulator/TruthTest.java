package io.vigie.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.live.AttendanceStatus;
import io.vigie.contract.live.Totals;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TruthTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, -4, Long.MAX_VALUE})
    void theEventsAddUpToTheTruthAtEveryMoment(long seed) {
        // Two hours before local midnight: the moments lie on both days.
        Instant start = Instant.parse("2026-11-22T21:00:00Z");

        compare(seed, CentrePlan.standard(PARIS), start, Duration.ofHours(5), Duration.ofMillis(97_531));
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void theyDoOverMoreThanADayOfUntoldEndsAndRestarts(long seed) {
        Instant start = Instant.parse("2026-11-23T07:00:00Z");
        CentrePlan plan = CentrePlan.standard(PARIS)
                .withUntoldEnds(0.03)
                .withIncident("deliveries", LocalTime.of(10, 0))
                .withIncident("support", LocalTime.of(14, 30));

        List<QueueTruth> seen = queues(compare(seed, plan, start, Duration.ofHours(31), Duration.ofMillis(3_834_567)));

        assertThat(most(seen, Totals::lost)).isPositive();
        assertThat(most(seen, Totals::unfinished)).isPositive();
        assertThat(most(seen, Totals::repeated)).isPositive();
        assertThat(most(seen, Totals::waitingOverTarget)).isPositive();
        assertThat(most(seen, Totals::holdMillis)).isPositive();
        assertThat(most(seen, Totals::transferred)).isPositive();
        assertThat(seen).anyMatch(q -> q.callbacksWaiting() > 0);
        assertThat(seen).anyMatch(q -> q.agents().away() > 0);
    }

    @Test
    void theyDoOverDaysOfWhichOneHasTwentyFiveHours() {
        Instant start = Instant.parse("2026-10-23T13:20:00Z");

        List<Truth> seen =
                compare(9, CentrePlan.standard(PARIS), start, Duration.ofDays(4), Duration.ofMillis(6_711_003));

        assertThat(seen.stream().flatMap(truth -> truth.each().stream()).map(AgentTruth::status))
                .contains(
                        AttendanceStatus.LATE,
                        AttendanceStatus.NO_SHOW,
                        AttendanceStatus.LEFT_EARLY,
                        AttendanceStatus.COMPLETED,
                        AttendanceStatus.EXCUSED);
        assertThat(seen.stream().flatMap(truth -> truth.desks().stream()))
                .anyMatch(desk -> desk.reopened() > 0)
                .anyMatch(desk -> desk.unassigned() > 0)
                .anyMatch(desk -> desk.openComplaints() > 0);
        assertThat(seen.stream().flatMap(truth -> truth.each().stream()))
                .anyMatch(agent -> agent.missedToday() > 0)
                .anyMatch(agent -> agent.handledToday() > 30);
    }

    private static List<QueueTruth> queues(List<Truth> seen) {
        return seen.stream().flatMap(truth -> truth.queues().stream()).toList();
    }

    private static List<Truth> compare(long seed, CentrePlan plan, Instant start, Duration length, Duration step) {
        Centre centre = new Centre(seed, plan, start);
        VisitFold fold = new VisitFold(plan.directory());
        List<Truth> seen = new ArrayList<>();
        for (Instant at = start; at.isBefore(start.plus(length)); at = at.plus(step)) {
            fold.add(centre.until(at));
            Truth truth = centre.truth();
            Truth told = fold.truth(at);

            assertThat(truth.at()).isEqualTo(at);
            assertThat(told.queues()).as("seed %d at %s", seed, at).isEqualTo(truth.queues());
            assertThat(told.desks()).as("seed %d at %s", seed, at).isEqualTo(truth.desks());
            assertThat(told.each()).as("seed %d at %s", seed, at).containsExactlyElementsOf(truth.each());
            assertThat(told).as("seed %d at %s", seed, at).isEqualTo(truth);
            seen.add(truth);
        }
        return seen;
    }

    private static long most(List<QueueTruth> seen, ToLongFunction<Totals> number) {
        return seen.stream().map(QueueTruth::today).mapToLong(number).max().orElseThrow();
    }
}
