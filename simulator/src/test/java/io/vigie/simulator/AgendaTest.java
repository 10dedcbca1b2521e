package io.vigie.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private final Agenda agenda = new Agenda(1_000, ZoneOffset.UTC);
    private final List<String> happened = new ArrayList<>();

    @Test
    void stepsComeByTimeAndThenAsTheyWerePlanned() {
        plan(20, "later");
        plan(10, "first");
        plan(10, "second");

        agenda.runUntil(1_019);
        assertThat(happened).containsExactly("1010 first", "1010 second");
        agenda.runUntil(1_020);
        assertThat(happened).endsWith("1020 later");
    }

    @Test
    void aStepMayPlanTheNextWithinTheSameRun() {
        agenda.in(10, () -> plan(5, "next"));

        agenda.runUntil(1_100);

        assertThat(happened).containsExactly("1015 next");
        assertThat(agenda.now()).isEqualTo(1_100);
    }

    @Test
    void theNextTimeOfTheLocalClockIsTodayOrTomorrow() {
        agenda.nextAt(LocalTime.MIDNIGHT.plusSeconds(2), () -> happened.add(agenda.now() + " today"));
        agenda.nextAt(LocalTime.MIDNIGHT.plusSeconds(1), () -> happened.add(agenda.now() + " tomorrow"));

        agenda.runUntil(2 * 86_400_000);

        assertThat(happened).containsExactly("2000 today", "86401000 tomorrow");
    }

    @Test
    void todayIsTheLocalDay() {
        assertThat(agenda.today()).isEqualTo(LocalDate.parse("1970-01-01"));
        assertThat(new Agenda(1_000, ZoneId.of("America/Toronto")).today()).isEqualTo(LocalDate.parse("1969-12-31"));
    }

    private void plan(double millis, String what) {
        agenda.in(millis, () -> happened.add(agenda.now() + " " + what));
    }
}
