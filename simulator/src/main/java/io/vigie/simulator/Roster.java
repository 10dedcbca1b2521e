package io.vigie.simulator;

import io.vigie.contract.directory.TeamEntry;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The queues, the people, and who works when. */
final class Roster {

    /** Some seats are empty: their people are ill or late, eat, learn, or write letters. */
    private static final double SEATS_PER_AGENT_AT_WORK = 1.2;

    private static final int COLUMNS_OF_CREW = 5;
    private static final int CREWS_OF_TEAM = 4;
    private static final LocalDate ANY_MONDAY = LocalDate.of(2024, 1, 1);

    private final List<Line> lines;
    private final ZoneId zone;
    private final List<Crew> crews = new ArrayList<>();
    private final List<Agent> agents = new ArrayList<>();
    private final List<TeamEntry> teams = new ArrayList<>();

    /** @param atWork how many agents serve the queues at the day's peak, about */
    Roster(List<Line> lines, int atWork, DayCurve curve, ZoneId zone) {
        this.lines = lines;
        this.zone = zone;
        int seats = (int) Math.round(atWork * SEATS_PER_AGENT_AT_WORK);
        SeatHours hours = new SeatHours(curve, seats);
        List<Seat> all = Seat.of(lines, seats);
        lines.stream()
                .map(line -> line.plan.phones())
                .distinct()
                .forEach(phones -> addTeams(phones, columns(all, phones, hours)));
    }

    List<Line> lines() {
        return lines;
    }

    List<Agent> agents() {
        return agents;
    }

    List<TeamEntry> teams() {
        return teams;
    }

    /** The shifts that begin on this local day. */
    List<Crew.Turn> turns(LocalDate day) {
        return crews.stream().flatMap(crew -> crew.turns(day, zone).stream()).toList();
    }

    /** By when they begin, so that the shifts of one crew are much alike. */
    private List<Crew.Column> columns(List<Seat> seats, PhoneSystem phones, SeatHours hours) {
        return seats.stream()
                .filter(seat -> seat.line().plan.phones().equals(phones))
                .flatMap(seat -> hours.pieces(seat.number()).stream().map(piece -> new Crew.Column(seat, piece)))
                .filter(this::isEverWorked)
                .sorted(Comparator.comparingInt(column -> column.piece().from()))
                .toList();
    }

    private boolean isEverWorked(Crew.Column column) {
        return IntStream.range(0, 7).anyMatch(day -> column.on(ANY_MONDAY.plusDays(day), zone) != null);
    }

    private void addTeams(PhoneSystem phones, List<Crew.Column> columns) {
        for (int from = 0; from < columns.size(); from += COLUMNS_OF_CREW) {
            if (from % (COLUMNS_OF_CREW * CREWS_OF_TEAM) == 0) {
                String number = Integer.toString(teams.size() + 1);
                teams.add(new TeamEntry("team-" + number, "Team " + number, zone.getId()));
            }
            List<Crew.Column> own = columns.subList(from, Math.min(from + COLUMNS_OF_CREW, columns.size()));
            List<Agent> people = IntStream.range(0, Crew.people(own.size()))
                    .mapToObj(i -> new Agent(
                            agents.size() + i,
                            i,
                            phones,
                            teams.get(teams.size() - 1).id()))
                    .toList();
            crews.add(new Crew(own, people));
            agents.addAll(people);
        }
    }
}
