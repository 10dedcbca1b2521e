package io.vigie.jobs.queues;

import io.vigie.contract.live.QueueMinute;
import io.vigie.contract.live.QueueSnapshot;
import io.vigie.jobs.alerts.SubjectState;
import io.vigie.jobs.testkit.GrowingVersions;
import io.vigie.jobs.testkit.TestingOperator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.util.OutputTag;

/**
 * The function of queues as Flink runs it, in one or more subtasks, with what came out of it. Fails by itself when a
 * version does not grow.
 */
final class TestingQueues {

    static final OutputTag<SubjectState> SUBJECTS = new OutputTag<>("subjects", TypeInformation.of(SubjectState.class));
    private static final OutputTag<QueueMinute> MINUTES =
            new OutputTag<>("minutes", TypeInformation.of(QueueMinute.class));

    private final TestingOperator<QueueInput, QueueUpdate> operator;
    private final GrowingVersions versions = new GrowingVersions();

    /** All that went out, in order of each subtask. */
    final List<QueueUpdate> updates = new ArrayList<>();

    final List<QueueMinute> minutes = new ArrayList<>();

    /** What the rules of alerts saw. */
    final List<SubjectState> subjects = new ArrayList<>();

    TestingQueues(String zone) throws Exception {
        operator = new TestingOperator<>(new QueuesFunction(zone, MINUTES, SUBJECTS), QueueInput::queue);
    }

    void take(QueueInput input) throws Exception {
        operator.take(input);
        collect();
    }

    void reach(long millis) throws Exception {
        operator.reach(millis);
        collect();
    }

    /** Lets the machine's clock run. */
    void rest(long millis) throws Exception {
        operator.rest(millis);
        collect();
    }

    /** Takes a checkpoint and goes on from it, in so many subtasks. */
    void restore(int parallelism) throws Exception {
        operator.restore(parallelism);
    }

    /** Takes a checkpoint, lets something happen that it does not hold, and goes on from it. */
    void crash(Step between) throws Exception {
        List<OperatorSubtaskState> saved = operator.checkpoint();
        between.run();
        operator.restore(saved, 1);
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
        return operator.kept();
    }

    int timers() {
        return operator.timers() + operator.machineTimers();
    }

    void close() throws Exception {
        operator.close();
    }

    private void collect() {
        for (QueueUpdate update : operator.drain()) {
            updates.add(update);
            if (update.snapshot() != null) {
                versions.note(update.queue(), update.snapshot().version());
            }
        }
        for (QueueMinute minute : operator.drain(MINUTES)) {
            minutes.add(minute);
            versions.note(minute.key(), minute.version());
        }
        subjects.addAll(operator.drain(SUBJECTS));
    }
}
