package io.vigie.oracle.mess;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.Event;
import io.vigie.contract.event.EventReader;
import io.vigie.contract.event.EventWriter;
import io.vigie.contract.live.AttendanceStatus;
import io.vigie.contract.live.FlagKind;
import io.vigie.contract.live.FlagLevel;
import io.vigie.contract.live.LiveState;
import io.vigie.contract.live.Mismatch;
import io.vigie.oracle.OracleAgent;
import io.vigie.oracle.OracleDay;
import io.vigie.oracle.OracleDesk;
import io.vigie.oracle.OracleFlag;
import io.vigie.oracle.OraclePeople;
import io.vigie.oracle.OracleTeam;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

class NastyShiftsTest {

    private static final int DAYS = 2;

    @Test
    void theSameSeedGivesTheSameDaysAndAnotherOthers() {
        assertThat(NastyShifts.of(5, 1)).isEqualTo(NastyShifts.of(5, 1)).isNotEqualTo(NastyShifts.of(8, 1));
    }

    @Test
    void everyEventCanBeReadAtTheDoorAndHasAnIdOfItsOwn() throws Exception {
        List<Event> events = NastyShifts.of(1, DAYS).events();

        assertThat(events).extracting(Event::id).doesNotHaveDuplicates();
        for (Event event : events) {
            assertThat(EventReader.read(EventWriter.write(event), Instant.MAX)).isEqualTo(event);
        }
    }

    @Test
    void everythingThatCanGoWrongDoes() {
        Set<AttendanceStatus> statuses = EnumSet.noneOf(AttendanceStatus.class);
        Set<LiveState> states = EnumSet.noneOf(LiveState.class);
        Set<FlagKind> flags = EnumSet.noneOf(FlagKind.class);
        Set<FlagLevel> levels = EnumSet.noneOf(FlagLevel.class);
        List<OracleDay> days = new ArrayList<>();
        List<OracleDesk> desks = new ArrayList<>();
        boolean mismatch = false;
        for (long seed = 0; seed < 3; seed++) {
            for (OraclePeople people : moments(NastyShifts.of(seed, DAYS), Duration.ofMinutes(47))) {
                for (OracleAgent agent : people.agents()) {
                    statuses.add(agent.attendance().status());
                    states.add(agent.state());
                    agent.workload().flags().forEach(flag -> flags.add(flag.kind()));
                    agent.workload().flags().forEach(flag -> levels.add(flag.level()));
                    mismatch |= agent.attendance().mismatch() == Mismatch.READY_NOT_CLOCKED_IN;
                }
                days.addAll(people.attendanceDays());
                desks.addAll(people.desks());
            }
        }

        assertThat(statuses).containsExactlyInAnyOrder(AttendanceStatus.values());
        assertThat(states).containsExactlyInAnyOrder(LiveState.values());
        assertThat(flags).containsExactlyInAnyOrder(FlagKind.values());
        assertThat(levels).containsExactlyInAnyOrder(FlagLevel.values());
        assertThat(mismatch).isTrue();
        assertThat(days).anyMatch(OracleDay::openPunch).anyMatch(day -> day.plannedMillis() == 0);
        assertThat(List.<ToLongFunction<OracleDay>>of(
                        OracleDay::paidMillis,
                        OracleDay::lateMillis,
                        OracleDay::absentMillis,
                        OracleDay::excusedMillis))
                .allSatisfy(field ->
                        assertThat(days.stream().mapToLong(field).sum()).isPositive());
        assertThat(desks)
                .anyMatch(desk -> desk.escalated() > 0 && desk.unassigned() > 0)
                .anyMatch(desk -> desk.overdueFirstAnswer() != null && desk.overdueFirstAnswer() > 0)
                .anyMatch(desk -> desk.today().reopened() > 0);
    }

