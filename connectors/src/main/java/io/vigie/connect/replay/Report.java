package io.vigie.connect.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an import made of a file. Each row is either a call or left out for one reason.
 *
 * @param rows rows read, without the header
 * @param calls rows that became a call
 * @param leftOut rows that did not, by the reason
 * @param notes calls that are not quite as recorded, by what is told of them; one call may be in several
 */
public record Report(int rows, int calls, SortedMap<String, Integer> leftOut, SortedMap<String, Integer> notes) {

    /** The report as lines for a person. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Rows read: %d, calls: %d, left out: %d".formatted(rows, calls, rows - calls));
        leftOut.forEach((reason, count) -> lines.add("  %d %s".formatted(count, reason)));
        if (!notes.isEmpty()) {
            lines.add("Of the calls:");
            notes.forEach((note, count) -> lines.add("  %d %s".formatted(count, note)));
        }
        return List.copyOf(lines);
    }

    /** Collects a report row by row. */
    public static final class Tally {

        private int rows;
        private int calls;
        private final SortedMap<String, Integer> leftOut = new TreeMap<>();
        private final SortedMap<String, Integer> notes = new TreeMap<>();

        public void call() {
            rows++;
            calls++;
        }

        public void leftOut(String reason) {
            rows++;
            leftOut.merge(reason, 1, Integer::sum);
        }

        public void note(String note) {
            notes.merge(note, 1, Integer::sum);
        }

        public Report report() {
            return new Report(rows, calls, new TreeMap<>(leftOut), new TreeMap<>(notes));
        }
    }
}
