package io.vigie.connect.verify;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The file as lines cut at tabs. Times are seconds of local time since 1970, so that a day is 86,400 of them. */
final class PlainTable {

    private static final long DAY = 86_400;
    private static final long HOUR = 3_600;
    private static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-3]):[0-5]\\d:[0-5]\\d");
    private static final List<String> FILLED = List.of("vru+line", "call_id", "customer_id", "type", "server");
    private static final List<String> CLOCKS =
            List.of("vru_entry", "vru_exit", "q_start", "q_exit", "ser_start", "ser_exit");

    private final Map<String, Integer> columns = new HashMap<>();
    private final ZoneId zone;
    private final List<PlainCall> calls = new ArrayList<>();
    private final SortedMap<String, Integer> leftOut = new TreeMap<>();
    private int rows;

    private PlainTable(ZoneId zone) {
        this.zone = zone;
    }

    static PlainTable read(String text, ZoneId zone) throws IOException {
        PlainTable table = new PlainTable(zone);
        List<String> lines = text.lines().toList();
        table.header(lines.isEmpty() ? new String[0] : lines.get(0).split("\t", -1));
        Set<String> seen = new HashSet<>();
        for (String line : lines.subList(1, lines.size())) {
            table.rows++;
            table.row(line.split("\t", -1), seen);
        }
        return table;
    }

    int rows() {
        return rows;
    }

    List<PlainCall> calls() {
        return calls;
    }

    SortedMap<String, Integer> leftOut() {
        return leftOut;
    }

    private void header(String[] names) throws IOException {
        for (int i = 0; i < names.length; i++) {
            columns.put(names[i], i);
        }
        for (List<String> needed : List.of(FILLED, CLOCKS, List.of("date", "outcome"))) {
            for (String name : needed) {
                if (!columns.containsKey(name)) {
                    throw new IOException("The file has no column '" + name + "': it cannot be counted.");
                }
            }
        }
    }

    private void row(String[] row, Set<String> seen) {
        String why = whyNot(row);
        if (why == null && !seen.add(cell(row, "date") + ' ' + cell(row, "vru+line") + ' ' + cell(row, "call_id"))) {
            why = "a call for the second time";
        }
        if (why == null) {
            calls.add(call(row));
        } else {
            leftOut.merge(why, 1, Integer::sum);
        }
    }

    private PlainCall call(String[] row) {
        long begin = begin(row);
        long left = waited(row) ? next(begin, clock(row, "q_exit")) : begin;
        boolean answered = cell(row, "outcome").equals("AGENT");
        Long talk = null;
        if (answered && clock(row, "ser_start") + clock(row, "ser_exit") > 0) {
            left = next(begin, clock(row, "ser_start"));
            talk = notNegative(instant(next(left, clock(row, "ser_exit"))) - instant(left));
        }
        String customer = cell(row, "customer_id");
        return new PlainCall(
                LocalDate.ofInstant(Instant.ofEpochSecond(instant(begin)), zone),
                cell(row, "type"),
                instant(begin),
                notNegative(instant(left) - instant(begin)),
                answered,
                talk,
                customer.equals("0") ? null : customer);
    }

    /** When the call entered its queue. */
    private long begin(String[] row) {
        long menu = next(day(row).toEpochDay() * DAY + clock(row, "vru_entry"), clock(row, "vru_exit"));
        return waited(row) ? next(menu, clock(row, "q_start")) : menu;
    }

    private LocalDate day(String[] row) {
        String date = cell(row, "date");
        return LocalDate.of(
                1900 + number(date.substring(0, 2)), number(date.substring(2, 4)), number(date.substring(4)));
    }

    private boolean waited(String[] row) {
        return clock(row, "q_start") + clock(row, "q_exit") > 0;
    }

    /** The time of day that comes from 1 h before to 23 h after an earlier time. */
    private static long next(long earlier, long timeOfDay) {
        return earlier - HOUR + Math.floorMod(timeOfDay - earlier + HOUR, DAY);
    }

    /** Clocks that disagree may put the end before the beginning: that is no time at all. */
    private static long notNegative(long seconds) {
        return Math.max(0, seconds);
    }

    private long instant(long local) {
        return LocalDateTime.ofEpochSecond(local, 0, ZoneOffset.UTC)
                .atZone(zone)
                .toEpochSecond();
    }

    /** Why a row is no call; null when it is one. */
    private @Nullable String whyNot(String[] row) {
        try {
            for (String name : FILLED) {
                if (cell(row, name).isEmpty()) {
                    return "unreadable";
                }
            }
            CLOCKS.forEach(name -> clock(row, name));
            day(row);
            String outcome = cell(row, "outcome");
            if (outcome.equals("PHANTOM")) {
                return "no real call (PHANTOM)";
            }
            return outcome.equals("AGENT") || outcome.equals("HANG") ? null : "unreadable";
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            return "unreadable";
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
