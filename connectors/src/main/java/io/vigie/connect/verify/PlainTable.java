package io.vigie.connect.verify;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The file as lines cut at tabs. Times are seconds of local time since 1970, so that a day is 86,400 of them. */
final class PlainTable {

    private static final long DAY = 86_400;
    private static final long HOUR = 3_600;
    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3]):[0-5]\\d:[0-5]\\d");

    private final Map<String, Integer> columns = new HashMap<>();
    private final String[] lines;

    private PlainTable(String[] lines) {
        this.lines = lines;
        String[] header = lines[0].split("\t", -1);
        for (int i = 0; i < header.length; i++) {
            columns.put(header[i], i);
        }
    }

    static PlainTable read(String text) {
        return new PlainTable(text.split("\r?\n"));
    }

    Map<LocalDate, Map<String, PlainSums>> sums(ZoneId zone) {
        Map<LocalDate, Map<String, PlainSums>> sums = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (int i = 1; i < lines.length; i++) {
            String[] row = lines[i].split("\t", -1);
            if (isCall(row) && seen.add(cell(row, "date") + ' ' + cell(row, "vru+line") + ' ' + cell(row, "call_id"))) {
                add(row, zone, sums);
            }
        }
        return sums;
    }

    private void add(String[] row, ZoneId zone, Map<LocalDate, Map<String, PlainSums>> sums) {
        long begin = begin(row);
        boolean talked = clock(row, "ser_start") + clock(row, "ser_exit") > 0;
        PlainSums queue = sums.computeIfAbsent(LocalDate.ofEpochDay(Math.floorDiv(begin, DAY)), d -> new HashMap<>())
                .computeIfAbsent(cell(row, "type"), q -> new PlainSums());
        long left = waited(row) ? next(begin, clock(row, "q_exit")) : begin;
        if (cell(row, "outcome").equals("HANG")) {
            queue.abandoned(wait(begin, left, zone));
        } else if (talked) {
            long start = next(begin, clock(row, "ser_start"));
            queue.answered(wait(begin, start, zone));
            queue.handled(seconds(start, next(start, clock(row, "ser_exit")), zone));
        } else {
            queue.answered(wait(begin, left, zone));
        }
    }

    /** When the call entered its queue. */
    private long begin(String[] row) {
        String date = cell(row, "date");
        long day = LocalDate.of(
                        1900 + number(date.substring(0, 2)), number(date.substring(2, 4)), number(date.substring(4)))
                .toEpochDay();
        long menu = next(day * DAY + clock(row, "vru_entry"), clock(row, "vru_exit"));
        return waited(row) ? next(menu, clock(row, "q_start")) : menu;
    }

    private boolean waited(String[] row) {
        return clock(row, "q_start") + clock(row, "q_exit") > 0;
    }

    /** The time of day that comes from 1 h before to 23 h after an earlier time. */
    private static long next(long earlier, long timeOfDay) {
        return earlier - HOUR + Math.floorMod(timeOfDay - earlier + HOUR, DAY);
    }

    /** Clocks that disagree may put the end before the beginning: nobody waited then. */
    private static long wait(long from, long to, ZoneId zone) {
        return Math.max(0, seconds(from, to, zone));
    }

    private static long seconds(long from, long to, ZoneId zone) {
        return instant(to, zone) - instant(from, zone);
    }

    private static long instant(long local, ZoneId zone) {
        return LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC)
                .atZone(zone)
                .toEpochSecond();
    }

    private boolean isCall(String[] row) {
        try {
            for (String needed : List.of("vru+line", "call_id", "customer_id", "type", "server")) {
                if (cell(row, needed).isEmpty()) {
                    return false;
                }
            }
            for (String time : List.of("q_exit", "ser_start", "ser_exit")) {
                clock(row, time);
            }
            begin(row);
            return List.of("AGENT", "HANG").contains(cell(row, "outcome"));
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            return false;
        }
    }

    private String cell(String[] row, String column) {
        return row[columns.getOrDefault(column, -1)].strip();
    }

    private long clock(String[] row, String column) {
        String time = cell(row, column);
        if (!CLOCK.matcher(time).matches()) {
            throw new IllegalArgumentException(time);
        }
        String[] parts = time.split(":", -1);
        return HOUR * number(parts[0]) + 60L * number(parts[1]) + number(parts[2]);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
