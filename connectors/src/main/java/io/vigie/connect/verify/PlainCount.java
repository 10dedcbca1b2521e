package io.vigie.connect.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One day of one queue, counted from an anonymous-bank file by nothing but arithmetic. It shares no code with the
 * import, the events or the job on purpose: a mistake in any of them must not be able to repeat itself here, or holding
 * Vigie's numbers against these would prove nothing.
 *
 * @param offered all of the day's calls
 * @param waitSeconds sum of the waits of the answered
 * @param handled answered calls whose talk has its times
 * @param handleSeconds sum of their talks
 * @param serviceLevel answered within 20 s, of all but those who gave up within 5 s; null when that is nobody
 */
public record PlainCount(
        long offered,
        long answered,
        long abandoned,
        long shortAbandoned,
        long answeredWithinTarget,
        long abandonedWithinTarget,
        long waitSeconds,
        long handled,
        long handleSeconds,
        @Nullable Double serviceLevel) {

    /**
     * Counts a file by day and queue. Rows that are no calls, or that cannot be read, count nowhere.
     *
     * @param zone where the recorder's clock stood
     */
    public static Map<LocalDate, Map<String, PlainCount>> of(Path file, ZoneId zone) throws IOException {
        PlainTable table = PlainTable.read(Files.readString(file));
        Map<LocalDate, Map<String, PlainCount>> counts = new TreeMap<>();
        table.sums(zone)
                .forEach((day, queues) -> queues.forEach((queue, sums) ->
                        counts.computeIfAbsent(day, d -> new TreeMap<>()).put(queue, sums.count())));
        return counts;
    }
}
