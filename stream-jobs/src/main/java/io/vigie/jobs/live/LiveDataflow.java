package io.vigie.jobs.live;

import io.vigie.contract.topic.DeadLetter;
import io.vigie.contract.topic.PipelineHeartbeat;
import io.vigie.jobs.input.InboundCall;
import io.vigie.jobs.input.SplitFunction;
import io.vigie.jobs.queues.QueueSettings;
import io.vigie.jobs.queues.QueueUpdate;
import io.vigie.jobs.queues.QueuesFunction;
import io.vigie.jobs.time.HeartbeatOperator;
import io.vigie.jobs.visits.VisitChange;
import io.vigie.jobs.visits.VisitsFunction;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.util.OutputTag;

/** The way of an event from what came in to what goes out. */
public final class LiveDataflow {

    private static final OutputTag<DeadLetter> DEAD_LETTERS =
            new OutputTag<>("dead-letters", TypeInformation.of(DeadLetter.class));

    private LiveDataflow() {}

    /** What the flow gives. */
    public record Streams(
            DataStream<QueueUpdate> queues,
            DataStream<PipelineHeartbeat> heartbeats,
            DataStream<DeadLetter> deadLetters) {}

    /**
     * Builds the flow.
     *
     * @param inbound the records of the topic of calls, with the watermarks of their ticks
     */
    public static Streams define(DataStream<InboundCall> inbound, QueueSettings settings) {
        SingleOutputStreamOperator<InboundCall> calls = inbound.process(new SplitFunction(DEAD_LETTERS))
                .uid("calls-split")
                .name("Events apart from ticks and unreadable records");

        SingleOutputStreamOperator<VisitChange> visits = calls.keyBy(LiveDataflow::call)
                .process(new VisitsFunction(DEAD_LETTERS))
                .uid("visits")
                .name("Visits of each call");

        SingleOutputStreamOperator<QueueUpdate> queues = visits.keyBy(VisitChange::queue)
                .process(new QueuesFunction(settings))
                .uid("queues")
                .name("Totals and snapshot of each queue");

        SingleOutputStreamOperator<PipelineHeartbeat> heartbeats = queues.filter(update -> false)
                .uid("time-of-snapshots")
                .name("The time of the snapshots without the snapshots")
                .transform("Heartbeat", TypeInformation.of(PipelineHeartbeat.class), new HeartbeatOperator<>())
                .uid("heartbeat")
                .setParallelism(1);

        DataStream<DeadLetter> deadLetters =
                calls.getSideOutput(DEAD_LETTERS).union(visits.getSideOutput(DEAD_LETTERS));
        return new Streams(queues, heartbeats, deadLetters);
    }

    private static String call(InboundCall inbound) {
        return inbound.event() == null ? "" : inbound.event().call();
    }
}
