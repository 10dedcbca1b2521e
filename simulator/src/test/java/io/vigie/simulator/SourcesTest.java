package io.vigie.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.Activity;
import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.SourceEvent;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SourcesTest {

    private static final Instant START = Instant.parse("2026-11-23T17:00:00Z");

    private final List<Event> events =
            new Centre(7, CentrePlan.standard(ZoneOffset.UTC), START).until(START.plusSeconds(4 * 3_600));

    @Test
    void eachPhoneSystemAndTheTimeClockAndTheDesksBeatEveryTenSeconds() {
        for (String source : List.of("/simulator/north", "/simulator/south", "/simulator/clock", "/simulator/desks")) {
            List<Instant> beats = events.stream()
                    .filter(e -> e instanceof SourceEvent && e.source().equals(source))
                    .map(Event::time)
                    .toList();

            assertThat(beats).hasSize(4 * 360 + 1);
            for (int i = 0; i < beats.size(); i++) {
                assertThat(beats.get(i)).isEqualTo(START.plusSeconds(10L * i));
            }
        }
    }

    @Test
    void queuesAndAgentsBelongToOnePhoneSystem() {
        Map<String, Set<String>> sources = new HashMap<>();
        for (Event event : events) {
            if (event instanceof CallEvent call && call.queue() != null) {
                sources.computeIfAbsent(call.queue(), q -> new HashSet<>()).add(call.source());
            } else if (event instanceof AgentStateEvent state) {
                sources.computeIfAbsent(state.agent(), a -> new HashSet<>()).add(state.source());
            }
        }

        assertThat(sources)
                .hasSizeGreaterThan(12 + 100)
                .allSatisfy((who, of) -> assertThat(of).hasSize(1));
        assertThat(new HashSet<>(sources.values())).hasSize(2);
    }

    @Test
    void agentsTellWhenTheyComeAreAwayAndGo() {
        List<AgentStateEvent> states = events.stream()
                .filter(AgentStateEvent.class::isInstance)
                .map(AgentStateEvent.class::cast)
                .toList();

        assertThat(states)
                .filteredOn(e -> e.state() == AgentState.READY)
                .allSatisfy(e -> assertThat(e.queues()).hasSizeBetween(2, 4));
        assertThat(states)
                .filteredOn(e -> e.state() == AgentState.AWAY)
                .extracting(AgentStateEvent::activity)
                .contains(Activity.BREAK, Activity.MEAL, Activity.BACK_OFFICE, Activity.COACHING, Activity.OTHER)
                .doesNotContainNull();
        assertThat(states).filteredOn(e -> e.state() == AgentState.OFFLINE).isNotEmpty();
    }

    @Test
    void noAgentTellsTheSameStateTwiceOrAnswersWithoutBeingReady() {
        Map<String, AgentState> last = new HashMap<>();
        Map<String, String> told = new HashMap<>();
        for (Event event : events) {
            if (event instanceof AgentStateEvent state) {
                last.put(state.agent(), state.state());
                String says = state.state() + " " + state.activity();
                assertThat(told.put(state.agent(), says)).as(state.toString()).isNotEqualTo(says);
            } else if (event instanceof CallEvent call && call.type() == CallEventType.ANSWERED) {
                assertThat(last.get(call.agent())).as(call.toString()).isEqualTo(AgentState.READY);
            }
        }
    }
}
