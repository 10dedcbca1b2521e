package io.vigie.dashboard.trials;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.directory.QueueEntry;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OpenHoursTest {

    private static QueueEntry queue(@Nullable List<String> hours) {
        QueueEntry any = QueueEntry.undescribed("q", "Europe/Paris");
        return new QueueEntry(
                "q",
                "Q",
                any.client(),
                any.timeZone(),
                hours,
                any.serviceLevelMillis(),
                any.serviceLevelTarget(),
                any.serviceLevelFormula(),
                any.shortAbandonMillis());
    }

    private static Look look(String time, @Nullable Double value) {
        return new Look(Instant.parse("2026-03-10T" + time + "Z").toEpochMilli(), value);
    }

    @Test
    void aQueueThatIsAlwaysOpenShowsAllThatItHas() {
        List<Look> looks = List.of(look("03:00:00", 1.0), look("23:00:00", 2.0));

        assertThat(OpenHours.within(queue(null), looks, look("23:59:00", null).second()))
                .isEqualTo(looks);
    }

    @Test
    void whileItIsClosedNothingCanBeSaidAndWhatStandsShowsAgainAtTheVerySecondAtWhichItOpens() {
        List<Look> looks =
                List.of(look("06:59:59", 1.0), look("07:30:00", 2.0), look("17:00:00", 3.0), look("18:00:00", 4.0));

        List<Look> seen = OpenHours.within(
                queue(List.of("Mo-Su 08:00-18:00")),
                looks,
                look("20:00:00", null).second());

        assertThat(seen)
                .containsExactly(
                        look("06:59:59", null),
                        look("07:00:00", 1.0),
                        look("07:30:00", 2.0),
                        look("17:00:00", null),
                        look("18:00:00", null));
    }

    @Test
    void itClosesBehindTheLastLookAndOpensAtTheLastSecond() {
        List<String> hours = List.of("Mo-Su 08:00-12:00,13:00-18:00");

        assertThat(OpenHours.within(
                        queue(hours),
                        List.of(look("10:00:00", 1.0)),
                        look("12:00:00", null).second()))
                .containsExactly(look("10:00:00", 1.0), look("11:00:00", null), look("12:00:00", 1.0));
    }
}
