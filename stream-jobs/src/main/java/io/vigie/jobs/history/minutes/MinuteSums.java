package io.vigie.jobs.history.minutes;

import io.vigie.contract.history.CountField;
import io.vigie.contract.history.HistoryNames;
import io.vigie.contract.live.Counts;
import io.vigie.contract.live.Totals;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToLongFunction;

/**
 * What is kept of the visits of a minute, and of several minutes together.
 *
 * @param longestWaitMillis the longest of all; {@link HistoryNames#NO_WAIT} where there is none
 */
public record MinuteSums(Counts counts, long longestWaitMillis) {

    public static final MinuteSums NONE = new MinuteSums(Counts.NONE, HistoryNames.NO_WAIT);

    static MinuteSums of(Totals totals) {
        Long longest = totals.longestWaitMillis();
        return new MinuteSums(totals.counts(), longest == null ? HistoryNames.NO_WAIT : longest);
    }

    /** Those that a point holds. */
    public static MinuteSums of(ToLongFunction<String> field) {
        return new MinuteSums(
                CountField.counts(count -> field.applyAsLong(count.fieldName())),
                field.applyAsLong(HistoryNames.LONGEST_WAIT_MILLIS));
    }

    public MinuteSums plus(MinuteSums other) {
        return new MinuteSums(counts.plus(other.counts), Math.max(longestWaitMillis, other.longestWaitMillis));
    }

    Map<String, Long> fields() {
        Map<String, Long> fields = new LinkedHashMap<>();
        for (CountField field : CountField.values()) {
            fields.put(field.fieldName(), field.of(counts));
        }
        fields.put(HistoryNames.LONGEST_WAIT_MILLIS, longestWaitMillis);
        return fields;
    }
}
