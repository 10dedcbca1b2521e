package io.vigie.jobs.queues;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.live.QueueMinute;
import io.vigie.contract.live.QueueSnapshot;
import io.vigie.jobs.alerts.SubjectState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.state.KeyGroupRangeAssignment;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.AbstractStreamOperatorTestHarness;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * The function of queues as Flink runs it, in one or more subtasks, with what came out of it. Fails by itself when a
 * version does not grow.
 */
final class TestingQueues {

    private static final int MAX_PARALLELISM = 128;
    static final OutputTag<SubjectState> SUBJECTS = new OutputTag<>("subjects", TypeInformation.of(SubjectState.class));
    private static final OutputTag<QueueMinute> MINUTES =
            new OutputTag<>("minutes", TypeInformation.of(QueueMinute.class));

    private final String zone;
    private final List<KeyedOneInputStreamOperatorTestHarness<String, QueueInput, QueueUpdate>> subtasks =
            new ArrayList<>();
    private final Map<String, String> versions = new HashMap<>();

    /** All that went out, in order of each subtask. */
    final List<QueueUpdate> updates = new ArrayList<>();

    final List<QueueMinute> minutes = new ArrayList<>();

    /** What the rules of alerts saw. */
    final List<SubjectState> subjects = new ArrayList<>();

    private long machineMillis = 1000;

    TestingQueues(String zone) throws Exception {
        this.zone = zone;
        open(1, null);
    }

    void take(QueueInput input) throws Exception {
        int subtask =
                KeyGroupRangeAssignment.assignKeyToParallelOperator(input.queue(), MAX_PARALLELISM, subtasks.size());
        subtasks.get(subtask).processElement(new StreamRecord<>(input));
        collect();
    }

    void reach(long millis) throws Exception {
        for (KeyedOneInputStreamOperatorTestHarness<String, QueueInput, QueueUpdate> subtask : subtasks) {
            subtask.processWatermark(new Watermark(millis));
        }
        collect();
    }

    /** Lets the machine's clock run. */
    void rest(long millis) throws Exception {
        machineMillis += millis;
        for (KeyedOneInputStreamOperatorTestHarness<String, QueueInput, QueueUpdate> subtask : subtasks) {
            subtask.setProcessingTime(machineMillis);
        }
        collect();
    }

    /** Takes a checkpoint and goes on from it, in so many subtasks. */
    void restore(int parallelism) throws Exception {
        List<OperatorSubtaskState> states = new ArrayList<>();
        for (KeyedOneInputStreamOperatorTestHarness<String, QueueInput, QueueUpdate> subtask : subtasks) {
            states.add(subtask.snapshot(1, machineMillis));
        }
        close();
        open(parallelism, states);
    }

    /** Takes a checkpoint, lets something happen that it does not hold, and goes on from it. */
    void crash(Step between) throws Exception {
        OperatorSubtaskState saved = subtasks.get(0).snapshot(1, machineMillis);
        between.run();
        close();
        open(1, List.of(saved));
    }

    /** Something that happens. */
    interface Step {
        void run() throws Exception;
    }

    List<QueueSnapshot> snapshots() {
        return updates.stream()
                .map(update -> Objects.requireNonNull(update.snapshot()))
                .toList();
    }

    QueueSnapshot last() {
        return Objects.requireNonNull(updates.get(updates.size() - 1).snapshot());
    }

    int stateEntries() {
        return subtasks.stream().mapToInt(s -> s.numKeyedStateEntries()).sum();
    }

    int timers() {
        return subtasks.stream()
                .mapToInt(s -> s.numEventTimeTimers() + s.numProcessingTimeTimers())
                .sum();
    }

    void close() throws Exception {
        for (KeyedOneInputStreamOperatorTestHarness<String, QueueInput, QueueUpdate> subtask : subtasks) {
            subtask.close();
        }
        subtasks.clear();
    }

    private void open(int parallelism, @Nullable List<OperatorSubtaskState> states) throws Exception {
        for (int index = 0; index < parallelism; index++) {
            KeyedOneInputStreamOperatorTestHarness<String, QueueInput, QueueUpdate> subtask =
                    new KeyedOneInputStreamOperatorTestHarness<>(
                            new KeyedProcessOperator<>(new QueuesFunction(zone, MINUTES, SUBJECTS)),
                            QueueInput::queue,
                            Types.STRING,
                            MAX_PARALLELISM,
                            parallelism,
                            index);
            if (states != null) {
                OperatorSubtaskState all =
                        AbstractStreamOperatorTestHarness.repackageState(states.toArray(OperatorSubtaskState[]::new));
                subtask.initializeState(AbstractStreamOperatorTestHarness.repartitionOperatorState(
                        all, MAX_PARALLELISM, states.size(), parallelism, index));
            }
            subtask.open();
            subtask.setProcessingTime(machineMillis);
            subtasks.add(subtask);
        }
    }

    private void collect() {
        for (KeyedOneInputStreamOperatorTestHarness<String, QueueInput, QueueUpdate> subtask : subtasks) {
            for (QueueUpdate update : subtask.extractOutputValues()) {
                updates.add(update);
                if (update.snapshot() != null) {
                    grow(update.queue(), update.snapshot().version());
                }
            }
            subtask.getOutput().clear();
            Iterable<StreamRecord<QueueMinute>> aside = subtask.getSideOutput(MINUTES);
            for (StreamRecord<QueueMinute> record : aside == null ? List.<StreamRecord<QueueMinute>>of() : aside) {
                minutes.add(record.getValue());
                grow(record.getValue().key(), record.getValue().version());
            }
            if (aside != null) {
                subtask.getSideOutput(MINUTES).clear();
            }
            Queue<StreamRecord<SubjectState>> seen = subtask.getSideOutput(SUBJECTS);
            if (seen != null) {
                seen.forEach(state -> subjects.add(state.getValue()));
                seen.clear();
            }
        }
    }

    private void grow(String key, String version) {
        assertThat(version).isGreaterThan(versions.getOrDefault(key, ""));
        versions.put(key, version);
    }
}
