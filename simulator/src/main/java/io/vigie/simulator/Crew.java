package io.vigie.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** People who take the same few shifts in turn, about five days of seven. */
final class Crew {

    /** A shift of every day at one seat. */
    record Column(Seat seat, SeatHours.Piece piece) {

        /** When the shift of this day is, within the opening hours; null when there is none. */
        @Nullable
        Span on(LocalDate day, ZoneId zone) {
            int from = piece.from();
            int to = piece.to();
            while (from < to && !seat.line().isOpen(at(day, from, zone))) {
                from++;
            }
            while (from < to && !seat.line().isOpen(at(day, to, zone) - 1)) {
                to--;
            }
            return to - from < FEWEST_QUARTERS ? null : new Span(at(day, from, zone), at(day, to, zone));
        }
    }

    /** From when until when, in milliseconds since 1970. */
    record Span(long from, long to) {}

    /** Someone's shift of a day. */
    record Turn(Agent agent, Seat seat, Span span) {}

    private static final int FEWEST_QUARTERS = 8;
    private static final double PEOPLE_PER_COLUMN = 7.0 / 5;

    private final List<Column> columns;
    private final List<Agent> people;

    Crew(List<Column> columns, List<Agent> people) {
        this.columns = columns;
        this.people = people;
    }

    static int people(int columns) {
        return (int) Math.ceil(columns * PEOPLE_PER_COLUMN);
    }

    List<Agent> people() {
        return people;
    }

    List<Turn> turns(LocalDate day, ZoneId zone) {
        List<Turn> turns = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            Span span = columns.get(c).on(day, zone);
            if (span != null) {
                int who = (int) Math.floorMod(c + columns.size() * day.toEpochDay(), (long) people.size());
                turns.add(new Turn(people.get(who), columns.get(c).seat(), span));
            }
        }
        return turns;
    }

    private static long at(LocalDate day, int quarter, ZoneId zone) {
        int ofDay = Math.floorMod(quarter, 96);
        Instant instant = day.plusDays(Math.floorDiv(quarter, 96))
                .atTime(ofDay / 4, ofDay % 4 * 15)
                .atZone(zone)
                .toInstant();
        return instant.toEpochMilli();
    }
}
