package io.vigie.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RosterTest {

    private static final Instant PEAK = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant NIGHT = Instant.parse("2026-11-23T02:00:00Z");

    private final List<Line> lines =
            CentrePlan.standard(ZoneOffset.UTC).queues().stream().map(Line::new).toList();

    @Test
    void everyOpenQueueHasItsShareOfThoseOnDutyByNightAsByDay() {
        for (Instant time : List.of(PEAK, NIGHT)) {
            Roster roster = roster(time);
            List<Agent> onDuty =
                    roster.agents().stream().filter(roster::isOnDuty).toList();
            var byQueue = onDuty.stream().collect(Collectors.groupingBy(a -> a.skills.get(0), Collectors.counting()));
            List<Line> open =
                    lines.stream().filter(l -> l.isOpen(time.toEpochMilli())).toList();
            double load = open.stream().mapToDouble(l -> l.plan.load()).sum();

            assertThat(byQueue).containsOnlyKeys(open);
            assertThat(open)
                    .allSatisfy(line -> assertThat(byQueue.getOrDefault(line, 0L) - 1.0)
                            .isLessThan(onDuty.size() * line.plan.load() / load)
                            .isGreaterThan(onDuty.size() * line.plan.load() / load - 2.0));
        }
    }

    @Test
    void allAreOnDutyAtThePeakAndFewerByNight() {
        Roster peak = roster(PEAK);
        Roster night = roster(NIGHT);

        assertThat(peak.agents()).hasSize(150).allMatch(peak::isOnDuty);
        assertThat(night.agents().stream().filter(night::isOnDuty)).hasSize(55);
    }

    @Test
    void agentsKnowTwoToFourQueuesOfOnePhoneSystem() {
        assertThat(roster(PEAK).agents())
                .allSatisfy(
                        agent -> assertThat(agent.skills).hasSizeBetween(2, 4).doesNotHaveDuplicates())
                .allSatisfy(agent -> assertThat(agent.skills)
                        .extracting(line -> line.plan.phones())
                        .containsOnly(agent.phones()));
    }

    @Test
    void whoseFirstQueueIsClosedStaysUntilNobodyWaitsThere() {
        Roster night = roster(NIGHT);
        Agent agent = night.agents().stream()
                .filter(a -> a.skills.get(0).plan.id().equals("insurance"))
                .findFirst()
                .orElseThrow();
        Line insurance = agent.skills.get(0);
        assertThat(night.isOnDuty(agent)).isFalse();

        insurance.waiting.add(new Visit(new Call("1", null), 0, insurance, Visit.Kind.CALL, 0, false, new Tally()));

        assertThat(night.isOnDuty(agent)).isTrue();
    }

    private Roster roster(Instant time) {
        return new Roster(lines, 150, new DayCurve(ZoneOffset.UTC), new Agenda(time.toEpochMilli(), ZoneOffset.UTC));
    }
}
