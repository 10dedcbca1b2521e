package io.vigie.contract.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.ShiftPlan.PlannedActivity;
import io.vigie.contract.input.RefusedException;
import io.vigie.contract.topic.Topic;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftEventsTest {

    private static final String SHIFT =
            "'agent': 'ada', 'start': '2026-11-23T08:00:00Z', 'end': '2026-11-23T16:00:00Z'";
    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant END = Instant.parse("2026-11-23T16:00:00Z");

    @Test
    void aPlanThatSaysLittleHasFiveMinutesOfGraceAndBindsWhole() throws Exception {
        Event event = Written.readBothWays("shift.planned", "s-1", "{" + SHIFT + "}");

        assertThat(event)
                .isEqualTo(new ShiftEvent(
                        "1",
                        "/hr",
                        Written.TIME,
                        null,
                        "s-1",
                        new ShiftPlan("ada", START, END, false, null, null, 300_000, List.of())));
        assertThat(event.topic()).isEqualTo(Topic.SHIFTS);
    }

    @Test
    void aPlanMaySayMore() throws Exception {
        ShiftPlan plan = plan("""
                'flexible': true, 'coreStart': '2026-11-23T10:00:00+01:00', 'coreEnd': '2026-11-23T15:00:00Z',
                'graceSeconds': 0.25, 'room': 7, 'activities': [{'activity': 'meal', 'room': 7,
                'start': '2026-11-23T12:00:00Z', 'end': '2026-11-23T12:45:00Z'}]""");

        assertThat(plan)
                .isEqualTo(new ShiftPlan(
                        "ada",
                        START,
                        END,
                        true,
                        Instant.parse("2026-11-23T09:00:00Z"),
                        Instant.parse("2026-11-23T15:00:00Z"),
                        250,
                        List.of(new PlannedActivity(
                                Activity.MEAL,
                                Instant.parse("2026-11-23T12:00:00Z"),
                                Instant.parse("2026-11-23T12:45:00Z")))));
    }

    @Test
    void coreTimeAndActivitiesMayFillTheShift() throws Exception {
        ShiftPlan plan = plan("""
                'flexible': true, 'coreStart': '2026-11-23T08:00:00Z', 'coreEnd': '2026-11-23T16:00:00Z', 'activities':
                [{'activity': 'coaching', 'start': '2026-11-23T08:00:00Z', 'end': '2026-11-23T16:00:00Z'}]""");

        assertThat(plan.coreStart()).isEqualTo(START);
        assertThat(plan.coreEnd()).isEqualTo(END);
        assertThat(plan.activities()).hasSize(1);
    }

    @Test
    void aCancellationSaysNothing() throws Exception {
        ShiftEvent event = (ShiftEvent) Written.readBothWays("shift.cancelled", "s-1", "{" + SHIFT + "}");

        assertThat(event.plan()).isNull();
        assertThat(event.rank()).isEqualTo(1);
    }

    @Test
    void aShiftLastsAtMost48Hours() throws Exception {
        String start = "{'agent': 'ada', 'start': '2026-11-23T08:00:00Z', 'end': ";

        assertThat(Written.readBothWays("shift.planned", "s", start + "'2026-11-25T08:00:00.000Z'}"))
                .isInstanceOf(ShiftEvent.class);
        Written.refuses(
                "shift.planned",
                start + "'2026-11-25T08:00:00.001Z'}",
                "wrong",
                "'data.end' must be at most 48 h after 'start': give a longer shift as several.");
    }

    @Test
    void aShiftHasAtMostAHundredActivities() throws Exception {
        String activity = "{'activity': 'break', 'start': '2026-11-23T12:00:00Z', 'end': '2026-11-23T12:00:00.001Z'}";

        assertThat(plan("'activities': [" + String.join(",", Collections.nCopies(100, activity)) + "]")
                        .activities())
                .hasSize(100);
        Written.refuses(
                "shift.planned",
                "{" + SHIFT + ", 'activities': [" + String.join(",", Collections.nCopies(101, activity)) + "]}",
                "wrong",
                "'data.activities' must be a list of at most 100.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'agent': null | missing | 'data.agent' is missing",
                "'start': null | missing | 'data.start' is missing",
                "'end': 'late' | wrong | 'data.end' must be a date and time",
                "'end': '2026-11-23T08:00:00Z' | wrong | 'data.end' must be after 'start'.",
                "'graceSeconds': '300' | wrong | 'data.graceSeconds' must be a number of seconds",
                "'graceSeconds': -1 | wrong | 'data.graceSeconds' must be a number of seconds",
                "'flexible': 'yes' | wrong | 'data.flexible' must be true or false.",
                "'flexible': true | missing | 'data.coreStart' is missing: give the core time within which a flexible",
                "'flexible': true, 'coreStart': '2026-11-23T09:00:00Z' | missing | 'data.coreEnd' is missing: give the",
                "'coreStart': '2026-11-23T09:00:00Z' | wrong | 'data.coreStart' must be left out unless 'flexible' is true.",
                "'flexible': false, 'coreEnd': '2026-11-23T09:00:00Z' | wrong | 'data.coreEnd' must be left out unless",
                "'flexible': true, 'coreStart': '2026-11-23T07:59:59.999Z', 'coreEnd': '2026-11-23T15:00:00Z' | wrong | 'data.coreStart' must be within the shift, from its 'start' to its 'end'.",
                "'flexible': true, 'coreStart': '2026-11-23T09:00:00Z', 'coreEnd': '2026-11-23T16:00:00.001Z' | wrong | 'data.coreEnd' must be within the shift",
                "'flexible': true, 'coreStart': '2026-11-23T09:00:00Z', 'coreEnd': '2026-11-23T09:00:00Z' | wrong | 'data.coreEnd' must be after 'coreStart'.",
                "'activities': {} | wrong | 'data.activities' must be a list of {",
                "'activities': [{'start': '2026-11-23T09:00:00Z', 'end': '2026-11-23T10:00:00Z'}] | missing | 'data.activities[0].activity' is missing",
                "'activities': [{'activity': 'nap'}] | wrong | 'data.activities[0].activity' must be one of break, meal",
                "'activities': [{'activity': 'meal', 'start': '2026-11-23T07:59:59.999Z', 'end': '2026-11-23T10:00:00Z'}] | wrong | 'data.activities[0].start' must be within the shift",
                "'activities': [{'activity': 'meal', 'start': '2026-11-23T15:00:00Z', 'end': '2026-11-23T16:00:00.001Z'}] | wrong | 'data.activities[0].end' must be within the shift",
                "'activities': [{'activity': 'meal', 'start': '2026-11-23T12:00:00Z', 'end': '2026-11-23T12:00:00Z'}] | wrong | 'data.activities[0].end' must be after its 'start'.",
            })
    void aPlanThatMakesNoSenseIsRefused(String data, String code, String detail) {
        // Of a field that is there twice, the last holds.
        Written.refuses("shift.planned", "{" + SHIFT + ", " + data + "}", code, detail);
    }

    private static ShiftPlan plan(String more) throws RefusedException {
        ShiftPlan plan =
                ((ShiftEvent) Written.readBothWays("shift.planned", "s-1", "{" + SHIFT + ", " + more + "}")).plan();
        return Objects.requireNonNull(plan);
    }
}
