package io.vigie.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.topic.DeadLetter;
import io.vigie.contract.topic.PipelineHeartbeat;
import io.vigie.jobs.input.InboundCall;
import io.vigie.jobs.queues.QueueState;
import io.vigie.jobs.queues.QueueUpdate;
import io.vigie.jobs.snapshots.Outbox;
import io.vigie.jobs.visits.CallState;
import io.vigie.jobs.visits.VisitChange;
import org.apache.flink.types.PojoTestUtils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlinkTypesTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                InboundCall.class,
                VisitChange.class,
                QueueUpdate.class,
                PipelineHeartbeat.class,
                DeadLetter.class,
                CallState.class,
                QueueState.class,
                Outbox.class
            })
    void whatFlinkCarriesAndKeepsNeedsNoKryo(Class<?> type) {
        PojoTestUtils.assertSerializedAsPojoWithoutKryo(type);
        assertThat(type).isPublic();
    }
}
