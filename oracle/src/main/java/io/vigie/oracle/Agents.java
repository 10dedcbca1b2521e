package io.vigie.oracle;

import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What agents do now. */
final class Agents {

    /** What one does. */
    enum Doing {
        READY,
        TALKING,
        WRAPPING_UP,
        AWAY,
        OFFLINE
    }

    /** A phone that was last heard so long ago tells nothing any more. */
    private static final Duration BELIEVED = Duration.ofHours(76);

    private final List<AgentStateEvent> states;
    private final List<Visit> contacts;
    private final Instant now;
    private final Instant midnight;

    /** @param visits also those that entered no queue */
    Agents(List<Event> ordered, List<Visit> visits, Instant now, ZoneId defaultZone) {
        this.states = ordered.stream()
                .filter(AgentStateEvent.class::isInstance)
                .map(AgentStateEvent.class::cast)
                .filter(state -> state.time().plus(BELIEVED).isAfter(now))
                .toList();
        this.contacts = visits.stream().filter(Visit::isAnswered).toList();
        this.now = now;
        this.midnight =
                now.atZone(defaultZone).toLocalDate().atStartOfDay(defaultZone).toInstant();
    }

    /** Those of a queue by what they do. */
    OracleAgents of(String queue) {
        Set<String> all = new HashSet<>();
        states.forEach(state -> all.add(state.agent()));
        contacts.forEach(contact -> all.add(Objects.requireNonNull(contact.agent())));
        List<Doing> doing = all.stream()
                .filter(agent -> queues(agent).contains(queue))
                .map(this::doing)
                .toList();
        return new OracleAgents(
                count(doing, Doing.READY),
                count(doing, Doing.TALKING),
                count(doing, Doing.WRAPPING_UP),
                count(doing, Doing.AWAY));
    }

    private static long count(List<Doing> doing, Doing which) {
        return doing.stream().filter(which::equals).count();
    }

    Doing doing(String agent) {
        List<Visit> own = contacts(agent);
        if (own.stream().anyMatch(Visit::isTalking)) {
            return Doing.TALKING;
        }
        AgentStateEvent last = lastState(agent);
        if (own.stream().anyMatch(contact -> contact.isWrappingUp() && !cameSince(last, contact.talkEndAt()))) {
            return Doing.WRAPPING_UP;
        }
        if (last != null) {
            return doing(last.state());
        }
        return own.stream().anyMatch(this::isOfToday) ? Doing.READY : Doing.OFFLINE;
    }

    private static Doing doing(AgentState state) {
        return switch (state) {
            case READY -> Doing.READY;
            case AWAY -> Doing.AWAY;
            case OFFLINE -> Doing.OFFLINE;
        };
    }

    /** Those of the last agent.state that named any, else those of today's contacts. */
    private Set<String> queues(String agent) {
        Set<String> queues = new HashSet<>();
        for (AgentStateEvent state : states) {
            List<String> named = state.queues();
            if (state.agent().equals(agent) && named != null && !named.isEmpty()) {
                queues = new HashSet<>(named);
            }
        }
        if (queues.isEmpty()) {
            for (Visit contact : contacts(agent)) {
                CallEvent queued = contact.queued();
                if (queued != null && isOfToday(contact)) {
                    queues.add(Objects.requireNonNull(queued.queue()));
                }
            }
        }
        return queues;
    }

    /** Whether the contact was going on at any time of this local day, be it since the day before. */
    private boolean isOfToday(Visit contact) {
        Instant lastSeen = contact.answeredAt();
        if (contact.isTalking() || contact.isWrappingUp()) {
            lastSeen = now;
        } else if (contact.isHandled()) {
            lastSeen = contact.handledAt();
        }
        return !lastSeen.isBefore(midnight);
    }

    private List<Visit> contacts(String agent) {
        return contacts.stream()
                .filter(contact -> agent.equals(contact.agent()))
                .toList();
    }

    private @Nullable AgentStateEvent lastState(String agent) {
        AgentStateEvent last = null;
        for (AgentStateEvent state : states) {
            if (state.agent().equals(agent)) {
                last = state;
            }
        }
        return last;
    }

    private static boolean cameSince(@Nullable AgentStateEvent state, Instant moment) {
        return state != null && !state.time().isBefore(moment);
    }
}
