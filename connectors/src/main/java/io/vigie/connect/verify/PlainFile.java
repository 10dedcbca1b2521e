package io.vigie.connect.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An anonymous-bank file, counted apart from the way of the events.
 *
 * @param rows without the header
 * @param days what is counted, by the day on which calls entered their queue, and by queue
 * @param leftOut rows that are no calls or cannot be read, by the reason: they count nowhere
 */
public record PlainFile(
        int rows, SortedMap<LocalDate, SortedMap<String, PlainCount>> days, SortedMap<String, Integer> leftOut) {

    /**
     * Counts a file.
     *
     * @param zone where the recorder's clock stood
     * @throws IOException when the file cannot be read or lacks a column; the message says which
     */
    public static PlainFile read(Path file, ZoneId zone) throws IOException {
        PlainTable table = PlainTable.read(Files.readString(file), zone);
        List<PlainCall> calls = table.calls();
        PlainCallers callers = new PlainCallers(calls);
        Map<LocalDate, Map<String, List<PlainCall>>> sorted = new TreeMap<>();
        for (PlainCall call : calls) {
            sorted.computeIfAbsent(call.day(), any -> new TreeMap<>())
                    .computeIfAbsent(call.queue(), any -> new ArrayList<>())
                    .add(call);
        }
        SortedMap<LocalDate, SortedMap<String, PlainCount>> days = new TreeMap<>();
        sorted.forEach((day, queues) -> {
            SortedMap<String, PlainCount> counts = new TreeMap<>();
            queues.forEach((queue, some) -> counts.put(queue, PlainCount.of(some, callers)));
            days.put(day, counts);
        });
        return new PlainFile(table.rows(), days, table.leftOut());
    }
}
