package io.vigie.oracle.mess;

import io.vigie.contract.event.Activity;
import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.SourceEvent;
import io.vigie.contract.event.SourceEventType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What agents and sources say around the calls; often at the very time of an event of a call. */
final class Surroundings {

    private static final List<AgentState> STATES =
            List.of(AgentState.READY, AgentState.READY, AgentState.AWAY, AgentState.OFFLINE);
    private static final int STATES_OF_AN_AGENT = 12;
    private static final int RESTARTS_OF_A_SOURCE = 4;
    private static final int HEARTBEATS_OF_A_SOURCE = 60;

    private final List<Event> calls;
    private final Dice dice;
    private final List<Event> events = new ArrayList<>();

    Surroundings(List<Event> calls, Dice dice) {
        this.calls = calls;
        this.dice = dice;
    }

    List<Event> events() {
        for (String agent : NastyDays.AGENTS) {
            // Some agents have phones that never tell their state.
            for (int i = dice.oneIn(4) ? 0 : STATES_OF_AN_AGENT; i > 0; i--) {
                events.add(state(agent));
            }
        }
        for (String source : NastyDays.SOURCES) {
            for (int i = 0; i < RESTARTS_OF_A_SOURCE; i++) {
                events.add(told(source, SourceEventType.RESTARTED, openCalls()));
            }
        }
        for (int i = 0; i < HEARTBEATS_OF_A_SOURCE; i++) {
            events.add(told(NastyDays.SOURCES.get(0), SourceEventType.HEARTBEAT, null));
        }
        return events;
    }

    private Event state(String agent) {
        AgentState state = dice.oneOf(STATES);
        return new AgentStateEvent(
                id(),
                "/desk",
                time(),
                dice.oneIn(3) ? dice.between(-1, 3) : null,
                agent,
                state,
                state == AgentState.AWAY ? Activity.BREAK : null,
                queues());
    }

    private @Nullable List<String> queues() {
        return switch (dice.below(6)) {
            case 0 -> List.of(dice.oneOf(NastyDays.QUEUES));
            case 1 -> NastyDays.QUEUES.subList(0, 2);
            case 2 -> List.of();
            default -> null;
        };
    }

    private Event told(String source, SourceEventType type, @Nullable List<String> openCalls) {
        return new SourceEvent(id(), source, type, time(), null, openCalls);
    }

    /** None told, or most of the calls; some that are open are missing. */
    private @Nullable List<String> openCalls() {
        return dice.oneIn(4)
                ? null
                : calls.stream()
                        .map(Event::subject)
                        .distinct()
                        .filter(call -> !dice.oneIn(5))
                        .toList();
    }

    private String id() {
        return "%08x-around-%d".formatted(dice.upTo(0xffffffffL), events.size());
    }

    private Instant time() {
        CallEvent near = (CallEvent) dice.oneOf(calls);
        return dice.oneIn(3) ? near.time() : near.time().plusMillis(dice.between(-600_000, 600_000));
    }
}
