package io.vigie.contract.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** 2026-11-23 is a Monday. */
    private static final OpeningHours OFFICE = OpeningHours.of(
            List.of("Mo-Fr 08:00-12:00,13:00-18:00", "Sa 09:00-13:00", "2026-12-24 08:00-12:00", "2026-12-25 off"));

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T07:59:59.999, false",
        "2026-11-23T08:00, true",
        "2026-11-23T11:59:59.999, true",
        "2026-11-23T12:00, false",
        "2026-11-23T13:00, true",
        "2026-11-23T17:59:59.999, true",
        "2026-11-23T18:00, false",
        "2026-11-28T09:00, true",
        "2026-11-28T13:00, false",
        "2026-11-29T10:00, false",
        "2026-12-24T11:59:59.999, true",
        "2026-12-24T13:00, false",
        "2026-12-25T10:00, false",
        "2026-12-26T10:00, true",
    })
    void aPeriodBeginsWithItsFirstMomentAndEndsBeforeItsLast(String local, boolean open) {
        assertThat(OFFICE.isOpen(paris(local), PARIS)).isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T07:00, 2026-11-23T08:00",
        "2026-11-23T08:00, 2026-11-23T12:00",
        "2026-11-23T12:00, 2026-11-23T13:00",
        "2026-11-27T18:00, 2026-11-28T09:00",
        "2026-11-28T13:00, 2026-11-30T08:00",
        "2026-12-24T11:00, 2026-12-24T12:00",
        "2026-12-24T12:00, 2026-12-26T09:00",
    })
    void itIsKnownWhenItOpensOrClosesNext(String local, String next) {
        assertThat(OFFICE.nextChange(paris(local), PARIS)).isEqualTo(paris(next));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mo-Su 00:00-24:00", "Mo-Su 00:00-00:00", "Mo-Su 08:00-08:00", "Mo-Su off"})
    void whatIsAlwaysOpenOrNeverHasNoNextChange(String rule) {
        assertThat(OpeningHours.of(List.of(rule)).nextChange(paris("2026-11-23T10:00"), PARIS))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27T21:59, false, 2026-11-27T22:00",
        "2026-11-27T22:00, true, 2026-11-28T06:00",
        "2026-11-28T05:59, true, 2026-11-28T06:00",
        "2026-11-28T06:00, false, 2026-12-04T22:00",
    })
    void whatEndsBeforeItBeginsGoesOnIntoTheNextDay(String local, boolean open, String next) {
        OpeningHours night = OpeningHours.of(List.of("Fr 22:00-06:00"));

        assertThat(night.isOpen(paris(local), PARIS)).isEqualTo(open);
        assertThat(night.nextChange(paris(local), PARIS)).isEqualTo(paris(next));
    }

    @Test
    void theDayEndsAtTwentyFourAndWhatFollowsAtOnceIsNoChange() {
        OpeningHours hours = OpeningHours.of(List.of("Mo 20:00-24:00", "Tu 00:00-02:00"));

        assertThat(hours.isOpen(paris("2026-11-24T00:00"), PARIS)).isTrue();
        assertThat(hours.nextChange(paris("2026-11-23T21:00"), PARIS)).isEqualTo(paris("2026-11-24T02:00"));
    }

    @Test
    void weeksGoRoundAndPeriodsMayOverlap() {
        OpeningHours hours = OpeningHours.of(List.of("Fr-Mo 08:00-12:00", "Su,Mo 11:00-14:00"));

        assertThat(hours.isOpen(paris("2026-11-27T08:00"), PARIS)).isTrue();
        assertThat(hours.isOpen(paris("2026-11-24T09:00"), PARIS)).isFalse();
        assertThat(hours.nextChange(paris("2026-11-29T08:00"), PARIS)).isEqualTo(paris("2026-11-29T14:00"));
    }

    @ParameterizedTest
    @CsvSource({"Mo-Fr 08:00-18:00, We off", "We off, Mo-Fr 08:00-18:00"})
    void offClosesADayWhateverOtherRulesSay(String one, String other) {
        OpeningHours hours = OpeningHours.of(List.of(one, other));

        assertThat(hours.isOpen(paris("2026-11-24T10:00"), PARIS)).isTrue();
        assertThat(hours.isOpen(paris("2026-11-25T10:00"), PARIS)).isFalse();
    }

    /** On 2026-03-29 Paris has no 02:00 to 03:00: 01:00Z is 03:00. */
    @Test
    void inSpringTheDayIsAnHourShorter() {
        OpeningHours night = OpeningHours.of(List.of("Sa 22:00-06:00", "Su 06:00-24:00"));
        assertThat(night.nextChange(Instant.parse("2026-03-28T21:00:00Z"), PARIS))
                .isEqualTo("2026-03-29T22:00:00Z");

        OpeningHours gap = OpeningHours.of(List.of("Su 02:30-04:00"));
        assertThat(gap.isOpen(Instant.parse("2026-03-29T01:29:59.999Z"), PARIS)).isFalse();
        assertThat(gap.isOpen(Instant.parse("2026-03-29T01:30:00Z"), PARIS)).isTrue();
        assertThat(gap.isOpen(Instant.parse("2026-03-29T02:00:00Z"), PARIS)).isFalse();
        assertThat(gap.nextChange(Instant.parse("2026-03-29T00:00:00Z"), PARIS)).isEqualTo("2026-03-29T01:30:00Z");
    }

    /** On 2026-10-25 Paris has 02:00 to 03:00 twice: from 00:00Z and from 01:00Z. */
    @Test
    void inAutumnTheDayIsAnHourLonger() {
        OpeningHours hours = OpeningHours.of(List.of("Su 01:00-03:00"));
        assertThat(hours.isOpen(Instant.parse("2026-10-24T23:00:00Z"), PARIS)).isTrue();
        assertThat(hours.isOpen(Instant.parse("2026-10-25T01:59:59.999Z"), PARIS))
                .isTrue();
        assertThat(hours.isOpen(Instant.parse("2026-10-25T02:00:00Z"), PARIS)).isFalse();

        OpeningHours half = OpeningHours.of(List.of("Su 01:00-02:30"));
        assertThat(half.nextChange(Instant.parse("2026-10-24T23:30:00Z"), PARIS))
                .isEqualTo("2026-10-25T00:30:00Z");
        assertThat(half.isOpen(Instant.parse("2026-10-25T01:15:00Z"), PARIS)).isFalse();
    }

    @Test
    void theZoneDecides() {
        Instant moment = paris("2026-11-23T08:00");

        assertThat(OFFICE.isOpen(moment, PARIS)).isTrue();
        assertThat(OFFICE.isOpen(moment, ZoneId.of("UTC"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\t\n",
                "Mo-Fr",
                "Mo-Fr ",
                "08:00-18:00",
                "24:00-08:00",
                "Mo 24:00-08:00",
                "Mo 24:00-24:00",
                "Mo 8:00-18:00",
                "Mo 08:00-25:00",
                "Mo 08:60-18:00",
                "Mo 08:00:30-18:00",
                "Mo 08:00-18:00:00",
                "Mo 08:00",
                "Mo 08:00-",
                "Mo 08:00-12:00-18:00",
                "Mo 08:00-12:00,",
                "Mo 08:00 - 18:00",
                "Mo-Fr 08:00-18:00; Sa off",
                "Lu-Ve 08:00-18:00",
                "mo 08:00-18:00",
                "Mo-We-Fr 08:00-18:00",
                "Mo, 08:00-18:00",
                "-Mo 08:00-18:00",
                "2026-02-30 off",
                "2026-12-25",
                "2026-1-1 off",
                "25.12.2026 off",
                "Mo closed",
                "Mo\u00a008:00-18:00",
            })
    void aWrongRuleIsNamedAndARightOneShown(String rule) {
        assertThatThrownBy(() -> OpeningHours.of(List.of("Mo-Su 00:00-24:00", rule)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the rule '")
                .hasMessageContaining("' must look like 'Mo-Fr 08:00-18:00'");
    }

    @Test
    void spaceAroundARuleAndInAListOfTimesDoesNoHarm() {
        OpeningHours hours = OpeningHours.of(List.of("  Mo   08:00-12:00 , 13:00-18:00\t", "Tu OFF"));

        assertThat(hours.isOpen(paris("2026-11-23T13:00"), PARIS)).isTrue();
        assertThat(hours.isOpen(paris("2026-11-24T13:00"), PARIS)).isFalse();
    }

    @Test
    void datesAloneDoNotSayWhatHoldsOnOtherDays() {
        for (List<String> rules : List.of(List.<String>of(), List.of("2026-12-25 off"))) {
            assertThatThrownBy(() -> OpeningHours.of(rules))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no rule for the days of the week: say what holds on them, such as 'Mo-Su");
        }
    }

    private static Instant paris(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }
}
