package io.vigie.oracle.mess;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.EventReader;
import io.vigie.contract.event.EventWriter;
import io.vigie.oracle.Oracle;
import io.vigie.oracle.OracleQueue;
import io.vigie.oracle.OracleTotals;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

class NastyDaysTest {

    @Test
    void theSameSeedGivesTheSameDaysAndAnotherOthers() {
        assertThat(NastyDays.of(5, 50)).isEqualTo(NastyDays.of(5, 50)).isNotEqualTo(NastyDays.of(8, 50));
    }

    @Test
    void everyEventCanBeReadAtTheDoorAndHasAnIdOfItsOwn() throws Exception {
        List<Event> events = NastyDays.of(1, 300).events();

        assertThat(events).extracting(Event::id).doesNotHaveDuplicates();
        for (Event event : events) {
            assertThat(EventReader.read(EventWriter.write(event), Instant.MAX)).isEqualTo(event);
        }
    }

    @Test
    void noEventIsLaterThanTwentyEightHoursAfterItsQueueing() {
        for (long seed = 0; seed < 6; seed++) {
            Map<String, Instant> queued = new HashMap<>();
            for (CallEvent event : calls(seed)) {
                if (event.type() == CallEventType.QUEUED) {
                    queued.merge(event.call() + "/" + event.leg(), event.time(), (a, b) -> a.isBefore(b) ? a : b);
                }
            }
            for (CallEvent event : calls(seed)) {
                Instant at = queued.getOrDefault(event.call() + "/" + event.leg(), event.time());
                assertThat(Duration.between(at, event.time())).isLessThanOrEqualTo(Duration.ofHours(28));
            }
        }
    }

    @Test
    void everythingThatCanGoWrongDoes() {
        for (long seed = 0; seed < 3; seed++) {
            NastyDays days = NastyDays.of(seed, 500);
            Oracle oracle = new Oracle(days.at(days.end()));
            List<OracleTotals> all = NastyDays.QUEUES.stream()
                    .map(queue -> oracle.totals(queue, Instant.EPOCH, days.end()))
                    .toList();

            assertThat(List.<ToLongFunction<OracleTotals>>of(
                            OracleTotals::answered,
                            OracleTotals::abandoned,
                            OracleTotals::flowedOut,
                            OracleTotals::lost,
                            OracleTotals::unfinished,
                            OracleTotals::transferred,
                            OracleTotals::shortAbandoned,
                            OracleTotals::abandonedWithinTarget,
                            OracleTotals::holdMillis,
                            OracleTotals::repeated,
                            totals -> totals.withCaller() - totals.repeated()))
                    .allSatisfy(field ->
                            assertThat(all.stream().mapToLong(field).sum()).isPositive());
            assertThat(calls(seed)).anyMatch(CallEvent::callback).anyMatch(e -> e.leg() == 3);
        }
    }

    @Test
    void whereTimeHasDoneItsPartEveryVisitIsCountedOnceAndNobodyWaits() {
        NastyDays days = NastyDays.of(2, 500);
        Oracle oracle = new Oracle(days.at(days.end()));
        long counted = 0;
        for (String queue : NastyDays.QUEUES) {
            OracleTotals all = oracle.totals(queue, Instant.EPOCH, days.end());
            assertThat(all.offered()).isEqualTo(all.answered() + all.abandoned() + all.flowedOut() + all.lost());
            counted += all.offered();
        }
        assertThat(counted)
                .isEqualTo(calls(2).stream()
                        .filter(e -> e.type() == CallEventType.QUEUED)
                        .map(e -> e.call() + "/" + e.leg())
                        .distinct()
                        .count());
    }

    @Test
    void theOracleSaysTheSameInAnyOrderAndWithRepeats() {
        for (long seed = 0; seed < 3; seed++) {
            NastyDays days = NastyDays.of(seed, 200);
            List<Event> mess = EventMess.shuffled(EventMess.everyTenthTwice(days.events()), seed);
            NastyDays messed = new NastyDays(
                    mess, days.directory(), days.zone(), days.expectedSources(), days.begin(), days.end());
            for (Instant now = days.begin(); now.isBefore(days.end()); now = now.plus(Duration.ofMinutes(617))) {
                Oracle one = new Oracle(days.at(now));
                Oracle other = new Oracle(messed.at(now));
                for (String queue : NastyDays.QUEUES) {
                    OracleQueue numbers = one.queue(queue);
                    assertThat(other.queue(queue)).isEqualTo(numbers);
                    assertThat(numbers.today().offered())
                            .isEqualTo(numbers.today().answered()
                                    + numbers.today().abandoned()
                                    + numbers.today().flowedOut()
                                    + numbers.today().lost()
                                    + numbers.today().waiting());
                }
            }
        }
    }

    @Test
    void bothDaysOnWhichTheClocksChangeAreThere() {
        for (String day : List.of("2026-03-29", "2026-10-25")) {
            long seed = day.equals("2026-03-29") ? 1 : 2;
            NastyDays days = NastyDays.of(seed, 300);

            assertThat(new Oracle(days.at(days.end()))
                            .day("sales", LocalDate.parse(day))
                            .offered())
                    .isGreaterThan(20);
        }
    }

    private static List<CallEvent> calls(long seed) {
        return NastyDays.of(seed, 500).events().stream()
                .filter(CallEvent.class::isInstance)
                .map(CallEvent.class::cast)
                .toList();
    }
}
