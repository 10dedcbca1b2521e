package io.vigie.jobs.live;

import static io.vigie.jobs.testkit.Events.inbound;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.live.QueueSnapshot;
import io.vigie.contract.live.Totals;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.contract.topic.PipelineHeartbeat;
import io.vigie.jobs.input.InboundCall;
import io.vigie.jobs.input.TickWatermarks;
import io.vigie.jobs.queues.QueueSettings;
import io.vigie.jobs.queues.QueueUpdate;
import io.vigie.jobs.testkit.Events;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.apache.flink.util.CloseableIterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole flow on a Flink cluster: the same events in any order end in the same numbers. */
class LiveDataflowTest {

    @RegisterExtension
    private static final MiniClusterExtension FLINK =
            new MiniClusterExtension(new MiniClusterResourceConfiguration.Builder()
                    .setNumberTaskManagers(1)
                    .setNumberSlotsPerTaskManager(2)
                    .build());

    private static final List<String> QUEUES = List.of("orders", "billing", "returns");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theSameEventsInAnyOrderAndWithRepeatsEndInTheSameNumbers(long seed) throws Exception {
        Map<String, Expected> expected = new HashMap<>();
        List<CallEvent> events = morning(expected);
        Random random = new Random(seed);
        events.addAll(events.subList(0, events.size() / 10));
        Collections.shuffle(events, random);

        Map<String, QueueSnapshot> last = run(events);

        assertThat(last).containsOnlyKeys(QUEUES);
        expected.forEach((queue, counts) -> {
            QueueSnapshot snapshot = Objects.requireNonNull(last.get(queue));
            Totals today = snapshot.today();
            assertThat(today.offered()).as(queue).isEqualTo(counts.offered);
            assertThat(today.answered()).as(queue).isEqualTo(counts.answered);
            assertThat(today.abandoned()).as(queue).isEqualTo(counts.abandoned);
            assertThat(today.answeredWithinTarget()).as(queue).isEqualTo(counts.inTime);
            assertThat(today.waitMillis()).as(queue).isEqualTo(counts.waitMillis);
            assertThat(today.waiting()).as(queue).isEqualTo(counts.waiting);
            assertThat(snapshot.waiting()).as(queue).isEqualTo(counts.waiting);
        });
    }

    @Test
    void whatCannotBeReadIsSetAsideAndTheTimeIsTold() throws Exception {
        StreamExecutionEnvironment env = environment();
        DeadLetter letter = new DeadLetter("calls", "0-1", Events.START, "not-json", "…", null);
        DataStream<InboundCall> inbound = env.fromData(
                        TypeInformation.of(InboundCall.class),
                        InboundCall.unreadable("0-1", letter),
                        InboundCall.tick("0-2", Events.START, Events.at(7)))
                .uid("test")
                .assignTimestampsAndWatermarks(TickWatermarks.strategy())
                .uid("test-time");
        LiveDataflow.Streams streams = LiveDataflow.define(inbound, QueueSettings.inZone("UTC"));
        CloseableIterator<DeadLetter> letters = streams.deadLetters().collectAsync();
        CloseableIterator<PipelineHeartbeat> beats = streams.heartbeats().collectAsync();
        env.execute();

        assertThat(letters).toIterable().containsExactly(letter);
        assertThat(beats).toIterable().contains(new PipelineHeartbeat(Events.at(7)));
        letters.close();
        beats.close();
    }

    private static Map<String, QueueSnapshot> run(List<CallEvent> events) throws Exception {
        StreamExecutionEnvironment env = environment();
        List<InboundCall> records = new ArrayList<>();
        events.forEach(event -> records.add(inbound(event)));
        Instant end = Events.at(3600);
        records.add(records.size() / 2, InboundCall.tick("0-1", end, Events.at(1200)));
        records.add(InboundCall.tick("0-1", end, end));
        DataStream<InboundCall> inbound = env.fromData(records, TypeInformation.of(InboundCall.class))
                .uid("test")
                .assignTimestampsAndWatermarks(TickWatermarks.strategy())
                .uid("test-time");
        CloseableIterator<QueueUpdate> updates = LiveDataflow.define(inbound, QueueSettings.inZone("UTC"))
                .queues()
                .collectAsync();
        env.execute();
        Map<String, QueueSnapshot> newest = new HashMap<>();
        updates.forEachRemaining(update -> newest.merge(
                update.queue(),
                Objects.requireNonNull(update.snapshot()),
                (a, b) -> a.version().compareTo(b.version()) > 0 ? a : b));
        updates.close();
        return newest;
    }

    private static StreamExecutionEnvironment environment() {
        StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(LiveJob.configuration());
        env.setParallelism(2);
        return env;
    }

    /** 600 calls of one hour, with what a plain count makes of them. */
    private static List<CallEvent> morning(Map<String, Expected> expected) {
        List<CallEvent> events = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            Events call = Events.of("call-" + i);
            String queue = QUEUES.get(i % QUEUES.size());
            Expected counts = expected.computeIfAbsent(queue, any -> new Expected());
            int wait = i % 41;
            counts.offered++;
            events.add(call.queued(i, queue));
            if (i % 7 == 0) {
                events.add(call.abandoned(i + wait));
                counts.abandoned++;
            } else if (i % 97 == 1) {
                counts.waiting++;
            } else {
                events.add(call.answered(i + wait));
                events.add(call.ended(i + wait + 60));
                events.add(call.wrapped(i + wait + 70));
                counts.answered++;
                counts.waitMillis += wait * 1000L;
                counts.inTime += wait <= 20 ? 1 : 0;
            }
        }
        return events;
    }

    private static final class Expected {
        private long offered;
        private long answered;
        private long abandoned;
        private long inTime;
        private long waitMillis;
        private long waiting;
    }
}
