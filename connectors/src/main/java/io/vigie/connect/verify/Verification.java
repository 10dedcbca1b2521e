package io.vigie.connect.verify;

import io.vigie.contract.live.ServiceLevelFormula;
import io.vigie.contract.live.Totals;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Vigie's numbers of recorded days, held against a plain count of the file.
 *
 * @param queueDays one for each day and queue, in this order
 * @param numbers how many were compared
 * @param leftOut rows of the file that count nowhere, by the reason
 */
public record Verification(List<QueueDay> queueDays, int numbers, SortedMap<String, Integer> leftOut) {

    /**
     * One day of one queue.
     *
     * @param calls as counted
     * @param differences in words; empty when all is equal
     */
    public record QueueDay(LocalDate day, String queue, long calls, List<String> differences) {}

    /**
     * Compares every number of every day and queue that is in one of the two.
     *
     * @param computed what Vigie says of each whole local day, when all time that time alone needs has passed; a queue
     *     without calls on a day may be there or not
     * @param formula by which its service levels are
     */
    public static Verification of(
            PlainFile counted, Map<LocalDate, Map<String, Totals>> computed, ServiceLevelFormula formula) {
        List<QueueDay> queueDays = new ArrayList<>();
        int numbers = 0;
        for (LocalDate day : keysOfBoth(counted.days(), computed)) {
            Map<String, PlainCount> must = counted.days().getOrDefault(day, new TreeMap<>());
            Map<String, Totals> are = computed.getOrDefault(day, Map.of());
            for (String queue : keysOfBoth(must, are)) {
                PlainCount count = must.getOrDefault(queue, PlainCount.NONE);
                Comparison comparison = Comparison.of(count, are.get(queue), formula);
                queueDays.add(new QueueDay(day, queue, count.offered(), comparison.differences()));
                numbers += comparison.numbers();
            }
        }
        return new Verification(List.copyOf(queueDays), numbers, counted.leftOut());
    }

    /** Whether every number is equal, and there was anything to compare. */
    public boolean isEqual() {
        return numbers > 0 && differences() == 0;
    }

    /** How many numbers differ, or days of queues are missing. */
    public long differences() {
        return queueDays.stream().mapToLong(q -> q.differences().size()).sum();
    }

    /** The whole as a table for a person: a line for each day and queue, the differences below it, a closing line. */
    public List<String> lines() {
        int width = queueDays.stream().mapToInt(q -> q.queue().length()).max().orElse(0);
        List<String> lines = new ArrayList<>();
        for (QueueDay q : queueDays) {
            String verdict = q.differences().isEmpty() ? "equal" : "DIFFERENT";
            lines.add("%s  %s  %6d calls: %s"
                    .formatted(q.day(), q.queue() + " ".repeat(width - q.queue().length()), q.calls(), verdict));
            q.differences().forEach(difference -> lines.add("    " + difference));
        }
        lines.add(closing());
        return List.copyOf(lines);
    }

    private String closing() {
        long days = queueDays.stream().map(QueueDay::day).distinct().count();
        long queues = queueDays.stream().map(QueueDay::queue).distinct().count();
        return String.format(
                Locale.ROOT,
                "%d days, %d queues, %d calls, %d numbers compared: %s. Rows left out: %s.",
                days,
                queues,
                queueDays.stream().mapToLong(QueueDay::calls).sum(),
                numbers,
                isEqual() ? "all equal" : differences() + " differences",
                leftOut.isEmpty()
                        ? "none"
                        : leftOut.entrySet().stream()
                                .map(reason -> reason.getValue() + " " + reason.getKey())
                                .collect(Collectors.joining(", ")));
    }

    private static <K> SortedSet<K> keysOfBoth(Map<K, ?> one, Map<K, ?> other) {
        SortedSet<K> keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        return keys;
    }
}
