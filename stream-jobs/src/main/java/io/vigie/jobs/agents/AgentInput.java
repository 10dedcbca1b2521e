package io.vigie.jobs.agents;

import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.event.ClockEvent;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.jobs.heard.ContactChange;
import io.vigie.jobs.heard.MissedOffers;
import io.vigie.jobs.input.Inbound;
import io.vigie.jobs.plans.PlanChange;
import io.vigie.jobs.sources.SourceOfMember;
import io.vigie.jobs.tickets.TicketWorkChange;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is heard of an agent. One of them is there.
 *
 * @param told what the phone or the time clock said, as it came in
 */
public record AgentInput(
        String agent,
        @Nullable ContactChange contact,
        @Nullable MissedOffers missed,
        @Nullable Inbound told,
        @Nullable PlanChange plan,
        @Nullable TicketWorkChange ticket,
        @Nullable SourceOfMember source,
        @Nullable AgentDescribed described) {

    /** An event of shifts may come so late. */
    private static final long LATEST_MILLIS = Duration.ofDays(8).toMillis();

    public static AgentInput of(ContactChange contact) {
        return new AgentInput(contact.agent(), contact, null, null, null, null, null, null);
    }

    public static AgentInput of(MissedOffers missed) {
        return new AgentInput(missed.agent(), null, missed, null, null, null, null, null);
    }

    /** @throws IllegalArgumentException when it is neither a phone's nor a time clock's */
    public static AgentInput of(Inbound told) {
        return new AgentInput(agentOf(told), null, null, told, null, null, null, null);
    }

    public static AgentInput of(PlanChange plan) {
        return new AgentInput(plan.agent(), null, null, null, plan, null, null, null);
    }

    public static AgentInput of(TicketWorkChange ticket) {
        return new AgentInput(ticket.agent(), null, null, null, null, ticket, null, null);
    }

    public static AgentInput of(SourceOfMember source) {
        return new AgentInput(source.member().id(), null, null, null, null, null, source, null);
    }

    public static AgentInput of(AgentDescribed described) {
        return new AgentInput(described.agent(), null, null, null, null, null, null, described);
    }

    /** The dead letter of a word of the phone or the time clock that comes later than any may; null for all others. */
    @Nullable
    DeadLetter tooLate(long reached) {
        return told != null && told.event() != null && told.event().time().toEpochMilli() + LATEST_MILLIS < reached
                ? told.letter(
                        "too-late",
                        "The event came more than 8 days after its time: it tells nothing of what an agent does now.")
                : null;
    }

    /** Whether it may change the day that is told of the agent. */
    boolean isOfDay() {
        return contact != null || told != null || plan != null || described != null;
    }

    void tell(AgentFacts facts) {
        if (contact != null) {
            facts.take(contact);
        }
        if (missed != null) {
            facts.take(missed);
        }
        if (told != null) {
            facts.take(told);
        }
        if (plan != null) {
            facts.take(plan);
        }
        if (ticket != null) {
            facts.take(ticket);
        }
        if (source != null) {
            facts.take(source);
        }
        if (described != null) {
            facts.take(described);
        }
    }

    /**
     * From when on it changes what was true, in ms: an absence that is reported late makes a no-show one that never was.
     * {@link AgentFacts#NEVER} for what has no time of its own.
     */
    long eventAt() {
        if (told != null && told.event() != null) {
            return told.event().time().toEpochMilli();
        }
        if (contact != null && contact.contact() != null) {
            return contact.contact().changedAt();
        }
        if (plan != null && plan.absence() != null) {
            return plan.absence().from();
        }
        return plan != null && plan.shift() != null ? plan.shift().start() : AgentFacts.NEVER;
    }

    private static String agentOf(Inbound told) {
        AgentStateEvent state = told.agentState();
        if (state != null) {
            return state.agent();
        }
        ClockEvent clock = told.clock();
        if (clock != null) {
            return clock.agent();
        }
        throw new IllegalArgumentException("Neither a phone nor a time clock told " + told.position());
    }
}
