package io.vigie.jobs.repeats;

import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.jobs.testkit.Permutations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerHistoryTest {

    private static final double DAY = 24 * 3600;

    @ParameterizedTest
    @CsvSource({"0, false", "0.001, true", "86400, true", "86400.001, false"})
    void aVisitIsARepeatWhenAnotherCallEnteredAQueueInThe24HoursBefore(double second, boolean repeated) {
        for (List<CallerVisit> order : bothOrders(visit("a", 0, 0), visit("b", 0, second))) {
            assertThat(repeats(order).containsKey(millis(second))).isEqualTo(repeated);
        }
    }

    @Test
    void anotherLegOfTheSameCallIsNoOtherCall() {
        assertThat(repeats(List.of(visit("a", 1, 0), visit("a", 0, 60)))).isEmpty();
    }

    @Test
    void aLaterLegOfAnotherCallMakesARepeatButIsNone() {
        for (List<CallerVisit> order : bothOrders(visit("a", 1, 0), visit("b", 0, 60))) {
            assertThat(repeats(order)).containsOnlyKeys(millis(60));
        }
        for (List<CallerVisit> order : bothOrders(visit("a", 0, 0), visit("b", 1, 60))) {
            assertThat(repeats(order)).isEmpty();
        }
    }

    @Test
    void everyOrderFindsTheSameRepeats() {
        List<CallerVisit> visits = List.of(
                visit("a", 0, 0),
                visit("a", 1, 30),
                visit("b", 0, 30),
                visit("c", 0, DAY),
                visit("d", 0, 2 * DAY + 0.001),
                visit("e", 0, 2 * DAY + 0.001));

        assertThat(Permutations.of(visits).map(CallerHistoryTest::repeats).distinct())
                .containsExactly(Map.of(millis(30), 1L, millis(DAY), 1L));
    }

    @Test
    void whatIsSaidTwiceChangesNothing() {
        CallerHistory known = after(visit("a", 0, 0), visit("b", 0, 60));

        assertThat(known.with(visit("a", 0, 0))).isEqualTo(new CallerHistory.Step(known, List.of()));
        assertThat(known.with(visit("b", 0, 60))).isEqualTo(new CallerHistory.Step(known, List.of()));
    }

    @Test
    void whatIsTakenBackTakesItsRepeatsWithIt() {
        assertThat(repeats(List.of(visit("a", 0, 0), visit("b", 0, 60), takenBack("a", 0, 0))))
                .isEmpty();
        assertThat(repeats(List.of(visit("a", 0, 0), visit("b", 0, 60), takenBack("b", 0, 60))))
                .isEmpty();
        assertThat(repeats(List.of(visit("a", 0, 0), visit("c", 0, 1), visit("b", 0, 60), takenBack("a", 0, 0))))
                .as("another call is there still")
                .containsOnlyKeys(millis(60));
    }

    @Test
    void aVisitThatIsQueuedEarlierThanWasSaidMoves() {
        assertThat(repeats(List.of(visit("a", 0, 0), visit("b", 0, DAY + 1), visit("b", 0, DAY))))
                .as("said anew")
                .containsOnlyKeys(millis(DAY));
        assertThat(repeats(List.of(
                        visit("a", 0, 0), visit("b", 0, DAY + 1), takenBack("b", 0, DAY + 1), visit("b", 0, DAY))))
                .as("taken back first")
                .containsOnlyKeys(millis(DAY));
        assertThat(repeats(List.of(
                        visit("a", 0, 0), visit("b", 0, DAY + 1), visit("b", 0, DAY), takenBack("b", 0, DAY + 1))))
                .as("taken back afterwards")
                .containsOnlyKeys(millis(DAY));
    }

    @Test
    void aRepeatThatGoesToAnotherQueueCountsThere() {
        CallerHistory known = after(visit("a", 0, 0), visit("b", 0, 60));
        CallerVisit moved = new CallerVisit("shop", "h1:0f1e", "b", 0, "billing", millis(60), true);

        assertThat(known.with(moved).changes())
                .containsExactly(
                        new RepeatedChange("orders", millis(60), -1), new RepeatedChange("billing", millis(60), 1));
    }

    @Test
    void whatNobodyKnowsCannotBeTakenBack() {
        assertThat(CallerHistory.NONE.with(takenBack("a", 0, 0)).changes()).isEmpty();
    }

    @Test
    void aVisitIsKeptFor72HoursAndNoLonger() {
        CallerHistory known = after(visit("a", 0, 0), visit("b", 0, 0.001));

        assertThat(known.at(millis(3 * DAY))).isEqualTo(known);
        assertThat(known.at(millis(3 * DAY + 0.001)).visits())
                .extracting(CallersVisit::call)
                .containsExactly("b");
    }

    @Test
    void whatWasFoundOutlivesWhatItWasFoundBy() {
        CallerHistory known = after(visit("a", 0, 0), visit("b", 0, DAY)).at(millis(3 * DAY + 0.001));
        assertThat(known.visits()).extracting(CallersVisit::call).containsExactly("b");

        assertThat(known.with(takenBack("b", 0, DAY)).changes())
                .containsExactly(new RepeatedChange("orders", millis(DAY), -1));
    }

    private static List<List<CallerVisit>> bothOrders(CallerVisit one, CallerVisit other) {
        return List.of(List.of(one, other), List.of(other, one));
    }

    private static CallerHistory after(CallerVisit... said) {
        CallerHistory history = CallerHistory.NONE;
        for (CallerVisit visit : said) {
            history = history.with(visit).next();
        }
        return history;
    }

    /** How many repeats the changes add up to, by the time of queueing. */
    private static Map<Long, Long> repeats(List<CallerVisit> said) {
        List<RepeatedChange> changes = new ArrayList<>();
        CallerHistory history = CallerHistory.NONE;
        for (CallerVisit visit : said) {
            CallerHistory.Step step = history.with(visit);
            changes.addAll(step.changes());
            history = step.next();
        }
        Map<Long, Long> sums = new TreeMap<>();
        changes.forEach(change -> sums.merge(change.queuedAt(), change.by(), Long::sum));
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private static CallerVisit visit(String call, int leg, double second) {
        return new CallerVisit("shop", "h1:0f1e", call, leg, "orders", millis(second), true);
    }

    private static CallerVisit takenBack(String call, int leg, double second) {
        return new CallerVisit("shop", "h1:0f1e", call, leg, "orders", millis(second), false);
    }
}
