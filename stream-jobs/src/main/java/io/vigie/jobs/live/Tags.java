package io.vigie.jobs.live;

import io.vigie.contract.event.SourceEvent;
import io.vigie.contract.live.QueueMinute;
import io.vigie.contract.live.TeamMinute;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.jobs.agents.AgentDayUpdate;
import io.vigie.jobs.agents.AgentUpdate;
import io.vigie.jobs.agents.AttendanceDayUpdate;
import io.vigie.jobs.alerts.SubjectState;
import io.vigie.jobs.desks.DeskDescribed;
import io.vigie.jobs.directory.TermsChanges;
import io.vigie.jobs.heard.ContactChange;
import io.vigie.jobs.heard.MissedOffers;
import io.vigie.jobs.input.Inbound;
import io.vigie.jobs.repeats.CallerVisit;
import io.vigie.jobs.sources.SourceOfMember;
import io.vigie.jobs.sources.SourceSeen;
import io.vigie.jobs.teams.AgentOfMinutes;
import io.vigie.jobs.teams.AgentOfTeam;
import io.vigie.jobs.teams.TeamDescribed;
import io.vigie.jobs.tickets.TicketWorkChange;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.util.OutputTag;

/** The side outputs of the flow. */
final class Tags {

    static final OutputTag<DeadLetter> DEAD_LETTERS = tag("dead-letters", DeadLetter.class);
    static final OutputTag<SourceSeen> SOURCES_SEEN = tag("sources-seen", SourceSeen.class);
    static final OutputTag<SourceEvent> RESTARTS = tag("restarts", SourceEvent.class);
    static final OutputTag<Inbound> AGENT_EVENTS = tag("agent-events", Inbound.class);
    static final OutputTag<Inbound> PLAN_EVENTS = tag("plan-events", Inbound.class);
    static final OutputTag<Inbound> TICKET_EVENTS = tag("ticket-events", Inbound.class);
    static final OutputTag<ContactChange> CONTACTS = tag("contacts", ContactChange.class);
    static final OutputTag<MissedOffers> MISSES = tag("misses", MissedOffers.class);
    static final OutputTag<CallerVisit> CALLERS = tag("callers", CallerVisit.class);
    static final OutputTag<TermsChanges> TERMS = tag("terms", TermsChanges.class);
    static final OutputTag<SourceOfMember> SOURCES_OF_MEMBERS = tag("sources-of-members", SourceOfMember.class);
    static final OutputTag<QueueMinute> MINUTES = tag("minutes", QueueMinute.class);
    static final OutputTag<TicketWorkChange> TICKET_WORK = tag("ticket-work", TicketWorkChange.class);
    static final OutputTag<DeskDescribed> DESKS_DESCRIBED = tag("desks-described", DeskDescribed.class);
    static final OutputTag<TeamDescribed> TEAMS_DESCRIBED = tag("teams-described", TeamDescribed.class);
    static final OutputTag<AgentUpdate> AGENTS = tag("agents", AgentUpdate.class);
    static final OutputTag<AgentOfTeam> AGENTS_OF_TEAMS = tag("agents-of-teams", AgentOfTeam.class);
    static final OutputTag<AgentOfMinutes> AGENTS_OF_MINUTES = tag("agents-of-minutes", AgentOfMinutes.class);
    static final OutputTag<AgentDayUpdate> DAYS = tag("agent-days", AgentDayUpdate.class);
    static final OutputTag<AttendanceDayUpdate> ATTENDANCE_DAYS = tag("attendance-days", AttendanceDayUpdate.class);
    static final OutputTag<TeamMinute> TEAM_MINUTES = tag("team-minutes", TeamMinute.class);
    static final OutputTag<SubjectState> SUBJECTS = tag("subjects", SubjectState.class);

    private Tags() {}

    private static <T> OutputTag<T> tag(String id, Class<T> type) {
        return new OutputTag<>(id, TypeInformation.of(type));
    }
}
