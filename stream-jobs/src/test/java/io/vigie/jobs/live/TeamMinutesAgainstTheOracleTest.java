package io.vigie.jobs.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.Event;
import io.vigie.contract.live.TeamMinute;
import io.vigie.oracle.Differences;
import io.vigie.oracle.OracleInput;
import io.vigie.oracle.OracleTeamMinutes;
import io.vigie.oracle.mess.Arrival;
import io.vigie.oracle.mess.EventMess;
import io.vigie.oracle.mess.NastyShifts;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The minutes of teams on days on which all goes wrong, late and repeated, against a plain computation of the same. */
class TeamMinutesAgainstTheOracleTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration PACE = Duration.ofMinutes(10);
    private static final int PAUSES = 8;

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0", "3, 47", "4, 47", "5, 3"})
    void theLast48HoursAreRightAtEachOfManyMoments(long seed, int hoursLate) throws Exception {
        NastyShifts days = NastyShifts.of(seed, 3);
        List<Arrival> arrivals =
                EventMess.delayed(EventMess.everyTenthTwice(days.events()), Duration.ofHours(hoursLate), seed);
        List<Event> come = new ArrayList<>();
        PeopleInFlink people = new PeopleInFlink(days.zone().getId(), days.expectedSources());
        try {
            people.describe(days.directory().atStart());
            Instant reached = Instant.EPOCH;
            int next = arrivals.size() / PAUSES;
            for (int i = 0; i < arrivals.size(); i++) {
                Arrival arrival = arrivals.get(i);
                people.take(arrival.event());
                come.add(arrival.event());
                if (Duration.between(reached, arrival.at()).compareTo(PACE) >= 0 || i == next) {
                    reached = arrival.at().plusMillis(i % 2 * 777L);
                    people.tick(reached);
                }
                if (i == next) {
                    next += arrivals.size() / PAUSES;
                    people.tick(reached.plusSeconds(1));
                    assertRight(people, days, come, reached.plusSeconds(1));
                }
            }
        } finally {
            people.close();
        }
    }

    private static void assertRight(PeopleInFlink people, NastyShifts days, List<Event> come, Instant now) {
        OracleTeamMinutes oracle = new OracleTeamMinutes(
                new OracleInput(come, days.directory(), now, days.zone(), days.expectedSources()));
        List<String> differences = new ArrayList<>();
        Instant oldest = now.minus(Duration.ofHours(48));
        for (Instant end = now.truncatedTo(ChronoUnit.MINUTES); !end.isBefore(oldest); end = end.minus(MINUTE)) {
            for (String team : NastyShifts.TEAMS) {
                Instant minute = end.minus(MINUTE);
                TeamMinute shown = people.minutes().get(team + "/" + minute);
                differences.addAll(
                        Differences.between(oracle.endingAt(team, end), shown == null ? nobody(team, minute) : shown));
            }
        }
        assertThat(differences).as("at %s", now).isEmpty();
    }

    private static TeamMinute nobody(String team, Instant minute) {
        return new TeamMinute(team, minute, "", 0, 0, 0, 0, 0, 0, 0, null, null);
    }
}
