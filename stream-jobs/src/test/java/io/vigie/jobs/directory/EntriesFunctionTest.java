package io.vigie.jobs.directory;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.jobs.agents.AgentDescribed;
import io.vigie.jobs.desks.DeskDescribed;
import io.vigie.jobs.input.PlainRecord;
import io.vigie.jobs.teams.TeamDescribed;
import java.util.List;
import java.util.Objects;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.apache.flink.streaming.util.ProcessFunctionTestHarnesses;
import org.apache.flink.util.OutputTag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EntriesFunctionTest {

    private static final OutputTag<DeskDescribed> DESKS =
            new OutputTag<>("desks", TypeInformation.of(DeskDescribed.class));
    private static final OutputTag<TeamDescribed> TEAMS =
            new OutputTag<>("teams", TypeInformation.of(TeamDescribed.class));

    private final Records records = new Records();
    private KeyedOneInputStreamOperatorTestHarness<String, PlainRecord, AgentDescribed> harness;

    @BeforeEach
    void open() throws Exception {
        harness = harness(0);
    }

    @AfterEach
    void close() throws Exception {
        harness.close();
    }

    @Test
    void anAgentsDayIsThatOfTheTeamWhicheverIsDescribedFirst() throws Exception {
        take(records.said("agent/ann", "{'team': 'north'}"));
        take(records.said("agent/bob", "{'team': 'south'}"));
        take(records.said("team/north", "{'timeZone': 'America/New_York'}"));
        take(records.said("agent/cat", "{'team': 'north'}"));

        assertThat(harness.extractOutputValues())
                .extracting(described -> described.agent() + " " + described.zone())
                .containsExactly(
                        "ann Europe/Paris", "bob Europe/Paris", "ann America/New_York", "cat America/New_York");
    }

    @Test
    void aTeamThatChangesItsNameAloneTellsItsAgentsNothing() throws Exception {
        take(records.said("agent/ann", "{'team': 'north'}"));
        take(records.said("team/north", "{'name': 'North'}"));
        assertThat(harness.extractOutputValues()).hasSize(1);
        assertThat(values(TEAMS)).hasSize(1);
    }

    @Test
    void whatIsDescribedNoLongerIsToldAsNothing() throws Exception {
        take(records.said("agent/ann", "{'team': 'north'}"));
        take(records.said("desk/letters", "{}"));
        take(records.removed("agent/ann"));
        take(records.removed("desk/letters"));
        take(records.removed("team/north"));

        assertThat(harness.extractOutputValues().get(1).entry()).isNull();
        assertThat(values(DESKS)).last().isEqualTo(new DeskDescribed("letters", null));
        assertThat(values(TEAMS)).containsExactly(new TeamDescribed("north", null));
        assertThat(harness.numKeyedStateEntries())
                .as("that it has read to the end")
                .isEqualTo(1);
    }

    @Test
    void whatCannotBeReadOrIsSomethingElseIsLeftToOthers() throws Exception {
        take(records.said("agent/ann", "{'team': 7}"));
        take(records.said("queue/orders", "{}"));
        take(records.said(null, "{}"));
        assertThat(harness.extractOutputValues()).isEmpty();
    }

    @Test
    void whatStandsAtTheStartIsToldInOneGoOnceAllIsRead() throws Exception {
        harness.close();
        harness = harness(4);
        take(records.said("agent/ann", "{'team': 'south'}"));
        take(records.said("agent/ann", "{'team': 'north'}"));
        take(records.said("team/north", "{'timeZone': 'America/New_York'}"));
        assertThat(harness.extractOutputValues()).isEmpty();
        take(records.said("agent/bob", "{'team': 7}"));
        assertThat(harness.extractOutputValues()).singleElement().satisfies(ann -> {
            assertThat(Objects.requireNonNull(ann.entry()).team()).isEqualTo("north");
            assertThat(ann.zone()).isEqualTo("America/New_York");
        });
        take(records.said("agent/ann", "{'team': 'south'}"));
        assertThat(harness.extractOutputValues()).hasSize(2);
    }

    private static KeyedOneInputStreamOperatorTestHarness<String, PlainRecord, AgentDescribed> harness(long endAtStart)
            throws Exception {
        return ProcessFunctionTestHarnesses.forKeyedProcessFunction(
                new EntriesFunction("Europe/Paris", endAtStart, DESKS, TEAMS), any -> "", Types.STRING);
    }

    private void take(PlainRecord next) throws Exception {
        harness.processElement(new StreamRecord<>(next));
    }

    private <T> List<T> values(OutputTag<T> tag) {
        return harness.getSideOutput(tag).stream().map(StreamRecord::getValue).toList();
    }
}
