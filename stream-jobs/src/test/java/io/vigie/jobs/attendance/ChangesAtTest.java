package io.vigie.jobs.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.AgentState;
import io.vigie.jobs.plans.PlannedAbsence;
import io.vigie.jobs.plans.PlannedShift;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time alone changes nothing before it is said to, and something then; held against every moment that may matter. */
class ChangesAtTest {

    private static final long MINUTE = 60_000;
    private static final long START = Known.at("2026-10-24T00:00");
    private static final int SPAN_MINUTES = 48 * 60;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void nothingChangesBeforeTheMomentThatIsSaid(long seed) {
        Random random = new Random(seed);
        for (int agent = 0; agent < 60; agent++) {
            Known known = someone(random);
            AttendanceFacts facts = known.facts();
            long expected = Long.MAX_VALUE;
            Verdict before = null;
            List<DayHours> daysBefore = List.of();
            long daysExpected = Long.MAX_VALUE;
            for (long now : moments(known)) {
                Verdict verdict = AttendanceAt.of(facts, now);
                List<DayHours> days = DayHours.of(facts, now);
                if (before != null) {
                    if (now < expected) {
                        assertThat(verdict).as("at %s of %s", now, facts).isEqualTo(before);
                    } else {
                        assertThat(now).as("a moment of none of %s", facts).isEqualTo(expected);
                        assertThat(verdict.until(0))
                                .as("at %s of %s", now, facts)
                                .isNotEqualTo(before.until(0));
                    }
                    if (now < daysExpected) {
                        assertThat(days).as("at %s of %s", now, facts).isEqualTo(daysBefore);
                    }
                }
                assertThat(verdict.changesAt()).isGreaterThan(now);
                before = verdict;
                expected = verdict.changesAt();
                daysBefore = days;
                daysExpected = DayHours.changesAt(facts, now);
                days.forEach(ChangesAtTest::addsUp);
            }
            assertThat(expected).isEqualTo(Long.MAX_VALUE);
        }
    }

    private static void addsUp(DayHours day) {
        assertThat(day.paidMillis() + day.absentMillis() + day.excusedMillis()).isEqualTo(day.plannedMillis());
        assertThat(List.of(day.paidMillis(), day.absentMillis(), day.excusedMillis(), day.workedMillis()))
                .allMatch(millis -> millis >= 0);
    }

    /** All moments at which anything might change, each with its neighbours, and each quarter of an hour. */
    private static Iterable<Long> moments(Known known) {
        TreeSet<Long> facts = new TreeSet<>();
        for (PlannedShift shift : known.shifts) {
            facts.addAll(List.of(shift.start(), shift.end(), shift.coreStart(), shift.coreEnd()));
            facts.add(shift.coreStart() + shift.graceMillis());
            facts.add(shift.coreEnd() - shift.graceMillis());
        }
        for (PlannedAbsence absence : known.absences) {
            facts.addAll(List.of(absence.from(), absence.until()));
        }
        known.punches.forEach(punch -> facts.add(punch.at()));
        known.phones.forEach(phone -> facts.add(phone.at()));
        known.contacts.forEach(contact -> facts.addAll(List.of(contact.from(), contact.until())));
        TreeSet<Long> moments = new TreeSet<>();
        for (long minute = -240; minute < SPAN_MINUTES + 72 * 60; minute += 15) {
            moments.add(START + minute * MINUTE);
        }
        for (long fact : facts) {
            for (long minutes : new long[] {-120, -60, 0, 5, 15, 30}) {
                for (long millis = -1; millis <= 1; millis++) {
                    moments.add(fact + minutes * MINUTE + millis);
                }
            }
        }
        return moments;
    }

    private static Known someone(Random random) {
        Known known = new Known();
        for (int i = random.nextInt(4); i > 0; i--) {
            long start = time(random);
            long end = start + (30 + random.nextInt(10) * 60L) * MINUTE;
            boolean flexible = random.nextInt(3) == 0;
            long core = flexible ? Math.min(random.nextInt(4) * 30L * MINUTE, (end - start) / 2) : 0;
            known.shifts.add(new PlannedShift(
                    "s" + i,
                    start,
                    end,
                    flexible,
                    start + core,
                    end - core,
                    random.nextInt(9) * 5L * MINUTE,
                    List.of()));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            long from = time(random);
            known.absences.add(
                    new PlannedAbsence("a" + i, from, from + random.nextInt(600) * MINUTE, random.nextInt(4) != 0));
        }
        for (int i = random.nextInt(8); i > 0; i--) {
            known.punch(time(random), random.nextBoolean());
        }
        for (int i = random.nextInt(10); i > 0; i--) {
            AgentState[] states = AgentState.values();
            known.phone(time(random), states[random.nextInt(states.length)]);
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            long from = time(random);
            known.contacts.add(new Span(from, from + random.nextInt(20) * MINUTE));
        }
        if (random.nextInt(5) == 0) {
            known.silent();
        }
        if (random.nextBoolean()) {
            known.clockedInNotReadyTold();
        }
        if (random.nextInt(4) == 0) {
            known.withdrawn();
        }
        return known;
    }

    /** Often at the same moments, so that the edges are met. */
    private static long time(Random random) {
        long minutes = random.nextInt(SPAN_MINUTES / 5) * 5L;
        return START + (random.nextInt(3) == 0 ? minutes : minutes / 60 * 60) * MINUTE;
    }
}
