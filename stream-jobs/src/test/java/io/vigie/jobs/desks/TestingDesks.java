package io.vigie.jobs.desks;

import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.live.DeskSnapshot;
import io.vigie.jobs.alerts.SubjectState;
import io.vigie.jobs.testkit.GrowingVersions;
import io.vigie.jobs.testkit.TestingOperator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * The function of desks as Flink runs it, with what came out of it. Fails by itself when a version does not grow, or when
 * rules see something in the middle of a second.
 */
final class TestingDesks {

    private static final OutputTag<SubjectState> SEEN = new OutputTag<>("seen", TypeInformation.of(SubjectState.class));

    private final GrowingVersions versions = new GrowingVersions();
    private final TestingOperator<DeskInput, DeskUpdate> operator;

    /** All that went out, in order. */
    final List<DeskUpdate> updates = new ArrayList<>();

    /** By desk the last that went out; gone with a tombstone. */
    final Map<String, DeskSnapshot> snapshots = new HashMap<>();

    /** What rules saw. */
    final List<SubjectState> seen = new ArrayList<>();

    TestingDesks(String zone) throws Exception {
        operator = new TestingOperator<>(
                new DesksFunction(zone, desk -> Map.of("open", (double) desk.open()), SEEN), DeskInput::desk);
    }

    void take(DeskInput input) throws Exception {
        operator.take(input);
        collect();
    }

    void reach(double second) throws Exception {
        reachMillis(millis(second));
    }

    void reachMillis(long millis) throws Exception {
        operator.reach(millis);
        collect();
    }

    /** Lets the machine's clock run. */
    void rest(long millis) throws Exception {
        operator.rest(millis);
        collect();
    }

    /** Takes a checkpoint, lets something happen that it does not hold, and goes on from it. */
    void crash(@Nullable DeskInput between) throws Exception {
        List<OperatorSubtaskState> saved = operator.checkpoint();
        if (between != null) {
            take(between);
        }
        operator.restore(saved, 1);
    }

    DeskSnapshot last() {
        return Objects.requireNonNull(updates.get(updates.size() - 1).snapshot());
    }

    boolean isEmpty() {
        return operator.kept() + operator.timers() + operator.machineTimers() == 0;
    }

    int timers() {
        return operator.timers();
    }

    void close() throws Exception {
        operator.close();
    }

    private void collect() {
        for (DeskUpdate update : operator.drain()) {
            updates.add(update);
            DeskSnapshot snapshot = update.snapshot();
            if (snapshot == null) {
                snapshots.remove(update.desk());
            } else {
                snapshots.put(update.desk(), snapshot);
                versions.note(update.desk(), snapshot.version());
            }
        }
        seen.addAll(operator.drain(SEEN));
        assertThat(seen).allMatch(state -> state.at() % 1000 == 0);
    }
}
