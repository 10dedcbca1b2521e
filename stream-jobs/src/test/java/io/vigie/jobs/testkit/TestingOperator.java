package io.vigie.jobs.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.state.KeyGroupRangeAssignment;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.AbstractStreamOperatorTestHarness;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.apache.flink.util.InstantiationUtil;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * A keyed function as Flink ships and runs it, in one or more subtasks: what goes in, what came out, and what it keeps. Its
 * time is the watermark; the machine's clock stands at one second and runs only when it is told to.
 *
 * @param <I> what goes in
 * @param <O> what comes out
 */
public final class TestingOperator<I, O> {

    private static final int KEY_GROUPS = 128;

    private final KeySelector<I, String> key;
    private final List<KeyedOneInputStreamOperatorTestHarness<String, I, O>> subtasks = new ArrayList<>();
    private KeyedProcessFunction<String, I, O> function;
    private long machineMillis = 1000;

    /** Runs a function in one subtask. */
    public TestingOperator(KeyedProcessFunction<String, I, O> function, KeySelector<I, String> key) throws Exception {
        this.function = function;
        this.key = key;
        open(1, null);
    }

    /** Something goes in. */
    public void take(I input) throws Exception {
        int subtask =
                KeyGroupRangeAssignment.assignKeyToParallelOperator(key.getKey(input), KEY_GROUPS, subtasks.size());
        subtasks.get(subtask).processElement(new StreamRecord<>(input));
    }

    /** A time is reached. */
    public void reach(long millis) throws Exception {
        for (KeyedOneInputStreamOperatorTestHarness<String, I, O> subtask : subtasks) {
            subtask.processWatermark(new Watermark(millis));
        }
    }

    /** Lets the machine's clock run. */
    public void rest(long millis) throws Exception {
        machineMillis += millis;
        for (KeyedOneInputStreamOperatorTestHarness<String, I, O> subtask : subtasks) {
            subtask.setProcessingTime(machineMillis);
        }
    }

    /** Takes a checkpoint. */
    public List<OperatorSubtaskState> checkpoint() throws Exception {
        List<OperatorSubtaskState> saved = new ArrayList<>();
        for (KeyedOneInputStreamOperatorTestHarness<String, I, O> subtask : subtasks) {
            saved.add(subtask.snapshot(1, machineMillis));
        }
        return saved;
    }

    /** Goes on from a checkpoint, in so many subtasks; what came out before is forgotten. */
    public void restore(List<OperatorSubtaskState> saved, int parallelism) throws Exception {
        close();
        open(parallelism, saved);
    }

    /** Takes a checkpoint and goes on from it, in so many subtasks. */
    public void restore(int parallelism) throws Exception {
        restore(checkpoint(), parallelism);
    }

    /** Takes a checkpoint and goes on from it with another function, as one that is set otherwise. */
    public void restore(KeyedProcessFunction<String, I, O> next, int parallelism) throws Exception {
        function = next;
        restore(parallelism);
    }

    /** All that came out since the last restore and was not taken away, in the order of each subtask. */
    public List<O> told() {
        return subtasks.stream()
                .flatMap(subtask -> subtask.extractOutputValues().stream())
                .toList();
    }

    /** The same on a side output. */
    public <T> List<T> told(OutputTag<T> tag) {
        List<T> told = new ArrayList<>();
        for (KeyedOneInputStreamOperatorTestHarness<String, I, O> subtask : subtasks) {
            @Nullable Queue<StreamRecord<T>> records = subtask.getSideOutput(tag);
            if (records != null) {
                records.forEach(each -> told.add(each.getValue()));
            }
        }
        return told;
    }

    /** Takes away what came out. */
    public List<O> drain() {
        List<O> told = told();
        subtasks.forEach(subtask -> subtask.getOutput().clear());
        return told;
    }

    /** The same on a side output. */
    public <T> List<T> drain(OutputTag<T> tag) {
        List<T> told = told(tag);
        for (KeyedOneInputStreamOperatorTestHarness<String, I, O> subtask : subtasks) {
            @Nullable Queue<StreamRecord<T>> records = subtask.getSideOutput(tag);
            if (records != null) {
                records.clear();
            }
        }
        return told;
    }

    /** How many entries of state there are. */
    public int kept() {
        return keptBySubtask().stream().mapToInt(Integer::intValue).sum();
    }

    public List<Integer> keptBySubtask() {
        return subtasks.stream()
                .map(KeyedOneInputStreamOperatorTestHarness::numKeyedStateEntries)
                .toList();
    }

    /** How many timers wait for a time to be reached. */
    public int timers() {
        return subtasks.stream()
                .mapToInt(AbstractStreamOperatorTestHarness::numEventTimeTimers)
                .sum();
    }

    /** How many timers wait for the machine's clock. */
    public int machineTimers() {
        return subtasks.stream()
                .mapToInt(AbstractStreamOperatorTestHarness::numProcessingTimeTimers)
                .sum();
    }

    public void assertNothingIsLeft() {
        assertThat(kept()).as("entries of state").isZero();
        assertThat(timers()).as("timers").isZero();
        assertThat(machineTimers()).as("timers of the machine").isZero();
    }

    public void close() throws Exception {
        for (KeyedOneInputStreamOperatorTestHarness<String, I, O> subtask : subtasks) {
            subtask.close();
        }
        subtasks.clear();
    }

    private void open(int parallelism, @Nullable List<OperatorSubtaskState> saved) throws Exception {
        for (int index = 0; index < parallelism; index++) {
            KeyedOneInputStreamOperatorTestHarness<String, I, O> subtask = new KeyedOneInputStreamOperatorTestHarness<>(
                    InstantiationUtil.clone(new KeyedProcessOperator<>(function)),
                    key,
                    Types.STRING,
                    KEY_GROUPS,
                    parallelism,
                    index);
            if (saved != null) {
                OperatorSubtaskState all =
                        AbstractStreamOperatorTestHarness.repackageState(saved.toArray(OperatorSubtaskState[]::new));
                subtask.initializeState(AbstractStreamOperatorTestHarness.repartitionOperatorState(
                        all, KEY_GROUPS, saved.size(), parallelism, index));
            }
            subtask.open();
            subtask.setProcessingTime(machineMillis);
            subtasks.add(subtask);
        }
    }
}
