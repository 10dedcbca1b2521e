package io.vigie.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.directory.AgentEntry;
import io.vigie.contract.live.Site;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RosterTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate SUNDAY = MONDAY.minusDays(1);
    private static final LocalTime PEAK = LocalTime.of(10, 0);
    private static final LocalTime NIGHT = LocalTime.of(3, 0);

    private final List<Line> lines =
            CentrePlan.standard(ZoneOffset.UTC).queues().stream().map(Line::new).toList();
    private final Roster roster = new Roster(lines, 150, new DayCurve(ZoneOffset.UTC), ZoneOffset.UTC);

    @Test
    void everyOpenQueueHasItsShareOfTheSeatsByNightAsByDay() {
        List<Line> allDay = lines.stream()
                .filter(l -> l.plan.entry().openingHours() == null)
                .toList();
        double load = allDay.stream().mapToDouble(l -> l.plan.load()).sum();
        for (LocalTime time : List.of(PEAK, NIGHT)) {
            Map<Line, Long> seats = at(MONDAY, time).stream()
                    .map(turn -> turn.seat().line())
                    .filter(allDay::contains)
                    .collect(Collectors.groupingBy(line -> line, Collectors.counting()));
            long all = seats.values().stream().mapToLong(n -> n).sum();

            assertThat(seats.keySet()).containsExactlyInAnyOrderElementsOf(allDay);
            seats.forEach((line, number) -> assertThat((double) number)
                    .as(line.plan.id())
                    .isBetween(all * line.plan.load() / load - 2.5, all * line.plan.load() / load + 2.5));
        }
    }

    @Test
    void manySeatsAreTakenAtThePeakAndFewByNightAndNoneOfAClosedQueue() {
        assertThat(at(MONDAY, PEAK)).hasSizeBetween(165, 185);
        assertThat(at(MONDAY, NIGHT)).hasSizeBetween(55, 80);
        assertThat(at(SUNDAY, PEAK))
                .extracting(turn -> turn.seat().line().plan.id())
                .contains("orders")
                .doesNotContain("insurance", "appointments");
    }

    @Test
    void nobodyWorksTwiceADayOrWithoutRestOrMoreThanFiveDaysOfAWeek() {
        Map<Agent, List<Crew.Turn>> week = new HashMap<>();
        for (int day = 0; day < 7; day++) {
            roster.turns(MONDAY.plusDays(day))
                    .forEach(turn -> week.computeIfAbsent(turn.agent(), a -> new ArrayList<>())
                            .add(turn));
        }
        assertThat(week.values()).allSatisfy(turns -> {
            assertThat(turns).hasSizeLessThanOrEqualTo(5);
            for (int i = 1; i < turns.size(); i++) {
                assertThat(turns.get(i).span().from() - turns.get(i - 1).span().to())
                        .isGreaterThanOrEqualTo(8 * Millis.HOUR);
            }
        });
        assertThat(week).hasSizeGreaterThan(roster.agents().size() * 9 / 10);
    }

    @Test
    void shiftsLastFourToTenHoursUnlessTheQueueCloses() {
        assertThat(roster.turns(MONDAY))
                .filteredOn(turn -> turn.seat().line().plan.entry().openingHours() == null)
                .extracting(turn -> (turn.span().to() - turn.span().from()) / Millis.HOUR)
                .allMatch(hours -> hours >= 4 && hours <= 10);
        assertThat(roster.turns(MONDAY))
                .anyMatch(turn -> turn.span().to() > MONDAY.plusDays(1).toEpochDay() * 24 * Millis.HOUR);
    }

    @Test
    void seatsServeTwoToFourQueuesOfThePhoneSystemOfTheirAgents() {
        assertThat(roster.turns(MONDAY)).allSatisfy(turn -> {
            assertThat(turn.seat().skills()).hasSizeBetween(2, 4).doesNotHaveDuplicates();
            assertThat(turn.seat().skills())
                    .extracting(line -> line.plan.phones())
                    .containsOnly(turn.agent().phones);
        });
    }

    @Test
    void timesAreLocal() {
        ZoneId paris = ZoneId.of("Europe/Paris");
        Roster there = new Roster(lines, 150, new DayCurve(paris), paris);

        assertThat(there.turns(MONDAY).get(0).span().from())
                .isEqualTo(roster.turns(MONDAY).get(0).span().from() - Millis.HOUR);
    }

    @Test
    void traineesHaveAColleagueOfTheirTeamAsMentorAndSomeWorkAtHome() {
        Map<String, AgentEntry> entries = roster.agents().stream().collect(Collectors.toMap(a -> a.id, a -> a.entry));

        assertThat(entries.values())
                .filteredOn(AgentEntry::trainee)
                .hasSizeBetween(20, 80)
                .allSatisfy(trainee -> {
                    AgentEntry mentor = Objects.requireNonNull(entries.get(trainee.mentor()));
                    assertThat(mentor.team()).isEqualTo(trainee.team());
                    assertThat(mentor.trainee()).isFalse();
                });
        assertThat(entries.values()).extracting(AgentEntry::site).contains(Site.values());
        assertThat(entries.values()).extracting(AgentEntry::name).doesNotHaveDuplicates();
    }

    private List<Crew.Turn> at(LocalDate day, LocalTime time) {
        long moment = day.atTime(time).toInstant(ZoneOffset.UTC).toEpochMilli();
        List<Crew.Turn> turns = new ArrayList<>(roster.turns(day.minusDays(1)));
        turns.addAll(roster.turns(day));
        return turns.stream()
                .filter(turn ->
                        turn.span().from() <= moment && moment < turn.span().to())
                .toList();
    }
}
