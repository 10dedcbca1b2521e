package io.vigie.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.EventReader;
import io.vigie.contract.event.EventWriter;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallLoadTest {

    private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");
    private static final int CALLS = 1_000;

    private final CallLoad load = new CallLoad(7, 50, CALLS, START);

    @Test
    void aCallHasFiveEventsOnceTheRateIsFull() {
        long full = load.secondsToFullRate();

        assertThat(full).isLessThan(300);
        assertThat(load.second(full)).hasSize(load.second(full + 1).size());
        assertThat(load.second(full - 1).size()).isLessThan(load.second(full).size());
        assertThat(load.second(full).size() / (double) CALLS).isCloseTo(5, within(0.3));
    }

    @Test
    void eventsComeInOrderWithinTheirSecond() {
        assertThat(load.second(200))
                .extracting(CallEvent::time)
                .isSorted()
                .allSatisfy(t -> assertThat(t)
                        .isBetween(
                                START.plusSeconds(200), START.plusSeconds(201).minusMillis(1)));
    }

    @Test
    void everyCallIsWholeAndIsReadAtTheDoorAsItWasWritten() throws Exception {
        CallLoad small = new CallLoad(7, 5, 100, START);
        Map<String, Set<CallEventType>> visits = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (long second = 0; second < 600; second++) {
            for (CallEvent event : small.second(second)) {
                assertThat(ids.add(event.id())).isTrue();
                Set<CallEventType> seen =
                        visits.computeIfAbsent(event.call() + "/" + event.leg(), v -> new HashSet<>());
                assertThat(event.type() == CallEventType.QUEUED).isEqualTo(seen.isEmpty());
                seen.add(event.type());
                if (second == 300) {
                    assertThat(EventReader.read(EventWriter.write(event), event.time()))
                            .isEqualTo(event);
                }
            }
        }
        Set<CallEventType> all = new HashSet<>();
        visits.values().forEach(all::addAll);

        assertThat(all).containsExactlyInAnyOrder(CallEventType.values());
    }

    @Test
    void anAgentHasOneCallAtATimeAndSomeCallersCallTwice() {
        Map<String, String> busy = new HashMap<>();
        Map<String, Integer> callers = new HashMap<>();
        Set<String> agents = new HashSet<>();
        for (long second = 0; second < 300; second++) {
            for (CallEvent event : load.second(second)) {
                if (event.caller() != null) {
                    callers.merge(event.caller(), 1, Integer::sum);
                }
                if (event.type() == CallEventType.ANSWERED) {
                    busy.put(event.call() + "/" + event.leg(), event.agent());
                } else if (event.type() == CallEventType.WRAPPED) {
                    busy.remove(event.call() + "/" + event.leg());
                }
            }
            assertThat(new HashSet<>(busy.values())).hasSameSizeAs(busy.values());
            agents.addAll(busy.values());
        }
        assertThat(agents).hasSize(load.agents()).contains("agent-0", "agent-" + (load.agents() - 1));
        assertThat(callers).containsValues(1, 2);
    }

    @Test
    void theSameNumbersGiveTheSameEvents() {
        List<CallEvent> again = new CallLoad(7, 50, CALLS, START).second(123);

        assertThat(load.second(123)).isEqualTo(again);
        assertThat(new CallLoad(8, 50, CALLS, START).second(123)).isNotEqualTo(again);
    }
}
