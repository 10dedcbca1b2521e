package io.vigie.dashboard.ingest;

import io.vigie.contract.directory.DirectoryKind;
import io.vigie.contract.event.AbsenceEvent;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.ClockEvent;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.ShiftEvent;
import io.vigie.contract.event.TicketEvent;
import io.vigie.contract.input.Problem;
import io.vigie.contract.input.RefusedException;
import io.vigie.dashboard.directory.Directory;
import io.vigie.dashboard.known.Known;
import io.vigie.dashboard.known.KnownNames;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The names in events: an agent's alias becomes the agent's id, and new queues, desks and agents are taken while there is
 * room. Whom a call is transferred to is not yet one who took it, so it makes no new agent.
 */
@Component
class Names {

    private final Directory directory;
    private final Known known;

    Names(Directory directory, Known known) {
        this.directory = directory;
        this.known = known;
    }

    /**
     * The event with the names of the directory.
     *
     * @throws RefusedException when it names one queue, desk or agent too many
     */
    Event settled(Event event) throws RefusedException {
        if (event instanceof CallEvent call) {
            return settled(call);
        }
        if (event instanceof TicketEvent ticket) {
            return settled(ticket);
        }
        if (event instanceof AgentStateEvent state) {
            return state.withAgent(agent(event, state.agent()));
        }
        if (event instanceof ClockEvent clock) {
            return clock.withAgent(agent(event, clock.agent()));
        }
        if (event instanceof ShiftEvent shift) {
            return shift.plan() == null
                    ? shift
                    : shift.withPlan(
                            shift.plan().withAgent(agent(event, shift.plan().agent())));
        }
        if (event instanceof AbsenceEvent absence) {
            return absence.absence() == null
                    ? absence
                    : absence.withAbsence(absence.absence()
                            .withAgent(agent(event, absence.absence().agent())));
        }
        return event;
    }

    private CallEvent settled(CallEvent call) throws RefusedException {
        admit(DirectoryKind.QUEUE, call.queue(), call);
        String agent = optionalAgent(call, call.agent());
        String toAgent = call.toAgent() == null ? null : directory.agentOf(call.source(), call.toAgent());
        boolean same = Objects.equals(agent, call.agent()) && Objects.equals(toAgent, call.toAgent());
        return same ? call : call.toBuilder().agent(agent).toAgent(toAgent).build();
    }

    private TicketEvent settled(TicketEvent ticket) throws RefusedException {
        admit(DirectoryKind.DESK, ticket.desk(), ticket);
        return ticket.withAgent(optionalAgent(ticket, ticket.agent()));
    }

    private @Nullable String optionalAgent(Event event, @Nullable String named) throws RefusedException {
        return named == null ? null : agent(event, named);
    }

    private String agent(Event event, String named) throws RefusedException {
        String agent = directory.agentOf(event.source(), named);
        admit(DirectoryKind.AGENT, agent, event);
        return agent;
    }

    private void admit(DirectoryKind kind, @Nullable String id, Event event) throws RefusedException {
        if (id != null && !known.of(kind).admit(id)) {
            throw new RefusedException(tooMany(kind), event.id());
        }
    }

    private static Problem tooMany(DirectoryKind kind) {
        String word = kind.word();
        return new Problem(
                "too-many-names",
                "'data." + word + "' would be a new " + word + ", and there are " + KnownNames.MOST
                        + " already that nobody described: give the id of "
                        + (kind == DirectoryKind.AGENT ? "an " : "a ")
                        + word + ", not something that is new with each event.");
    }
}
