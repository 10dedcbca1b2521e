package io.vigie.jobs.teams;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.live.TeamMinute;
import io.vigie.contract.live.TeamSnapshot;
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
import org.apache.flink.util.InstantiationUtil;
import org.apache.flink.util.OutputTag;

/** The function of teams as Flink runs it, with what came out of it. Fails by itself when a version does not grow. */
final class TestingTeams {

    private static final OutputTag<SubjectState> SUBJECTS =
            new OutputTag<>("subjects", TypeInformation.of(SubjectState.class));
    private static final OutputTag<TeamMinute> MINUTES =
            new OutputTag<>("minutes", TypeInformation.of(TeamMinute.class));

    private KeyedOneInputStreamOperatorTestHarness<String, TeamInput, TeamUpdate> harness;
    private final Map<String, String> versions = new HashMap<>();
    private long machineMillis = 1000;

    final List<TeamUpdate> updates = new ArrayList<>();
    final List<SubjectState> subjects = new ArrayList<>();
    final List<TeamMinute> minutes = new ArrayList<>();

    TestingTeams() throws Exception {
        harness = harness();
        harness.open();
        harness.setProcessingTime(machineMillis);
    }

    void take(TeamInput input) throws Exception {
        harness.processElement(new StreamRecord<>(input));
        collect();
    }

    void reach(long millis) throws Exception {
        harness.processWatermark(new Watermark(millis));
        collect();
    }

    /** Lets the machine's clock run. */
    void rest(long millis) throws Exception {
        machineMillis += millis;
        harness.setProcessingTime(machineMillis);
        collect();
    }

    void restore() throws Exception {
        OperatorSubtaskState saved = harness.snapshot(1, 1);
        harness.close();
        harness = harness();
        harness.initializeState(saved);
        harness.open();
        harness.setProcessingTime(machineMillis);
    }

    TeamSnapshot last() {
        return Objects.requireNonNull(updates.get(updates.size() - 1).snapshot());
    }

    boolean isEmpty() {
        return harness.numKeyedStateEntries() == 0;
    }

    void assertNothingIsLeft() {
        assertThat(harness.numKeyedStateEntries()).isZero();
        assertThat(harness.numEventTimeTimers() + harness.numProcessingTimeTimers())
                .isZero();
    }

    void close() throws Exception {
        harness.close();
    }

    private void collect() {
        for (TeamUpdate update : harness.extractOutputValues()) {
            updates.add(update);
            if (update.snapshot() != null) {
                grow(update.team(), update.snapshot().version());
            }
        }
        harness.getOutput().clear();
        subjects.addAll(aside(SUBJECTS));
        for (TeamMinute minute : aside(MINUTES)) {
            minutes.add(minute);
            grow(minute.key(), minute.version());
        }
    }

    private <T> List<T> aside(OutputTag<T> tag) {
        var records = harness.getSideOutput(tag);
        if (records == null) {
            return List.of();
        }
        List<T> values = records.stream().map(StreamRecord::getValue).toList();
        records.clear();
        return values;
    }

    private void grow(String key, String version) {
        assertThat(version).isGreaterThan(versions.getOrDefault(key, ""));
        versions.put(key, version);
    }

    private static KeyedOneInputStreamOperatorTestHarness<String, TeamInput, TeamUpdate> harness() throws Exception {
        TeamValues values = team -> Map.of("scheduled", (double) team.scheduled());
        return new KeyedOneInputStreamOperatorTestHarness<>(
                InstantiationUtil.clone(new KeyedProcessOperator<>(new TeamsFunction(values, SUBJECTS, MINUTES))),
                TeamInput::team,
                Types.STRING);
    }
}
