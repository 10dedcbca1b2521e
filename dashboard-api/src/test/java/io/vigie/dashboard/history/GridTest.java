package io.vigie.dashboard.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.dashboard.problems.ProblemException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GridTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static Span span(String from, String until) {
        return Span.of(Instant.parse(from), Instant.parse(until));
    }

    private static List<String> intervals(Grid grid) {
        List<String> told = new ArrayList<>();
        for (int i = 0; i < grid.size(); i++) {
            told.add(Span.instant(grid.interval(i).from()) + " "
                    + Span.instant(grid.interval(i).until()));
        }
        return told;
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29, 23, 2026-03-28T23:00:00Z, 2026-03-29T22:00:00Z",
        "2026-10-25, 25, 2026-10-24T22:00:00Z, 2026-10-25T23:00:00Z",
        "2026-11-23, 24, 2026-11-22T23:00:00Z, 2026-11-23T23:00:00Z"
    })
    void aDayHasAsManyHoursAsTheClockShows(String day, int hours, String from, String until) {
        assertThat(intervals(Grid.over(span(from, until), Step.DAY, PARIS))).containsExactly(from + " " + until);
        assertThat(Grid.over(span(from, until), new Step(60), PARIS).size())
                .as(day)
                .isEqualTo(hours);
        assertThat(Grid.over(span(from, until), new Step(15), PARIS).size()).isEqualTo(4 * hours);
    }

    @Test
    void intervalsBeginAtLocalMidnightAndTheLastEndsWithTheDay() {
        Grid grid = Grid.over(span("2026-11-23T22:30:00Z", "2026-11-23T23:20:00Z"), new Step(50), PARIS);

        assertThat(intervals(grid))
                .containsExactly(
                        "2026-11-23T22:20:00Z 2026-11-23T23:00:00Z", "2026-11-23T23:00:00Z 2026-11-23T23:50:00Z");
        assertThat(intervals(Grid.over(span("2026-11-23T22:30:00Z", "2026-11-23T22:50:00Z"), new Step(50), PARIS)))
                .containsExactly("2026-11-23T22:20:00Z 2026-11-23T23:00:00Z");
    }

    @Test
    void anIntervalOfWhichOneMinuteIsAskedForIsThereAndOneOfWhichNoneIsNot() {
        assertThat(intervals(Grid.over(span("2026-11-23T10:14:00Z", "2026-11-23T10:16:00Z"), new Step(15), PARIS)))
                .hasSize(2);
        assertThat(intervals(Grid.over(span("2026-11-23T10:15:00Z", "2026-11-23T10:30:00Z"), new Step(15), PARIS)))
                .containsExactly("2026-11-23T10:15:00Z 2026-11-23T10:30:00Z");
        assertThat(Grid.over(span("2026-11-23T10:15:00Z", "2026-11-23T10:15:00Z"), new Step(15), PARIS)
                        .size())
                .isZero();
    }

    @Test
    void aZoneOfQuartersOfAnHourIsAlignedToItsOwnMidnight() {
        Grid grid = Grid.over(
                span("2026-11-22T18:15:00Z", "2026-11-22T19:15:00Z"), new Step(60), ZoneId.of("Asia/Kathmandu"));

        assertThat(intervals(grid)).containsExactly("2026-11-22T18:15:00Z 2026-11-22T19:15:00Z");
    }

    @Test
    void aDayThatBeginsAtOneBeginsThen() {
        // In Beirut the clock goes from 00:00 to 01:00 on 2026-03-29.
        Grid grid = Grid.over(span("2026-03-28T22:00:00Z", "2026-03-29T21:00:00Z"), Step.DAY, ZoneId.of("Asia/Beirut"));

        assertThat(intervals(grid)).containsExactly("2026-03-28T22:00:00Z 2026-03-29T21:00:00Z");
    }

    @Test
    void eachMinuteLiesInItsInterval() {
        Grid grid = Grid.over(span("2026-10-24T12:00:00Z", "2026-10-26T12:00:00Z"), new Step(7), PARIS);

        for (int i = 0; i < grid.size(); i++) {
            assertThat(grid.indexOf(grid.interval(i).from())).isEqualTo(i);
            assertThat(grid.indexOf(grid.interval(i).until() - 1)).isEqualTo(i);
        }
        assertThat(grid.indexOf(grid.span().from() - 1)).isNegative();
        assertThat(grid.indexOf(grid.span().until())).isNegative();
    }

    private static List<String> besides(Grid grid) {
        Grid before = grid.weekBefore();
        List<String> told = new ArrayList<>();
        for (int counterpart : grid.counterparts(before)) {
            told.add(counterpart < 0 ? "none" : intervals(before).get(counterpart));
        }
        return told;
    }

    @Test
    void aWeekBeforeIsTheSameHourOfTheClock() {
        // The clock went back between them: 10:00 was 08:00 UTC, and is 09:00.
        assertThat(besides(Grid.over(span("2026-10-26T09:00:00Z", "2026-10-26T10:00:00Z"), new Step(60), PARIS)))
                .containsExactly("2026-10-19T08:00:00Z 2026-10-19T09:00:00Z");
        assertThat(besides(Grid.over(span("2026-10-25T23:00:00Z", "2026-10-26T23:00:00Z"), Step.DAY, PARIS)))
                .containsExactly("2026-10-18T22:00:00Z 2026-10-19T22:00:00Z");
    }

    @Test
    void theHourThatComesTwiceHasTheSameBesideItBothTimes() {
        assertThat(besides(Grid.over(span("2026-10-25T00:00:00Z", "2026-10-25T02:00:00Z"), new Step(60), PARIS)))
                .containsExactly(
                        "2026-10-18T00:00:00Z 2026-10-18T01:00:00Z", "2026-10-18T00:00:00Z 2026-10-18T01:00:00Z");
        assertThat(besides(Grid.over(span("2026-11-01T01:00:00Z", "2026-11-01T02:00:00Z"), new Step(60), PARIS)))
                .as("the first of the two")
                .containsExactly("2026-10-25T00:00:00Z 2026-10-25T01:00:00Z");
    }

    @Test
    void theHourThatTheClockLeftOutHasNone() {
        assertThat(besides(Grid.over(span("2026-04-04T23:00:00Z", "2026-04-05T02:00:00Z"), new Step(60), PARIS)))
                .containsExactly(
                        "2026-03-29T00:00:00Z 2026-03-29T01:00:00Z",
                        "none",
                        "2026-03-29T01:00:00Z 2026-03-29T02:00:00Z");
    }

    @Test
    void asManyIntervalsAsThereMayBeAreThereAndNoMore() {
        Instant from = Instant.parse("2026-01-01T00:00:00Z");
        Span most = Span.of(from, from.plusSeconds(60L * Grid.MOST));
        Span more = Span.of(from, from.plusSeconds(60L * (Grid.MOST + 1)));

        assertThatCode(() -> Grid.over(most, new Step(1), PARIS)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Grid.over(more, new Step(1), PARIS))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("a shorter time or a longer step");
    }

    @ParameterizedTest
    @CsvSource({"PT1M, PT1M", "PT15M, PT15M", "PT60M, PT1H", "PT1H, PT1H", "PT7M, PT7M", "P1D, P1D"})
    void stepsAreMinutesUpToAnHourAndDays(String asked, String told) {
        assertThat(Step.of(asked)).hasToString(told);
    }

    @ParameterizedTest
    @CsvSource({"PT61M", "PT0M", "PT30S", "PT90S", "P2D", "PT24H", "-PT5M", "15", "''"})
    void otherStepsAreRefusedWithWhatToGive(String asked) {
        assertThatThrownBy(() -> Step.of(asked))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("P1D");
    }
}
