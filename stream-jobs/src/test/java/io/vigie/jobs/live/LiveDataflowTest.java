package io.vigie.jobs.live;

import static io.vigie.jobs.testkit.Events.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.topic.DeadLetter;
import io.vigie.contract.topic.PipelineHeartbeat;
import io.vigie.jobs.alerts.ToldBefore;
import io.vigie.jobs.input.Inbound;
import io.vigie.jobs.input.PlainRecord;
import io.vigie.jobs.input.TickWatermarks;
import io.vigie.jobs.queues.QueueUpdate;
import io.vigie.jobs.testkit.Events;
import io.vigie.jobs.time.NoTime;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.apache.flink.util.CloseableIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The whole flow on a Flink cluster. */
class LiveDataflowTest {

    private static final LiveDataflow.Start START = new LiveDataflow.Start(
            "UTC", Set.of(), false, Map.of(), List.of(), Set.of(), 1, List.of(), ToldBefore.NOTHING);

    @RegisterExtension
    private static final MiniClusterExtension FLINK =
            new MiniClusterExtension(new MiniClusterResourceConfiguration.Builder()
                    .setNumberTaskManagers(1)
                    .setNumberSlotsPerTaskManager(2)
                    .build());

    @Test
    void whatCannotBeReadIsSetAsideAndTheTimeIsTold() throws Exception {
        StreamExecutionEnvironment env = environment();
        DeadLetter letter = new DeadLetter("calls", "0-1", Events.START, "not-json", "…", null);
        DataStream<Inbound> inbound = env.fromData(
                        TypeInformation.of(Inbound.class),
                        Inbound.unreadable("0-1", letter),
                        Inbound.tick("0-2", Events.START, Events.at(7)))
                .uid("test")
                .assignTimestampsAndWatermarks(TickWatermarks.strategy())
                .uid("test-time");
        LiveDataflow.Streams streams = LiveDataflow.define(inputs(env, inbound), START);
        CloseableIterator<DeadLetter> letters = streams.deadLetters().collectAsync();
        CloseableIterator<PipelineHeartbeat> beats = streams.heartbeats().collectAsync();
        env.execute();

        assertThat(letters)
                .toIterable()
                .contains(letter)
                .as("an acknowledgement that says nothing")
                .anyMatch(other -> other.topic().equals("acknowledgements"))
                .hasSize(2);
        assertThat(beats).toIterable().contains(new PipelineHeartbeat(Events.at(7)));
        letters.close();
        beats.close();
    }

    @Test
    void anInputThatEndsLetsAllTimePassAndLeavesNothing() throws Exception {
        StreamExecutionEnvironment env = environment();
        DataStream<Inbound> inbound = env.fromData(
                        TypeInformation.of(Inbound.class),
                        inbound(Events.of("call-1").queued(0, "orders")),
                        Inbound.tick("0-2", Events.START, Events.at(7)))
                .uid("test")
                .assignTimestampsAndWatermarks(TickWatermarks.strategy())
                .uid("test-time");
        CloseableIterator<QueueUpdate> updates =
                LiveDataflow.define(inputs(env, inbound), START).queues().collectAsync();
        env.execute();

        List<QueueUpdate> all = new ArrayList<>();
        updates.forEachRemaining(all::add);
        assertThat(all)
                .filteredOn(update -> update.queue().equals("orders"))
                .last()
                .isEqualTo(new QueueUpdate("orders", null));
        assertThat(all)
                .filteredOn(update -> update.queue().equals("billing"))
                .as("described, so it is shown without any call, and stays")
                .isNotEmpty()
                .allSatisfy(update -> assertThat(
                                Objects.requireNonNull(update.snapshot()).client())
                        .isEqualTo("shop"));
        updates.close();
    }

    private static LiveDataflow.Inputs inputs(StreamExecutionEnvironment env, DataStream<Inbound> events) {
        byte[] entry = "{\"client\": \"shop\"}".getBytes(StandardCharsets.UTF_8);
        byte[] rule = "{\"subjectKind\": \"queue\", \"metric\": \"waiting\", \"comparator\": \">\", \"threshold\": 0}"
                .getBytes(StandardCharsets.UTF_8);
        byte[] nothing = "{}".getBytes(StandardCharsets.UTF_8);
        return new LiveDataflow.Inputs(
                events,
                written(env, "directory", new PlainRecord("queue/billing", 0, 0, entry)),
                written(env, "rules", new PlainRecord("anybody-waits", 0, 0, rule)),
                written(env, "acknowledgements", new PlainRecord("none", 0, 0, nothing)));
    }

    private static DataStream<PlainRecord> written(StreamExecutionEnvironment env, String name, PlainRecord first) {
        return env.fromData(TypeInformation.of(PlainRecord.class), first)
                .uid("test-" + name)
                .assignTimestampsAndWatermarks(NoTime.strategy())
                .uid("test-no-time-" + name);
    }

    private static StreamExecutionEnvironment environment() {
        // A job that fails must fail the test, not begin again.
        StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(
                LiveJob.configuration().set(RestartStrategyOptions.RESTART_STRATEGY, "disable"));
        env.setParallelism(2);
        return env;
    }
}
