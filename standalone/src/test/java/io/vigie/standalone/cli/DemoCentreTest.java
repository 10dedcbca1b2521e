package io.vigie.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.Event;
import io.vigie.simulator.CentrePlan;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCentreTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");
    private static final CentrePlan PLAN = CentrePlan.standard(ZoneOffset.UTC);

    @TempDir
    private Path data;

    @Test
    void aNewCentreHasWorkedForNinetyMinutes() throws Exception {
        List<Event> past = DemoCentre.of(data, 1, PLAN, NOW, NOW).until(NOW);

        assertThat(past.get(0).time()).isBetween(NOW.minus(Duration.ofMinutes(90)), NOW.minus(Duration.ofMinutes(85)));
    }

    @Test
    void aCentreThatWasBegunGoesOnWithTheSameCalls() throws Exception {
        Instant later = NOW.plus(Duration.ofMinutes(20));
        List<Event> uninterrupted = DemoCentre.of(data, 1, PLAN, NOW, NOW).until(later);
        List<Event> afterRestart = DemoCentre.of(data, 7, PLAN, NOW, later).until(later);

        assertThat(uninterrupted).endsWith(afterRestart.toArray(Event[]::new));
        assertThat(afterRestart.get(0).time()).isAfter(NOW.minus(Duration.ofMinutes(2)));
    }

    @Test
    void whatWouldBeTooLateIsNotSent() throws Exception {
        DemoCentre.of(data, 1, PLAN, NOW, NOW);
        Instant aWeekLater = NOW.plus(Duration.ofDays(7));

        assertThat(DemoCentre.of(data, 1, PLAN, NOW, aWeekLater).until(aWeekLater))
                .isNotEmpty()
                .allMatch(event -> event.time().isAfter(aWeekLater.minus(Duration.ofHours(48))));
    }
}
