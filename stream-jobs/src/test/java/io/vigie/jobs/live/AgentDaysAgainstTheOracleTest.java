package io.vigie.jobs.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.TicketEvent;
import io.vigie.oracle.Differences;
import io.vigie.oracle.OracleAgent;
import io.vigie.oracle.OracleInput;
import io.vigie.oracle.OraclePeople;
import io.vigie.oracle.mess.Arrival;
import io.vigie.oracle.mess.EventMess;
import io.vigie.oracle.mess.NastyShifts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The days of agents by shifts, punches and phones, on days on which all goes wrong, late and repeated, against a plain
 * computation of the same. Calls join on a real broker, in {@code PeopleAgainstTheOracleTest}.
 */
class AgentDaysAgainstTheOracleTest {

    private static final Duration PACE = Duration.ofMinutes(10);
    private static final int PAUSES = 24;

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 0", "3, 47", "4, 47", "5, 3"})
    void todayIsRightAtEachOfManyMoments(long seed, int hoursLate) throws Exception {
        NastyShifts days = NastyShifts.of(seed, 3);
        List<Event> events = days.events().stream()
                .filter(event -> !(event instanceof CallEvent || event instanceof TicketEvent))
                .toList();
        List<Arrival> arrivals =
                EventMess.delayed(EventMess.everyTenthTwice(events), Duration.ofHours(hoursLate), seed);
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
                    people.rest();
                    assertRight(
                            people,
                            new OraclePeople(
                                    new OracleInput(
                                            come, days.directory(), reached, days.zone(), days.expectedSources()),
                                    false));
                }
            }
        } finally {
            people.close();
        }
    }

    private static void assertRight(PeopleInFlink people, OraclePeople oracle) {
        List<String> differences = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        for (OracleAgent agent : oracle.agents()) {
            shown.add(agent.agent());
            differences.addAll(
                    Differences.between(oracle.day(agent.agent()), people.days().get(agent.agent())));
        }
        assertThat(differences).isEmpty();
        assertThat(people.days()).isNotEmpty();
        assertThat(shown).containsAll(people.days().keySet());
    }
}
