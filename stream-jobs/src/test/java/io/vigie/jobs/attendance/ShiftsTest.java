package io.vigie.jobs.attendance;

import static io.vigie.jobs.attendance.Known.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.Activity;
import io.vigie.jobs.plans.PlannedShift;
import io.vigie.jobs.testkit.Permutations;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShiftsTest {

    @Test
    void shiftsThatTouchOrOverlapAreOneAndOthersStayApart() {
        assertThat(ends(new Known().shift("08:00", "12:00").shift("12:00", "16:00")))
                .containsExactly(at("16:00"));
        assertThat(ends(new Known().shift("08:00", "12:00").shift("11:00", "16:00")))
                .containsExactly(at("16:00"));
        assertThat(ends(new Known()
                        .shift("08:00", "16:00")
                        .shift("11:00", "12:00")
                        .shift("15:00", "17:00")))
                .containsExactly(at("17:00"));
        assertThat(ends(new Known().shift("08:00", "12:00").shift("12:00:00.001", "16:00")))
                .containsExactly(at("12:00"), at("16:00"));
        assertThat(Shifts.of(List.of())).isEmpty();
    }

    @Test
    void theFirstBindsTheStartAndTheOneThatEndsLastTheEnd() {
        List<PlannedShift> planned = new Known()
                .flexible("08:00", "09:00", "11:00", "12:00")
                .shift("b", "11:30", "16:00", 60_000)
                .withActivity(Activity.MEAL, "13:00", "13:30")
                .withActivity(Activity.BRIEFING, "14:00", "14:30")
                .flexible("12:00", "13:00", "14:00", "15:00")
                .withActivity(Activity.MEAL, "12:30", "12:45")
                .shifts;

        Permutations.of(planned)
                .forEach(order -> assertThat(Shifts.of(order))
                        .containsExactly(new Shift(
                                at("08:00"),
                                at("16:00"),
                                at("09:00"),
                                at("16:00"),
                                300_000,
                                60_000,
                                List.of(
                                        new Shift.Part(at("08:00"), at("12:00"), true),
                                        new Shift.Part(at("11:30"), at("16:00"), false),
                                        new Shift.Part(at("12:00"), at("15:00"), true)),
                                List.of(at("12:30"), at("13:00")))));
    }

    @Test
    void ofEqualOnesTheSmallerIdBinds() {
        List<PlannedShift> planned = new Known()
                .shift("b", "08:00", "12:00", 2)
                .shift("a", "08:00", "12:00", 1)
                .shift("c", "08:00", "12:00", 3)
                .shifts;
        Permutations.of(planned).map(Shifts::of).forEach(shifts -> {
            assertThat(shifts).hasSize(1);
            assertThat(shifts.get(0).startGraceMillis()).isEqualTo(1);
            assertThat(shifts.get(0).endGraceMillis()).isEqualTo(1);
        });
    }

    private static List<Long> ends(Known known) {
        return Shifts.of(known.shifts).stream().map(Shift::end).toList();
    }
}
