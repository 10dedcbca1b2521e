package io.vigie.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.live.Alert;
import io.vigie.contract.live.QueueMinute;
import io.vigie.contract.live.TeamMinute;
import io.vigie.contract.rules.Rule;
import io.vigie.contract.topic.Acknowledgement;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.contract.topic.PipelineHeartbeat;
import io.vigie.jobs.agents.AgentDayUpdate;
import io.vigie.jobs.agents.AgentDescribed;
import io.vigie.jobs.agents.AgentFacts;
import io.vigie.jobs.agents.AgentInput;
import io.vigie.jobs.agents.AgentOfQueue;
import io.vigie.jobs.agents.AgentTold;
import io.vigie.jobs.agents.AgentUpdate;
import io.vigie.jobs.agents.AttendanceDayUpdate;
import io.vigie.jobs.alerts.AlertsControl;
import io.vigie.jobs.alerts.SubjectState;
import io.vigie.jobs.desks.DeskInput;
import io.vigie.jobs.desks.DeskUpdate;
import io.vigie.jobs.directory.QueueDescribed;
import io.vigie.jobs.directory.TermsChanges;
import io.vigie.jobs.heard.ContactChange;
import io.vigie.jobs.heard.MissedOffers;
import io.vigie.jobs.history.minutes.HistoryInput;
import io.vigie.jobs.history.minutes.QueueDay;
import io.vigie.jobs.history.minutes.ToWrite;
import io.vigie.jobs.input.Inbound;
import io.vigie.jobs.input.NameHeard;
import io.vigie.jobs.input.PlainRecord;
import io.vigie.jobs.plans.PlanChange;
import io.vigie.jobs.plans.PlanInput;
import io.vigie.jobs.queues.Blocks;
import io.vigie.jobs.queues.QueueInput;
import io.vigie.jobs.queues.QueueState;
import io.vigie.jobs.queues.QueueUpdate;
import io.vigie.jobs.repeats.CallerVisit;
import io.vigie.jobs.repeats.RepeatedChange;
import io.vigie.jobs.snapshots.Outbox;
import io.vigie.jobs.sources.SourceOfMember;
import io.vigie.jobs.sources.SourceSeen;
import io.vigie.jobs.sources.SourceState;
import io.vigie.jobs.sources.SourceUpdate;
import io.vigie.jobs.teams.TeamInput;
import io.vigie.jobs.teams.TeamUpdate;
import io.vigie.jobs.tickets.TicketChange;
import io.vigie.jobs.tickets.TicketInput;
import io.vigie.jobs.tickets.TicketWorkChange;
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
                PlainRecord.class,
                QueueDescribed.class,
                CallerVisit.class,
                RepeatedChange.class,
                ContactChange.class,
                AgentInput.class,
                AgentOfQueue.class,
                MissedOffers.class,
                AgentDescribed.class,
                AgentTold.class,
                AgentFacts.class,
                AgentUpdate.class,
                AgentDayUpdate.class,
                AttendanceDayUpdate.class,
                TicketInput.class,
                TicketChange.class,
                TicketWorkChange.class,
                PlanInput.class,
                PlanChange.class,
                DeskInput.class,
                DeskUpdate.class,
                TeamInput.class,
                TeamUpdate.class,
                TeamMinute.class,
                SubjectState.class,
                AlertsControl.class,
                Alert.class,
                Rule.class,
                Acknowledgement.class,
                SourceSeen.class,
                SourceState.class,
                SourceOfMember.class,
                SourceUpdate.class,
                QueueInput.class,
                QueueUpdate.class,
                QueueMinute.class,
                PipelineHeartbeat.class,
                DeadLetter.class,
                CallState.class,
                QueueState.class,
                Blocks.class,
                Outbox.class,
                HistoryInput.class,
                QueueDay.class,
                ToWrite.class
            })
    void whatFlinkCarriesAndKeepsNeedsNoKryo(Class<?> type) {
        PojoTestUtils.assertSerializedAsPojoWithoutKryo(type);
        assertThat(type).isPublic();
    }
}
