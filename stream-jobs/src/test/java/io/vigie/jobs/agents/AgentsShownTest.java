package io.vigie.jobs.agents;

import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.directory.AgentEntry;
import io.vigie.contract.event.AgentState;
import io.vigie.contract.live.AgentSnapshot;
import io.vigie.contract.live.LiveState;
import io.vigie.contract.live.Site;
import io.vigie.jobs.alerts.SubjectState;
import io.vigie.jobs.plans.PlanChange;
import io.vigie.jobs.plans.PlannedShift;
import java.util.List;
import java.util.Objects;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.apache.flink.util.OutputTag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long an agent is shown, and how long anything is kept. */
class AgentsShownTest {

    private static final double HOUR = 3600;
    private static final double DAY = 24 * HOUR;

    private KeyedOneInputStreamOperatorTestHarness<String, AgentInput, AgentOfQueue> harness;

    @BeforeEach
    void open() throws Exception {
        harness = new KeyedOneInputStreamOperatorTestHarness<>(
                new KeyedProcessOperator<>(TestingAgents.function()), AgentInput::agent, Types.STRING);
        harness.open();
        reach(0);
    }

    @AfterEach
    void close() throws Exception {
        harness.close();
    }

    @Test
    void theSnapshotEnds24HoursAfterTheShiftAndTheStateOnceNothingMayBeCorrected() throws Exception {
        take(shift(8 * HOUR));
        take(Heard.phone(1, AgentState.READY));
        take(Heard.phone(8 * HOUR - 60, AgentState.OFFLINE));
        reach(8 * HOUR + DAY - 0.001);
        assertThat(last().snapshot()).isNotNull();
        reach(8 * HOUR + DAY);
        assertThat(last()).isEqualTo(new AgentUpdate(Heard.AGENT, null));
        assertThat(subjects())
                .last()
                .satisfies(subject -> assertThat(subject.ended()).isTrue());
        int updates = updates().size();
        reach(8 * DAY);
        assertThat(updates()).as("shown no more").hasSize(updates);
        assertThat(harness.numKeyedStateEntries()).isEqualTo(2);
        reach(11 * DAY);
        assertThat(updates()).hasSize(updates);
        assertThat(harness.numKeyedStateEntries()).isZero();
        assertThat(harness.numEventTimeTimers()).isZero();
    }

    @Test
    void rulesSeeASecondAfterAWordWhetherAnythingIsLeftToBeTold() throws Exception {
        take(Heard.phone(0, AgentState.READY));
        reach(1);
        assertThat(subjects()).last().satisfies(subject -> {
            assertThat(subject.at()).isEqualTo(millis(1));
            assertThat(subject.ended()).isFalse();
        });
        reach(5);
        take(Heard.phone(5, AgentState.OFFLINE));
        reach(6);
        assertThat(subjects()).last().satisfies(subject -> {
            assertThat(subject.at()).isEqualTo(millis(6));
            assertThat(subject.ended()).isTrue();
        });
    }

    @Test
    void withoutAShiftTheSnapshotEnds24HoursAfterTheLastSignOfLife() throws Exception {
        take(Heard.phone(0, AgentState.OFFLINE));
        take(Heard.over("a", "orders", 10, 30));
        reach(DAY + 29.999);
        assertThat(last().snapshot()).isNotNull();
        reach(DAY + 30);
        assertThat(last().snapshot()).isNull();
    }

    @Test
    void whoIsStillThereOrUnderAFlagIsShown() throws Exception {
        take(Heard.phone(0, AgentState.READY));
        reach(76 * HOUR - 0.001);
        rest();
        assertThat(snapshot().state()).isEqualTo(LiveState.READY);
        reach(76 * HOUR + 299.999);
        rest();
        assertThat(snapshot().state()).as("until the debt of breaks is paid").isEqualTo(LiveState.OFFLINE);
        reach(76 * HOUR + 300);
        assertThat(last().snapshot()).isNull();
    }

    @Test
    void whoComesBackIsShownUnderAGreaterVersion() throws Exception {
        take(Heard.phone(0, AgentState.OFFLINE));
        String version = snapshot().version();
        reach(DAY);
        assertThat(last().snapshot()).isNull();
        rest();
        take(Heard.phone(DAY, AgentState.READY));
        assertThat(snapshot().version()).isGreaterThan(version);
    }

    @Test
    void whatComesOfLongAgoShowsNobody() throws Exception {
        reach(2 * DAY);
        take(Heard.phone(HOUR, AgentState.OFFLINE));
        assertThat(updates()).isEmpty();
        assertThat(harness.numKeyedStateEntries()).isPositive();
    }

    @Test
    void whoIsDescribedStaysAndGoes24HoursAfterTheShiftOnceNobodyDoes() throws Exception {
        AgentEntry entry = new AgentEntry(Heard.AGENT, "Alva", "north", Site.OFFICE, false, null, List.of());
        take(AgentInput.of(new AgentDescribed(Heard.AGENT, entry, "Europe/Paris")));
        take(shift(8 * HOUR));
        reach(20 * DAY);
        rest();
        assertThat(snapshot().name()).isEqualTo("Alva");
        take(AgentInput.of(new AgentDescribed(Heard.AGENT, null, "Europe/Paris")));
        assertThat(last().snapshot()).isNull();
        assertThat(harness.numKeyedStateEntries()).isZero();
        assertThat(harness.numEventTimeTimers()).isZero();
    }

    private static AgentInput shift(double end) {
        PlannedShift shift =
                new PlannedShift("1", millis(0), millis(end), false, millis(0), millis(end), 300_000, List.of());
        return AgentInput.of(new PlanChange(Heard.AGENT, "shift/1", shift, null));
    }

    private void take(AgentInput heard) throws Exception {
        harness.processElement(new StreamRecord<>(heard));
    }

    private void reach(double second) throws Exception {
        harness.processWatermark(new Watermark(millis(second)));
    }

    private void rest() throws Exception {
        harness.setProcessingTime(harness.getProcessingTime() + 5_000);
    }

    private List<AgentUpdate> updates() {
        return values(TestingAgents.SNAPSHOTS);
    }

    private AgentUpdate last() {
        return updates().get(updates().size() - 1);
    }

    private AgentSnapshot snapshot() {
        return Objects.requireNonNull(last().snapshot());
    }

    private List<SubjectState> subjects() {
        return values(TestingAgents.SUBJECTS);
    }

    private <T> List<T> values(OutputTag<T> tag) {
        var records = harness.getSideOutput(tag);
        return records == null
                ? List.of()
                : records.stream().map(StreamRecord::getValue).toList();
    }
}
