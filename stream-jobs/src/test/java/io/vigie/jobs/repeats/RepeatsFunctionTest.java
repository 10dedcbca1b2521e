package io.vigie.jobs.repeats;

import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.jobs.testkit.TestingOperator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.flink.types.PojoTestUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatsFunctionTest {

    private static final int HOUR = 3600;

    private TestingOperator<CallerVisit, RepeatedChange> repeats;

    @BeforeEach
    void open() throws Exception {
        repeats = new TestingOperator<>(new RepeatsFunction(), RepeatsFunction::key);
    }

    @AfterEach
    void close() throws Exception {
        repeats.close();
    }

    @Test
    void callersAndClientsAreKeptApart() throws Exception {
        take(visit("shop", "h1:aa", "a", 0));
        take(visit("bank", "h1:aa", "b", 60));
        take(visit("shop", "h1:bb", "c", 60));
        assertThat(repeats.told()).isEmpty();

        take(visit("shop", "h1:aa", "d", 60));
        assertThat(repeats.told()).containsExactly(new RepeatedChange("orders", millis(60), 1));
    }

    @Test
    void aVisitIsForgottenAfter72HoursWithoutAWord() throws Exception {
        take(visit("shop", "h1:aa", "a", 0));
        take(visit("shop", "h1:aa", "b", 60));
        assertThat(repeats.timers()).as("one timer for a caller").isEqualTo(1);
        int said = repeats.told().size();

        reach(72 * HOUR + 60);
        assertThat(repeats.kept()).isEqualTo(1);
        reach(72 * HOUR + 60.001);
        repeats.assertNothingIsLeft();
        assertThat(repeats.told()).hasSize(said);
    }

    @Test
    void aVisitThatComes48HoursLateIsHeldAgainstThe24HoursBeforeIt() throws Exception {
        take(visit("shop", "h1:aa", "a", 0));
        reach(72 * HOUR);
        take(visit("shop", "h1:aa", "b", 24 * HOUR));

        assertThat(repeats.told()).containsExactly(new RepeatedChange("orders", millis(24 * HOUR), 1));
    }

    @Test
    void aVisitThatIsTakenBackLeavesNothing() throws Exception {
        take(visit("shop", "h1:aa", "a", 0));
        take(new CallerVisit("shop", "h1:aa", "a", 0, "orders", millis(0), false));

        repeats.assertNothingIsLeft();
    }

    @Test
    void aVisitThatComesAfterItsEndIsForgottenAtTheNextMoment() throws Exception {
        reach(80 * HOUR);
        take(visit("shop", "h1:aa", "a", 0));
        reach(80 * HOUR + 1);

        repeats.assertNothingIsLeft();
    }

    @Test
    void whatIsKnownGoesOnOverARestoreWithMoreSubtasks() throws Exception {
        for (int i = 0; i < 20; i++) {
            take(visit("shop", "h1:" + i, "a" + i, 0));
        }
        repeats.restore(2);
        assertThat(repeats.keptBySubtask()).allMatch(kept -> kept > 0);
        for (int i = 0; i < 20; i++) {
            take(visit("shop", "h1:" + i, "b" + i, 60));
        }
        assertThat(repeats.told()).hasSize(20);
        reach(80 * HOUR);
        repeats.assertNothingIsLeft();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void visitsThatComeUpTo48HoursLateInAnyOrderGiveWhatAPlainCountGives(long seed) throws Exception {
        Random random = new Random(seed);
        List<CallerVisit> visits = someVisits(random);
        record Arrival(long at, CallerVisit said) {}
        List<Arrival> arrivals = new ArrayList<>();
        for (CallerVisit visit : visits) {
            arrivals.add(new Arrival(arrival(visit, random), visit));
            arrivals.add(new Arrival(arrival(visit, random), visit));
            if (random.nextInt(10) == 0) {
                // Said of a time that an earlier call.queued corrects.
                CallerVisit wrong = new CallerVisit(
                        visit.client(),
                        visit.caller(),
                        visit.call(),
                        visit.leg(),
                        visit.queue(),
                        visit.queuedAt() + millis(HOUR) - millis(0),
                        true);
                arrivals.add(new Arrival(visit.queuedAt() - 1, wrong));
            }
        }
        arrivals.sort(Comparator.comparingLong(Arrival::at));
        for (Arrival arrival : arrivals) {
            repeats.reach(arrival.at());
            take(arrival.said());
        }

        Map<String, Long> sums = new HashMap<>();
        repeats.told().forEach(change -> sums.merge(change.queue() + "@" + change.queuedAt(), change.by(), Long::sum));
        sums.values().removeIf(sum -> sum == 0);
        assertThat(sums).isEqualTo(plainCount(visits));
        assertThat(sums).isNotEmpty();
        reach(2_000 * HOUR);
        repeats.assertNothingIsLeft();
    }

    @ParameterizedTest
    @ValueSource(classes = {CallerVisit.class, RepeatedChange.class, CallerHistory.class})
    void whatFlinkCarriesAndKeepsNeedsNoKryo(Class<?> type) {
        PojoTestUtils.assertSerializedAsPojoWithoutKryo(type);
    }

    /** At steps of 6 h, so that the edges of the 24 h, 48 h and 72 h are met again and again. */
    private static List<CallerVisit> someVisits(Random random) {
        List<CallerVisit> visits = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            String caller = "h1:" + random.nextInt(4);
            visits.add(visit(random.nextBoolean() ? "shop" : "bank", caller, "call-" + i, time(random)));
            if (random.nextInt(3) == 0) {
                CallerVisit first = visits.get(visits.size() - 1);
                visits.add(new CallerVisit(
                        first.client(), caller, first.call(), 1, "billing", first.queuedAt() + 60_000, true));
            }
        }
        return visits;
    }

    private static double time(Random random) {
        return random.nextInt(60) * 6.0 * HOUR + (random.nextInt(3) - 1) * 0.001;
    }

    private static long arrival(CallerVisit visit, Random random) {
        return visit.queuedAt() + random.nextInt(9) * 6L * HOUR * 1000;
    }

    /** By the words of the definition, pair by pair. */
    private static Map<String, Long> plainCount(List<CallerVisit> visits) {
        Map<String, Long> sums = new HashMap<>();
        for (CallerVisit visit : visits) {
            boolean repeated = visits.stream()
                    .anyMatch(other -> RepeatsFunction.key(other).equals(RepeatsFunction.key(visit))
                            && !other.call().equals(visit.call())
                            && visit.queuedAt() - 24L * HOUR * 1000 <= other.queuedAt()
                            && other.queuedAt() < visit.queuedAt());
            if (visit.leg() == 0 && repeated) {
                sums.merge(visit.queue() + "@" + visit.queuedAt(), 1L, Long::sum);
            }
        }
        return sums;
    }

    private void take(CallerVisit visit) throws Exception {
        repeats.take(visit);
    }

    private void reach(double second) throws Exception {
        repeats.reach(millis(second));
    }

    private static CallerVisit visit(String client, String caller, String call, double second) {
        return new CallerVisit(client, caller, call, 0, "orders", millis(second), true);
    }
}
