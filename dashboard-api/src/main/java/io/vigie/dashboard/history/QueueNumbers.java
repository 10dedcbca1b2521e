package io.vigie.dashboard.history;

import io.vigie.contract.history.CountField;
import io.vigie.contract.live.Counts;
import io.vigie.contract.live.ServiceLevelFormula;
import io.vigie.contract.live.Totals;
import org.jspecify.annotations.Nullable;

/** The numbers of a queue's minute, and the totals that they make. Rates are made of them and never kept. */
@SuppressWarnings("EnumOrdinal") // The numbers lie in the order of the fields, in this process alone.
final class QueueNumbers {

    private static final CountField[] FIELDS = CountField.values();
    private static final int LONGEST = FIELDS.length;

    /** All counts and sums, then the longest wait. */
    static final Layout LAYOUT = new Layout(FIELDS.length, 1);

    private QueueNumbers() {}

    static long[] of(Totals totals) {
        Counts counts = totals.counts();
        long[] numbers = new long[LAYOUT.size()];
        for (CountField field : FIELDS) {
            numbers[field.ordinal()] = field.of(counts);
        }
        setLongest(numbers, totals.longestWaitMillis());
        return numbers;
    }

    /** @param millis null when nobody has left the queue */
    static void setLongest(long[] numbers, @Nullable Long millis) {
        // 0 is nobody, so that a wait of no time is one.
        numbers[LONGEST] = millis == null ? 0 : millis + 1;
    }

    static Totals totals(long[] numbers, ServiceLevelFormula formula) {
        Counts counts = CountField.counts(field -> numbers[field.ordinal()]);
        return Totals.of(counts, numbers[LONGEST] == 0 ? null : numbers[LONGEST] - 1, formula);
    }
}
