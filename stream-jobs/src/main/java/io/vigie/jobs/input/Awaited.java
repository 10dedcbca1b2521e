package io.vigie.jobs.input;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.flink.api.common.TaskInfo;
import org.apache.flink.api.common.state.ListState;
import org.apache.flink.api.common.state.ListStateDescriptor;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.runtime.state.FunctionInitializationContext;
import org.apache.flink.runtime.state.KeyGroupRangeAssignment;
import org.jspecify.annotations.Nullable;

/**
 * What was said of the keys of an operator before the job first started, as long as its record is still on its way: an
 * event may be faster, and must find it.
 */
public final class Awaited<T> {

    private final Map<String, T> byKey = new HashMap<>();
    private final ListState<T> saved;

    /**
     * To be made once at each start or restore.
     *
     * @param atFirst all that was said; what is of other subtasks is left to them
     */
    public Awaited(
            FunctionInitializationContext context,
            TaskInfo task,
            Class<T> type,
            Function<T, String> key,
            List<T> atFirst)
            throws Exception {
        saved = context.getOperatorStateStore()
                .getUnionListState(new ListStateDescriptor<>("awaited", TypeInformation.of(type)));
        for (T one : context.isRestored() ? saved.get() : atFirst) {
            int subtask = KeyGroupRangeAssignment.assignKeyToParallelOperator(
                    key.apply(one), task.getMaxNumberOfParallelSubtasks(), task.getNumberOfParallelSubtasks());
            if (subtask == task.getIndexOfThisSubtask()) {
                byKey.put(key.apply(one), one);
            }
        }
    }

    /** To be called with each checkpoint. */
    public void save() throws Exception {
        saved.update(List.copyOf(byKey.values()));
    }

    /** What was said of a key; null for nothing, or where its record has come. */
    public @Nullable T of(String key) {
        return byKey.get(key);
    }

    /** The record has come: the key knows it by itself from now on. */
    public void arrived(String key) {
        byKey.remove(key);
    }
}
