package io.vigie.jobs.desks;

import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.live.DeskSnapshot;
import io.vigie.jobs.alerts.SubjectState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;

/**
 * The function of desks as Flink runs it, with what came out of it. Fails by itself when a version does not grow, or when
 * rules see something in the middle of a second.
 */
final class TestingDesks {

    private static final OutputTag<SubjectState> SEEN = new OutputTag<>("seen", TypeInformation.of(SubjectState.class));

    private final String zone;
    private final Map<String, String> versions = new HashMap<>();
    private KeyedOneInputStreamOperatorTestHarness<String, DeskInput, DeskUpdate> harness;
    private long machineMillis = 1000;

    /** All that went out, in order. */
    final List<DeskUpdate> updates = new ArrayList<>();

    /** By desk the last that went out; gone with a tombstone. */
    final Map<String, DeskSnapshot> snapshots = new HashMap<>();

    /** What rules saw. */
    final List<SubjectState> seen = new ArrayList<>();

    TestingDesks(String zone) throws Exception {
        this.zone = zone;
        harness = harness();
        harness.open();
        harness.setProcessingTime(machineMillis);
    }

    void take(DeskInput input) throws Exception {
        harness.processElement(new StreamRecord<>(input));
        collect();
    }

    void reach(double second) throws Exception {
        reachMillis(millis(second));
    }

    void reachMillis(long millis) throws Exception {
        harness.processWatermark(new Watermark(millis));
        collect();
    }

    /** Lets the machine's clock run. */
    void rest(long millis) throws Exception {
        machineMillis += millis;
        harness.setProcessingTime(machineMillis);
        collect();
    }

    /** Takes a checkpoint, lets something happen that it does not hold, and goes on from it. */
    void crash(@Nullable DeskInput between) throws Exception {
        OperatorSubtaskState saved = harness.snapshot(1, machineMillis);
        if (between != null) {
            take(between);
        }
        harness.close();
        harness = harness();
        harness.initializeState(saved);
        harness.open();
        harness.setProcessingTime(machineMillis);
    }

    DeskSnapshot last() {
        return Objects.requireNonNull(updates.get(updates.size() - 1).snapshot());
    }

    boolean isEmpty() {
        return harness.numKeyedStateEntries() == 0
                && harness.numEventTimeTimers() == 0
                && harness.numProcessingTimeTimers() == 0;
    }

    int timers() {
        return harness.numEventTimeTimers();
    }

    void close() throws Exception {
        harness.close();
    }

    private void collect() {
        for (DeskUpdate update : harness.extractOutputValues()) {
            updates.add(update);
            DeskSnapshot snapshot = update.snapshot();
            if (snapshot == null) {
                snapshots.remove(update.desk());
            } else {
                snapshots.put(update.desk(), snapshot);
                assertThat(snapshot.version()).isGreaterThan(versions.getOrDefault(update.desk(), ""));
                versions.put(update.desk(), snapshot.version());
            }
        }
        harness.getOutput().clear();
        Iterable<StreamRecord<SubjectState>> aside = harness.getSideOutput(SEEN);
        if (aside != null) {
            aside.forEach(record -> seen.add(record.getValue()));
            harness.getSideOutput(SEEN).clear();
        }
        assertThat(seen).allMatch(state -> state.at() % 1000 == 0);
    }

    private KeyedOneInputStreamOperatorTestHarness<String, DeskInput, DeskUpdate> harness() throws Exception {
        return new KeyedOneInputStreamOperatorTestHarness<>(
                new KeyedProcessOperator<>(new DesksFunction(zone, desk -> Map.of("open", (double) desk.open()), SEEN)),
                DeskInput::desk,
                Types.STRING);
    }
}
