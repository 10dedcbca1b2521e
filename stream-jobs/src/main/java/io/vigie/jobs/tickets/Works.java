package io.vigie.jobs.tickets;

import io.vigie.contract.event.TicketEventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What agents had to do with a ticket in the last 76 h. */
final class Works {

    private Works() {}

    /** The changes that turn one state into another. */
    static List<TicketWorkChange> between(String ticket, TicketState before, TicketState after) {
        Map<String, TicketWork> old = of(ticket, before);
        Map<String, TicketWork> next = of(ticket, after);
        TreeSet<String> agents = new TreeSet<>(old.keySet());
        agents.addAll(next.keySet());
        return agents.stream()
                .filter(agent -> !Objects.equals(old.get(agent), next.get(agent)))
                .map(agent -> new TicketWorkChange(agent, ticket, next.get(agent)))
                .toList();
    }

    /** By agent: nothing while nobody opened the ticket. */
    private static Map<String, TicketWork> of(String ticket, TicketState state) {
        Map<String, TicketWork> works = new TreeMap<>();
        Opening opening = state.opening();
        if (opening == null) {
            return works;
        }
        for (Mark mark : state.marks().stream().sorted().toList()) {
            String agent = agent(mark, opening, state.marks());
            if (agent != null) {
                TicketWork work = works.computeIfAbsent(
                        agent,
                        any -> new TicketWork(
                                ticket, opening.category(), opening.call(), new ArrayList<>(1), new ArrayList<>(1)));
                (mark.type() == TicketEventType.ANSWERED ? work.answeredAt() : work.escalatedAt()).add(mark.at());
            }
        }
        return works;
    }

    /** Whose work it is; null when it is nobody's. */
    private static @Nullable String agent(Mark mark, Opening opening, List<Mark> marks) {
        if (mark.old()) {
            return null;
        }
        return switch (mark.type()) {
            // Answers to anything but complaints and conflicts count nowhere.
            case ANSWERED -> opening.isComplaint() ? mark.agent() : null;
            case ESCALATED -> mark.agent() == null ? assignedBefore(mark, marks) : mark.agent();
            case OPENED, ASSIGNED, REOPENED, RESOLVED -> null;
        };
    }

    private static @Nullable String assignedBefore(Mark mark, List<Mark> marks) {
        List<Mark> before = marks.stream().filter(mark::isAfter).toList();
        Mark last = Marks.last(before, TicketEventType.ASSIGNED);
        return last == null ? null : last.agent();
    }
}
