package io.vigie.jobs.snapshots;

import java.util.function.LongSupplier;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;

/**
 * Versions of snapshots, which only grow: a number taken at each start of the job, before a count. The number is the
 * machine's time in ms, or the last one + 1 where the machine's clock went back, so that it is greater than any before it
 * even if no checkpoint came between.
 */
public final class Versions {

    private static final ListStateDescriptor<Long> STARTS = new ListStateDescriptor<>("version-starts", Types.LONG);

    /** So wide that versions compare as text, until the year 2286 and 10 trillion snapshots. */
    private static final int DIGITS = 13;

    private final String start;

    private Versions(long start) {
        this.start = padded(start) + '-';
    }

    /** To be called once at each start or restore of an operator. */
    public static Versions atStart(FunctionInitializationContext context, LongSupplier machineMillis) throws Exception {
        ListState<Long> starts = context.getOperatorStateStore().getUnionListState(STARTS);
        long last = 0;
        for (long before : starts.get()) {
            last = Math.max(last, before);
        }
        long start = Math.max(machineMillis.getAsLong(), last + 1);
        starts.clear();
        starts.add(start);
        return new Versions(start);
    }

    /** The version of a key's next snapshot; versions compare as text. */
    public String of(long count) {
        return start + padded(count);
    }

    private static String padded(long number) {
        String digits = Long.toString(number);
        return "0".repeat(Math.max(0, DIGITS - digits.length())) + digits;
    }
}
