package io.vigie.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.live.QueueMinute;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.contract.topic.PipelineHeartbeat;
import io.vigie.jobs.agents.AgentInput;
import io.vigie.jobs.agents.AgentOfQueue;
import io.vigie.jobs.agents.ContactChange;
import io.vigie.jobs.directory.DirectoryRecord;
import io.vigie.jobs.directory.QueueDescribed;
import io.vigie.jobs.directory.TermsChanges;
import io.vigie.jobs.input.Inbound;
import io.vigie.jobs.input.NameHeard;
import io.vigie.jobs.queues.Blocks;
import io.vigie.jobs.queues.QueueInput;
import io.vigie.jobs.queues.QueueState;
import io.vigie.jobs.queues.QueueUpdate;
import io.vigie.jobs.repeats.CallerVisit;
import io.vigie.jobs.repeats.RepeatedChange;
import io.vigie.jobs.snapshots.Outbox;
import io.vigie.jobs.sources.SourceOfQueue;
import io.vigie.jobs.sources.SourceSeen;
import io.vigie.jobs.sources.SourceState;
import io.vigie.jobs.sources.SourceUpdate;
import io.vigie.jobs.visits.CallState;
import io.vigie.jobs.visits.DatedTerms;
import io.vigie.jobs.visits.RestartNote;
import io.vigie.jobs.visits.Restarts;
import io.vigie.jobs.visits.VisitChange;
import io.vigie.jobs.visits.VisitsControl;
import org.apache.flink.types.PojoTestUtils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FlinkTypesTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                Inbound.class,
                NameHeard.class,
                VisitChange.class,
                VisitsControl.class,
                RestartNote.class,
                Restarts.class,
                DatedTerms.class,
                TermsChanges.class,
                DirectoryRecord.class,
                QueueDescribed.class,
                CallerVisit.class,
                RepeatedChange.class,
                ContactChange.class,
                AgentInput.class,
                AgentOfQueue.class,
                SourceSeen.class,
                SourceState.class,
                SourceOfQueue.class,
                SourceUpdate.class,
                QueueInput.class,
                QueueUpdate.class,
                QueueMinute.class,
                PipelineHeartbeat.class,
                DeadLetter.class,
                CallState.class,
                QueueState.class,
                Blocks.class,
                Outbox.class
            })
    void whatFlinkCarriesAndKeepsNeedsNoKryo(Class<?> type) {
        PojoTestUtils.assertSerializedAsPojoWithoutKryo(type);
        assertThat(type).isPublic();
    }
}
