package io.vigie.jobs.input;

import static io.vigie.jobs.testkit.Events.inbound;
import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.SourceEvent;
import io.vigie.contract.event.SourceEventType;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.jobs.sources.HeardRun;
import io.vigie.jobs.sources.Member;
import io.vigie.jobs.sources.SourceSeen;
import io.vigie.jobs.testkit.Events;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.co.CoBroadcastWithNonKeyedOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.BroadcastOperatorTestHarness;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SplitFunctionTest {

    private static final OutputTag<SourceSeen> SOURCES = tag("sources", SourceSeen.class);
    private static final OutputTag<SourceEvent> RESTARTS = tag("restarts", SourceEvent.class);
    private static final OutputTag<Inbound> AGENTS = tag("agents", Inbound.class);
    private static final OutputTag<Inbound> PLANS = tag("plans", Inbound.class);
    private static final OutputTag<Inbound> TICKETS = tag("tickets", Inbound.class);
    private static final OutputTag<DeadLetter> DEAD = tag("dead", DeadLetter.class);

    private BroadcastOperatorTestHarness<Inbound, PlainRecord, Inbound> harness;

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
    void eachKindOfEventGoesItsWay() throws Exception {
        SourceEvent restart = source(SourceEventType.RESTARTED, 2);
        AgentStateEvent state =
                new AgentStateEvent("1", "/test", Events.at(1), null, "agent-1", AgentState.READY, null, null);
        Inbound call = take(Events.of("call-1").queued(0, "orders"));
        take(restart);
        take(source(SourceEventType.HEARTBEAT, 3));
        take(state);

        assertThat(harness.extractOutputValues()).containsExactly(call);
        assertThat(values(RESTARTS)).containsExactly(restart);
        assertThat(values(AGENTS)).extracting(Inbound::agentState).containsExactly(state);
        assertThat(values(DEAD)).isEmpty();
    }

    @Test
    void whatWasHeardOfASourceIsToldWithTheNextTickAndOnce() throws Exception {
        take(Events.of("call-1").queued(0, "orders"));
        take(Events.of("call-1").answered(7));
        take(Events.of("call-2").queued(5, "orders"));
        take(source(SourceEventType.HEARTBEAT, 3));
        assertThat(values(SOURCES)).isEmpty();
        tick(8);

        assertThat(values(SOURCES))
                .containsExactlyInAnyOrder(
                        new SourceSeen(
                                "/test",
                                millis(7),
                                true,
                                SourceSeen.NEVER,
                                List.of(new SourceSeen.MemberSeen(Member.queue("orders"), millis(5))),
                                List.of(new HeardRun(millis(0), millis(7)))),
                        SourceSeen.never("/expected"));
        tick(9);
        assertThat(values(SOURCES)).hasSize(2);
    }

    @Test
    void whatWasHeardBeforeARestartIsToldAfterIt() throws Exception {
        tick(0);
        take(Events.of("call-1").queued(0, "orders"));
        restore();
        tick(8);

        assertThat(values(SOURCES)).extracting(SourceSeen::source).contains("/test");
    }

    @Test
    void oneQueueTooManyIsADeadLetterAndThoseThatAreKnownPass() throws Exception {
        for (int i = 0; i < Names.MOST; i++) {
            take(Events.of("call-" + i).queued(0, "queue-" + i));
        }
        take(Events.of("call-x").queued(1, "one too many").withCaller("h1:a"));
        take(Events.of("call-y").queued(1, "queue-7"));
        take(Events.of("call-7").answered(2));

        assertThat(harness.extractOutputValues()).hasSize(Names.MOST + 2);
        assertThat(values(DEAD)).singleElement().satisfies(letter -> {
            assertThat(letter.code()).isEqualTo("too-many-names");
            assertThat(letter.detail()).contains("one too many");
            assertThat(letter.event()).contains("call-x").doesNotContain("h1:a");
        });
        restore();
        take(Events.of("call-z").queued(1, "and another"));
        assertThat(values(DEAD)).as("names are known after a restart").hasSize(1);
    }

    @Test
    void oneAgentTooManyIsADeadLetterWhoeverNamesIt() throws Exception {
        for (int i = 0; i < Names.MOST; i++) {
            takePhone("agent-" + i);
        }
        takePhone("one too many");
        takePhone("agent-7");
        take(Events.of("call-1").queued(0, "orders"));

        assertThat(values(AGENTS)).hasSize(Names.MOST + 1);
        assertThat(values(DEAD)).singleElement().satisfies(letter -> {
            assertThat(letter.code()).isEqualTo("too-many-names");
            assertThat(letter.detail()).contains("10000 agents").contains("one too many");
        });
    }

    @Test
    void whatIsDescribedHasNoLimit() throws Exception {
        describe("queue/said since", "{}");
        describe("queue/said at the start, and gone", null);
        describe("team/too-many", "{}");
        for (int i = 0; i < Names.MOST; i++) {
            take(Events.of("call-" + i).queued(0, "queue-" + i));
        }
        restore();
        take(Events.of("call-a").queued(1, "said since"));
        take(Events.of("call-b").queued(1, "said at the start"));
        assertThat(values(DEAD)).isEmpty();
        assertThat(harness.extractOutputValues()).hasSize(2);

        describe("queue/said since", null);
        take(Events.of("call-c").queued(1, "said since"));
        take(Events.of("call-d").queued(1, "too-many"));
        assertThat(values(DEAD))
                .extracting(DeadLetter::code)
                .containsOnly("too-many-names")
                .hasSize(2);
    }

    @Test
    void namesNotHeardOfForLongMakeRoom() throws Exception {
        for (int i = 0; i < Names.MOST; i++) {
            take(Events.of("call-" + i).queued(0, "queue-" + i));
        }
        reach(76 * 3600 + 1);
        reach(2 * 76 * 3600);
        take(Events.of("call-x").queued(2 * 76 * 3600, "another"));

        assertThat(values(DEAD)).isEmpty();
    }

    @Test
    void aSourceEventOfLongAgoIsADeadLetter() throws Exception {
        reach(48 * 3600);
        take(source(SourceEventType.RESTARTED, 0));
        assertThat(values(RESTARTS)).hasSize(1);
        reach(48 * 3600 + 0.001);
        take(source(SourceEventType.RESTARTED, 0));

        assertThat(values(RESTARTS)).hasSize(1);
        assertThat(values(DEAD)).extracting(DeadLetter::code).containsExactly("too-late");
    }

    private Inbound take(Event event) throws Exception {
        Inbound inbound = inbound(event);
        harness.processElement(new StreamRecord<>(inbound));
        return inbound;
    }

    private void takePhone(String agent) throws Exception {
        take(new AgentStateEvent(agent, "/test", Events.at(1), null, agent, AgentState.READY, null, null));
    }

    private void describe(String key, @Nullable String value) throws Exception {
        byte[] said = value == null ? null : value.getBytes(StandardCharsets.UTF_8);
        harness.processBroadcastElement(new StreamRecord<>(new PlainRecord(key, 0, 0, said)));
    }

    private void reach(double second) throws Exception {
        harness.processBroadcastWatermark(Watermark.MAX_WATERMARK);
        harness.processWatermark(new Watermark(millis(second)));
    }

    private void tick(double second) throws Exception {
        harness.processElement(new StreamRecord<>(Inbound.tick("0-2", Events.at(second), Events.at(second))));
    }

    private void restore() throws Exception {
        OperatorSubtaskState saved = harness.snapshot(1, 1);
        harness.close();
        harness = harness();
        harness.initializeState(saved);
        harness.open();
    }

    private static SourceEvent source(SourceEventType type, double second) {
        return new SourceEvent(type + "-" + second, "/test", type, Events.at(second), null, null);
    }

    private <T> List<T> values(OutputTag<T> tag) {
        Queue<StreamRecord<T>> records = harness.getSideOutput(tag);
        return records == null
                ? List.of()
                : records.stream().map(StreamRecord::getValue).toList();
    }

    private static <T> OutputTag<T> tag(String id, Class<T> type) {
        return new OutputTag<>(id, TypeInformation.of(type));
    }

    private static BroadcastOperatorTestHarness<Inbound, PlainRecord, Inbound> harness() throws Exception {
        SplitFunction split = new SplitFunction(
                Set.of("/expected"),
                Set.of(Member.queue("said at the start"), Member.queue("said at the start, and gone")),
                new SplitFunction.Outputs(SOURCES, RESTARTS, AGENTS, PLANS, TICKETS, DEAD));
        return new BroadcastOperatorTestHarness<>(
                new CoBroadcastWithNonKeyedOperator<>(split, List.of(DescribedNames.STATE)), 1, 1, 0);
    }
}