    @Test
    void theOracleSaysTheSameInAnyOrderAndWithRepeats() {
        NastyShifts days = NastyShifts.of(4, DAYS);
        List<Event> mess = EventMess.shuffled(EventMess.everyTenthTwice(days.events()), 4);
        NastyShifts messed =
                new NastyShifts(mess, days.directory(), days.zone(), days.expectedSources(), days.begin(), days.end());
        List<OraclePeople> one = moments(days, Duration.ofMinutes(311));
        List<OraclePeople> other = moments(messed, Duration.ofMinutes(311));
        for (int i = 0; i < one.size(); i++) {
            assertThat(other.get(i).agents()).isEqualTo(one.get(i).agents());
            assertThat(other.get(i).teams()).isEqualTo(one.get(i).teams());
            assertThat(other.get(i).desks()).isEqualTo(one.get(i).desks());
            assertThat(other.get(i).attendanceDays()).isEqualTo(one.get(i).attendanceDays());
        }
    }

    @Test
    void teamsAreTheSumOfTheirAgents() {
        for (OraclePeople people : moments(NastyShifts.of(1, DAYS), Duration.ofMinutes(101))) {
            List<OracleTeam> teams = people.teams();
            assertThat(teams).extracting(OracleTeam::team).containsAll(List.of("north", "overseas"));
            assertThat(teams.stream()
                            .mapToLong(team ->
                                    team.agents().available() + team.agents().away())
                            .sum())
                    .isEqualTo(people.agents().stream()
                            .filter(agent -> agent.state() != LiveState.OFFLINE)
                            .count());
            for (FlagKind kind : FlagKind.values()) {
                String word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
                assertThat(teams.stream()
                                .mapToLong(team -> team.flags().getOrDefault(word, -1L))
                                .sum())
                        .isEqualTo(people.agents().stream()
                                .filter(agent ->
                                        agent.workload().flags().stream().anyMatch(flag -> flag.kind() == kind))
                                .count());
            }
            assertThat(teams).allSatisfy(team -> {
                assertThat(team.scheduled() == 0).isEqualTo(team.absenceRate() == null);
                if (team.absenceRate() != null && team.unexcusedRate() != null) {
                    assertThat(team.absenceRate()).isBetween(team.unexcusedRate(), 1.0);
                }
            });
        }
    }

    @Test
    void flagsHaveReasonsAndAreUpOnlyAtWork() {
        for (long seed = 0; seed < 3; seed++) {
            NastyShifts days = NastyShifts.of(seed, DAYS);
            for (Instant now = days.begin(); now.isBefore(days.end()); now = now.plus(Duration.ofMinutes(59))) {
                Instant moment = now;
                for (OracleAgent agent : new OraclePeople(days.at(now), true).agents()) {
                    assertThat(agent.workload().flags())
                            .extracting(OracleFlag::kind)
                            .doesNotHaveDuplicates();
                    assertThat(agent.workload().flags()).allSatisfy(flag -> {
                        assertThat(flag.reasons()).isNotEmpty();
                        assertThat(flag.since()).isBeforeOrEqualTo(moment);
                        assertThat(agent.inSession() || flag.kind() == FlagKind.OVERRUN)
                                .isTrue();
                    });
                }
            }
        }
    }

    @Test
    void plannedHoursArePaidMissedOrExcused() {
        for (long seed = 0; seed < 6; seed++) {
            NastyShifts days = NastyShifts.of(seed, DAYS);
            List<OracleDay> all = new OraclePeople(days.at(days.end().plus(Duration.ofDays(1))), true).attendanceDays();
            assertThat(all).hasSizeGreaterThan(5).allSatisfy(day -> {
                assertThat(day.paidMillis() + day.absentMillis() + day.excusedMillis())
                        .isEqualTo(day.plannedMillis());
                assertThat(List.of(day.workedMillis(), day.paidMillis(), day.absentMillis(), day.excusedMillis()))
                        .allMatch(millis -> millis >= 0);
            });
        }
    }

    private static List<OraclePeople> moments(NastyShifts days, Duration step) {
        List<OraclePeople> all = new ArrayList<>();
        for (Instant now = days.begin(); now.isBefore(days.end()); now = now.plus(step)) {
            all.add(new OraclePeople(days.at(now), true));
        }
        return all;
    }
}
