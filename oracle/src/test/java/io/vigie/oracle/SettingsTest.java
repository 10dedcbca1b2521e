package io.vigie.oracle;

import static io.vigie.contract.event.CallEventType.ABANDONED;
import static io.vigie.oracle.TestingCalls.answered;
import static io.vigie.oracle.TestingCalls.at;
import static io.vigie.oracle.TestingCalls.event;
import static io.vigie.oracle.TestingCalls.queued;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.directory.OpeningHours;
import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.event.Event;
import io.vigie.contract.live.ServiceLevelFormula;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final List<Event> ABANDONED_AFTER_TEN_ANSWERED_AFTER_THIRTY = List.of(
            queued("a", "09:00:00"),
            event(ABANDONED, "a", "09:00:10"),
            queued("b", "09:00:00"),
            answered("b", "ann", "09:00:30"));

    @Test
    void whatStandsAtTheStartHoldsForAllVisits() {
        OracleQueue queue = queue(new OracleDirectory(List.of(entry("Sales", 30_000, 10_000, null)), List.of()));

        assertThat(queue.today().shortAbandoned()).isEqualTo(1);
        assertThat(queue.today().answeredWithinTarget()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"09:00:00, 1", "09:00:00.001, 0"})
    void aLaterChangeHoldsForVisitsQueuedFromThenOn(String from, long counted) {
        OracleQueue queue = queue(changed(from, entry("Sales", 30_000, 10_000, null)));

        assertThat(queue.today().shortAbandoned()).isEqualTo(counted);
        assertThat(queue.today().answeredWithinTarget()).isEqualTo(counted);
        assertThat(queue.serviceLevelMillis())
                .as("what is shown is what holds now")
                .isEqualTo(30_000);
    }

    @Test
    void aNameATargetAFormulaAndAClientShowAtOnce() {
        OracleQueue queue = queue(changed("09:30:00", entry("Sales", 30_000, 10_000, null)));

        assertThat(queue.name()).isEqualTo("Sales");
        assertThat(queue.client()).isEqualTo("acme");
        assertThat(queue.serviceLevelTarget()).isEqualTo(0.9);
        assertThat(queue.serviceLevelFormula()).isEqualTo(ServiceLevelFormula.OFFERED);
    }

    @Test
    void aChangeThatNobodyHasReadYetChangesNothing() {
        assertThat(queue(changed("10:00:00.001", entry("Sales", 30_000, 10_000, null)))
                        .name())
                .isEqualTo("sales");
    }

    @Test
    void ofSeveralChangesTheLatestHolds() {
        OracleDirectory directory = new OracleDirectory(
                List.of(entry("A", 1, 1, null)),
                List.of(
                        new OracleDirectory.Change(at("09:20:00"), entry("C", 1, 1, null)),
                        new OracleDirectory.Change(at("09:10:00"), entry("B", 1, 1, null))));

        assertThat(queue(directory).name()).isEqualTo("C");
    }

    @Test
    void aQueueThatNobodyDescribedHasTheDefaults() {
        OracleQueue queue = queue(OracleDirectory.EMPTY);

        assertThat(queue.name()).isEqualTo("sales");
        assertThat(queue.client()).isEqualTo("in-house");
        assertThat(queue.serviceLevelMillis()).isEqualTo(20_000);
        assertThat(queue.serviceLevelTarget()).isEqualTo(0.8);
        assertThat(queue.serviceLevelFormula()).isEqualTo(ServiceLevelFormula.SHORT_ABANDONS_EXCLUDED);
        assertThat(queue.closed()).isFalse();
    }

    /* 10 March 2026 is a Tuesday; 10:00 UTC is 11:00 in Paris. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mo-Fr 08:00-18:00 | 2026-03-10T06:59:59.999Z | true",
                "Mo-Fr 08:00-18:00 | 2026-03-10T07:00:00Z | false",
                "Mo-Fr 08:00-18:00 | 2026-03-10T16:59:59.999Z | false",
                "Mo-Fr 08:00-18:00 | 2026-03-10T17:00:00Z | true",
                "Mo-Fr 08:00-18:00 | 2026-03-14T10:00:00Z | true",
                "Mo,We 08:00-18:00 | 2026-03-10T10:00:00Z | true",
                "Sa-Tu 08:00-18:00 | 2026-03-10T10:00:00Z | false",
                "Tu 08:00-10:00,11:00-12:00 | 2026-03-10T09:30:00Z | true",
                "Mo 22:00-06:00 | 2026-03-10T04:59:59Z | false",
                "Mo 22:00-06:00 | 2026-03-10T05:00:00Z | true",
                "Tu 22:00-24:00 | 2026-03-10T22:59:59Z | false",
                "Tu 22:00-24:00 | 2026-03-10T23:00:00Z | true",
                "Mo-Su 08:00-18:00;2026-03-10 off | 2026-03-10T10:00:00Z | true",
                "Mo-Su 08:00-18:00;2026-03-10 11:00-11:30 | 2026-03-10T10:00:00Z | false",
            })
    void aQueueIsClosedOutsideOfItsHoursInItsZone(String rules, String now, boolean closed) {
        OracleDirectory directory =
                new OracleDirectory(List.of(entry("Sales", 1, 1, List.of(rules.split(";")))), List.of());

        assertThat(new Oracle(OracleInput.of(List.of(), at(now)).withDirectory(directory))
                        .queue("sales")
                        .closed())
                .isEqualTo(closed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo-Fr 08:00-18:00",
                "Mo-Su 00:30-02:30",
                "Mo-Su 02:15-03:45",
                "Sa 22:00-04:00;Su 12:00-12:00",
                "Mo-Su 06:00-24:00;2026-03-29 off",
                "Mo-Su 06:00-24:00;2026-03-28 20:00-02:30",
            })
    void hoursAreReadAsTheContractReadsThemAlsoWhenTheClocksChange(String rules) {
        ZoneId paris = ZoneId.of("Europe/Paris");
        List<String> list = List.of(rules.split(";"));
        for (String begin : List.of("2026-03-27T00:00:00Z", "2026-10-23T00:00:00Z")) {
            for (int quarter = 0; quarter < 4 * 24 * 5; quarter++) {
                Instant moment = Instant.parse(begin).plus(Duration.ofMinutes(15L * quarter));
                assertThat(Opening.isOpen(list, moment, paris))
                        .as("%s at %s", rules, moment)
                        .isEqualTo(OpeningHours.of(list).isOpen(moment, paris));
            }
        }
    }

    private static OracleQueue queue(OracleDirectory directory) {
        OracleInput input = OracleInput.of(ABANDONED_AFTER_TEN_ANSWERED_AFTER_THIRTY, at("10:00:00"));
        return new Oracle(input.withDirectory(directory)).queue("sales");
    }

    private static OracleDirectory changed(String from, QueueEntry entry) {
        return new OracleDirectory(List.of(), List.of(new OracleDirectory.Change(at(from), entry)));
    }

    private static QueueEntry entry(
            String name, long serviceLevelMillis, long shortAbandonMillis, @Nullable List<String> openingHours) {
        return new QueueEntry(
                "sales",
                name,
                "acme",
                "Europe/Paris",
                openingHours,
                serviceLevelMillis,
                0.9,
                ServiceLevelFormula.OFFERED,
                shortAbandonMillis);
    }
}
