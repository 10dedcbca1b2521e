package io.vigie.jobs.live;

import io.vigie.contract.live.Alert;
import io.vigie.contract.topic.PipelineHeartbeat;
import io.vigie.jobs.queues.QueueUpdate;
import io.vigie.jobs.teams.TeamUpdate;
import io.vigie.jobs.time.HeartbeatOperator;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.util.Collector;

/** The part of the flow that tells which time is reached: that of the slowest of those who make snapshots and alerts. */
final class HeartbeatFlow {

    private HeartbeatFlow() {}

    static SingleOutputStreamOperator<PipelineHeartbeat> of(
            DataStream<QueueUpdate> queues, DataStream<TeamUpdate> teams, DataStream<Alert> alerts) {
        return timeOf(queues, "snapshots")
                .union(timeOf(teams, "teams"), timeOf(alerts, "alerts"))
                .transform("Heartbeat", TypeInformation.of(PipelineHeartbeat.class), new HeartbeatOperator<>())
                .uid("heartbeat")
                .setParallelism(1);
    }

    private static <T> DataStream<String> timeOf(DataStream<T> stream, String what) {
        return stream.flatMap((T any, Collector<String> out) -> {})
                .returns(String.class)
                .uid("time-of-" + what)
                .name("The time of the " + what + " without the " + what);
    }
}
