package io.vigie.contract.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.live.Counts;
import io.vigie.contract.live.TeamMinute;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryFieldsTest {

    private static final Counts COUNTS = new Counts(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18);

    @Test
    void eachComponentOfCountsIsAFieldOfItsName() throws Exception {
        List<String> names = Arrays.stream(Counts.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();

        assertThat(Arrays.stream(CountField.values()).map(CountField::fieldName))
                .containsExactlyElementsOf(names);
        for (CountField field : CountField.values()) {
            Object component = Counts.class.getMethod(field.fieldName()).invoke(COUNTS);
            assertThat(field.of(COUNTS)).isEqualTo(component);
        }
    }

    @Test
    void countsAreReadBackFromTheirFields() {
        assertThat(CountField.counts(field -> field.of(COUNTS))).isEqualTo(COUNTS);
    }

    @Test
    void aMinuteOfATeamIsReadBackWithItsRates() {
        for (long scheduled = 0; scheduled < 1000; scheduled += 7) {
            for (long absent = 0; absent <= scheduled; absent += 3) {
                TeamMinute minute = minute(scheduled, absent, absent / 2);

                assertThat(TeamField.minute(
                                minute.team(), minute.minute(), minute.version(), field -> field.of(minute)))
                        .isEqualTo(minute);
                assertThat(TeamField.ABSENT.of(minute)).isEqualTo(absent);
            }
        }
    }

    @Test
    void aTeamIsCountedAndItsPeopleAreNot() {
        assertThat(Arrays.stream(TeamField.values()).map(TeamField::fieldName))
                .containsExactly(
                        "scheduled",
                        "present",
                        "late",
                        "noShow",
                        "excused",
                        "leftEarly",
                        "unknown",
                        "absent",
                        "unexcused");
    }

    private static TeamMinute minute(long scheduled, long absent, long unexcused) {
        return new TeamMinute(
                "north",
                Instant.parse("2026-11-23T09:29:00Z"),
                "1",
                scheduled,
                2,
                3,
                4,
                5,
                6,
                7,
                scheduled == 0 ? null : (double) absent / scheduled,
                scheduled == 0 ? null : (double) unexcused / scheduled);
    }
}
