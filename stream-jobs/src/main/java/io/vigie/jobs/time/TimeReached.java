package io.vigie.jobs.time;

import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.jspecify.annotations.Nullable;

/**
 * The time reached, as an operator knows it: its watermark, which Flink does not keep over a restart. This does, so
 * that time never goes back.
 */
public final class TimeReached {

    private static final ListStateDescriptor<Long> SAVED = new ListStateDescriptor<>("time-reached", Types.LONG);

    private @Nullable ListState<Long> saved;
    private long greatest = Long.MIN_VALUE;

    /** To be called once, before the first record. */
    public void initialize(FunctionInitializationContext context) throws Exception {
        saved = context.getOperatorStateStore().getUnionListState(SAVED);
        for (long before : saved.get()) {
            now(before);
        }
    }

    /** To be called with each checkpoint. */
    public void save() throws Exception {
        if (saved == null) {
            throw new IllegalStateException("The time reached was not initialized");
        }
        saved.clear();
        saved.add(greatest);
    }

    /** The time reached, in ms, given the operator's watermark; {@link Long#MIN_VALUE} before any was. */
    public long now(long watermark) {
        // The watermark of an input that has ended stands for all time to come: it is no time of day.
        if (watermark != Long.MAX_VALUE) {
            greatest = Math.max(greatest, watermark);
        }
        return greatest;
    }
}
