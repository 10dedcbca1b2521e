package io.vigie.jobs.agents;

import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.directory.AgentEntry;
import io.vigie.contract.event.AgentState;
import io.vigie.contract.live.Site;
import io.vigie.jobs.teams.AgentOfTeam;
import java.util.List;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.apache.flink.util.InstantiationUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the directory says as the job first starts holds before the first event, whichever record is faster. */
class AgentsAtFirstTest {

    private static final AgentDescribed NORTH = new AgentDescribed(
            Heard.AGENT,
            new AgentEntry(Heard.AGENT, "Alva", "north", Site.OFFICE, false, null, List.of()),
            "Europe/Paris");

    private KeyedOneInputStreamOperatorTestHarness<String, AgentInput, AgentOfQueue> harness;

    @BeforeEach
    void open() throws Exception {
        harness = harness();
        harness.open();
    }

    @AfterEach
    void close() throws Exception {
        harness.close();
    }

    @Test
    void anEventAheadOfItsAgentsDescriptionIsOfItsTeam() throws Exception {
        reach(1);
        take(Heard.phone(1, AgentState.READY));
        take(AgentInput.of(NORTH));
        assertThat(teams()).containsExactly("north");
    }

    @Test
    void soItIsAfterARestoreFromBeforeTheDescriptionCame() throws Exception {
        restore();
        reach(1);
        take(Heard.phone(1, AgentState.READY));
        assertThat(teams()).containsExactly("north");
    }

    @Test
    void whoIsDescribedNoLongerIsOfNoTeam() throws Exception {
        reach(1);
        take(AgentInput.of(NORTH));
        take(AgentInput.of(new AgentDescribed(Heard.AGENT, null, "Europe/Paris")));
        restore();
        take(Heard.phone(1, AgentState.READY));
        assertThat(teams()).containsExactly("none");
    }

    private List<String> teams() {
        return harness.getSideOutput(TestingAgents.TEAMS).stream()
                .map(StreamRecord::getValue)
                .map(AgentOfTeam::team)
                .distinct()
                .toList();
    }

    private void restore() throws Exception {
        OperatorSubtaskState saved = harness.snapshot(1, 1);
        harness.close();
        harness = harness();
        harness.initializeState(saved);
        harness.open();
    }

    private void take(AgentInput heard) throws Exception {
        harness.processElement(new StreamRecord<>(heard));
    }

    private void reach(double second) throws Exception {
        harness.processWatermark(new Watermark(millis(second)));
    }

    private static KeyedOneInputStreamOperatorTestHarness<String, AgentInput, AgentOfQueue> harness() throws Exception {
        return new KeyedOneInputStreamOperatorTestHarness<>(
                InstantiationUtil.clone(new KeyedProcessOperator<>(TestingAgents.function(NORTH))),
                AgentInput::agent,
                Types.STRING);
    }
}
