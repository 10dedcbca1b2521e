package io.vigie.oracle;

import io.vigie.contract.event.AbsenceEvent;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.ClockEvent;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.ShiftEvent;
import io.vigie.contract.event.TicketEvent;
import io.vigie.contract.event.TicketEventType;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All events up to now, in order, and what they say of one agent. */
final class Facts {

    private static final Duration PUNCHES_KEPT = Duration.ofDays(8);

    private final OracleInput input;
    private final List<Event> ordered;
    private final Visits visits;
    private final List<Ticket> tickets = new ArrayList<>();

    /** @param input events ahead of its time have not happened yet */
    Facts(OracleInput input) {
        this.input = input;
        this.ordered = EventOrder.of(input.events().stream()
                .filter(event -> !event.time().isAfter(input.now()))
                .toList());
        this.visits = new Visits(ordered, input);
        Map<String, List<TicketEvent>> byTicket = new LinkedHashMap<>();
        of(TicketEvent.class)
                .forEach(event -> byTicket.computeIfAbsent(event.ticket(), any -> new ArrayList<>())
                        .add(event));
        byTicket.values().forEach(events -> Stream.ofNullable(Ticket.of(events)).forEach(tickets::add));
    }

    List<Event> ordered() {
        return ordered;
    }

    /** Those that are known to have been opened. */
    List<Ticket> tickets() {
        return tickets;
    }

    <T extends Event> List<T> of(Class<T> type) {
        return ordered.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Whoever did anything, or was planned to. */
    Set<String> agents() {
        Set<String> agents = new TreeSet<>();
        for (Event event : ordered) {
            agents.add(Objects.requireNonNullElse(agent(event), ""));
        }
        agents.remove("");
        return agents;
    }

    static @Nullable String agent(Event event) {
        if (event instanceof CallEvent call) {
            return call.agent();
        } else if (event instanceof TicketEvent ticket) {
            return ticket.agent();
        } else if (event instanceof ClockEvent punch) {
            return punch.agent();
        } else if (event instanceof AgentStateEvent phone) {
            return phone.agent();
        } else if (event instanceof ShiftEvent shift && shift.plan() != null) {
            return shift.plan().agent();
        } else if (event instanceof AbsenceEvent absence && absence.absence() != null) {
            return absence.absence().agent();
        }
        return null;
    }

    Life life(String agent, ZoneId zone) {
        List<Contact> contacts = visits.all().stream()
                .filter(visit -> agent.equals(visit.agent()))
                .map(Contact::of)
                .filter(contact -> isRemembered(
                        contact.workEndedAt() == Contact.OPEN ? contact.answeredAt() : contact.workEndedAt()))
                .sorted(Comparator.comparing(Contact::answeredAt).thenComparing(Contact::name))
                .toList();
        List<ClockEvent> clock = of(ClockEvent.class).stream()
                .filter(event -> event.agent().equals(agent))
                .toList();
        List<ClockEvent> punches = clock.stream()
                .filter(event -> event.type() != ClockEvent.Type.WITHDRAWN)
                .toList();
        return new Life(
                contacts,
                ticketAnswers(agent, contacts),
                escalations(agent),
                of(CallEvent.class).stream()
                        .filter(call -> call.type() == CallEventType.MISSED && agent.equals(call.agent()))
                        .map(Facts::at)
                        .filter(this::isRemembered)
                        .toList(),
                of(AgentStateEvent.class).stream()
                        .filter(phone -> phone.agent().equals(agent))
                        .toList(),
                punches.stream().filter(punch -> stands(punch, clock)).toList(),
                punches.stream()
                        .anyMatch(punch -> punch.time().plus(PUNCHES_KEPT).isAfter(input.now())),
                WorkShift.of(of(ShiftEvent.class), agent),
                absences(agent),
                zone,
                input.now().toEpochMilli());
    }

    /** The last that is known of an agent: a sign of life, or the end of a shift or an absence. */
    long lastOf(String agent, Life life) {
        LongStream.Builder all = LongStream.builder().add(0);
        life.contacts().forEach(contact -> {
            all.add(contact.answeredAt());
            for (long end : List.of(contact.talkEndedAt(), contact.workEndedAt())) {
                all.add(end <= life.now() ? end : 0);
            }
        });
        life.missed().forEach(all::add);
        life.phone().forEach(word -> all.add(at(word)));
        of(ClockEvent.class).stream()
                .filter(punch -> punch.agent().equals(agent))
                .forEach(punch -> all.add(at(punch)));
        escalations(agent).forEach(all::add);
        for (Ticket ticket : tickets) {
            ticket.events().stream()
                    .filter(event -> event.type() == TicketEventType.ANSWERED && agent.equals(event.agent()))
                    .forEach(event -> all.add(at(event)));
        }
        life.shifts().forEach(shift -> all.add(shift.end()));
        life.absences().forEach(absence -> all.add(absence.until().toEpochMilli()));
        return all.build().max().orElse(0);
    }

    /** What has been over for 76 h bears on no agent any more: neither on today nor on how much it is. */
    private boolean isRemembered(long overAt) {
        return overAt + Life.BELIEVED > input.now().toEpochMilli();
    }

    private static boolean stands(ClockEvent punch, List<ClockEvent> clock) {
        return clock.stream()
                .noneMatch(other -> other.type() == ClockEvent.Type.WITHDRAWN
                        && other.source().equals(punch.source())
                        && punch.id().equals(other.withdrawn()));
    }

    private List<AbsenceEvent.Absence> absences(String agent) {
        Map<String, AbsenceEvent> latest = new TreeMap<>();
        of(AbsenceEvent.class).forEach(event -> latest.put(event.absenceId(), event));
        Collection<AbsenceEvent> hold = latest.values();
        return hold.stream()
                .map(AbsenceEvent::absence)
                .filter(absence -> absence != null && absence.agent().equals(agent))
                .toList();
    }

    /** Answers to complaints and conflicts, but not where the agent's call about the same counts already. */
    private List<Contact> ticketAnswers(String agent, List<Contact> contacts) {
        Set<String> calls = contacts.stream()
                .filter(contact ->
                        contact.isGrievance() && contact.hasEndedBy(input.now().toEpochMilli()))
                .map(contact -> Objects.requireNonNull(contact.call()))
                .collect(Collectors.toSet());
        List<Contact> answers = new ArrayList<>();
        for (Ticket ticket : tickets) {
            String call = ticket.opened().call();
            if (ticket.isGrievance() && (call == null || !calls.contains(call))) {
                ticket.events().stream()
                        .filter(event -> event.type() == TicketEventType.ANSWERED && agent.equals(event.agent()))
                        .filter(event -> isRemembered(at(event)))
                        .forEach(event -> answers.add(Contact.ofTicket(
                                event.ticket() + "/" + event.id(),
                                at(event),
                                Objects.requireNonNull(ticket.opened().category()))));
            }
        }
        return answers;
    }

    private List<Long> escalations(String agent) {
        List<Long> escalations = new ArrayList<>();
        for (Ticket ticket : tickets) {
            ticket.events().stream()
                    .filter(event -> event.type() == TicketEventType.ESCALATED)
                    .filter(event -> isRemembered(at(event)))
                    .filter(event -> agent.equals(ticket.escalatedFrom(event)))
                    .forEach(event -> escalations.add(at(event)));
        }
        return escalations;
    }

    private static long at(Event event) {
        return event.time().toEpochMilli();
    }
}
