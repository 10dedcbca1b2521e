package io.vigie.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.EventReader;
import io.vigie.contract.event.EventWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CentreTest {

    private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant END = START.plus(Duration.ofHours(3));

    @Test
    void theSameSeedAndStartGiveTheSameBytesHoweverTimeIsCut() {
        List<CallEvent> pieces = new ArrayList<>();
        Centre centre = centre(7, START);
        for (Instant at = START; at.isBefore(END); at = at.plusMillis(3_700)) {
            pieces.addAll(centre.until(at));
        }
        pieces.addAll(centre.until(END));

        assertThat(bytes(pieces)).isEqualTo(bytes(centre(7, START).until(END)));
    }

    @Test
    void anotherSeedGivesAnotherDay() {
        assertThat(centre(8, START).until(END)).isNotEqualTo(centre(7, START).until(END));
    }

    @Test
    void noIdIsUsedTwiceByAnotherStartOrSeed() {
        Set<String> ids = new HashSet<>();
        Set<String> calls = new HashSet<>();
        for (Centre centre : List.of(centre(7, START), centre(7, START.plusMillis(1)), centre(8, START))) {
            List<CallEvent> events = centre.until(END);
            Set<String> callsOfRun = new HashSet<>();
            events.forEach(event -> {
                assertThat(ids.add(event.id())).isTrue();
                callsOfRun.add(event.call());
            });
            assertThat(calls).doesNotContainAnyElementsOf(callsOfRun);
            calls.addAll(callsOfRun);
        }
    }

    @Test
    void eventsComeInOrderUpToTheTimeAskedFor() {
        Centre centre = centre(7, START);
        List<CallEvent> first = centre.until(START.plusSeconds(600));
        List<CallEvent> second = centre.until(END);

        assertThat(first)
                .extracting(CallEvent::time)
                .isSorted()
                .allSatisfy(t -> assertThat(t).isBetween(START, START.plusSeconds(600)));
        assertThat(second)
                .extracting(CallEvent::time)
                .isSorted()
                .allSatisfy(t -> assertThat(t).isAfter(START.plusSeconds(600)).isBeforeOrEqualTo(END));
        assertThat(centre.now()).isEqualTo(END);
    }

    @Test
    void aTimeThatHasBeenLivedAlreadyGivesNothing() {
        Centre centre = centre(7, START);
        centre.until(END);

        assertThat(centre.until(START)).isEmpty();
        assertThat(centre.now()).isEqualTo(END);
    }

    @Test
    void theDoorReadsEveryEventAsItWasWritten() throws Exception {
        for (CallEvent event : centre(7, START).until(END)) {
            assertThat(EventReader.read(EventWriter.write(event), END)).isEqualTo(event);
        }
    }

    @Test
    void everythingThatCanHappenToACallHappens() {
        List<CallEvent> events = centre(7, START).until(START.plus(Duration.ofHours(12)));
        Set<CallEventType> expected = Set.of(
                CallEventType.QUEUED,
                CallEventType.MISSED,
                CallEventType.ANSWERED,
                CallEventType.ABANDONED,
                CallEventType.FLOWED_OUT,
                CallEventType.HELD,
                CallEventType.RESUMED,
                CallEventType.TRANSFERRED,
                CallEventType.ENDED,
                CallEventType.WRAPPED);

        assertThat(events).extracting(CallEvent::type).containsAll(expected);
        assertThat(events.stream().mapToInt(CallEvent::leg).max()).hasValue(2);
        assertThat(events.stream().map(CallEvent::agent).filter(a -> a != null).distinct())
                .hasSize(150);
    }

    @Test
    void anAgentHasOneCallAtATime() {
        Set<String> busy = new HashSet<>();
        Map<String, String> agentOf = new HashMap<>();
        for (CallEvent event : centre(7, START).until(END)) {
            String visit = event.call() + "/" + event.leg();
            if (event.agent() != null && event.type() == CallEventType.ANSWERED) {
                assertThat(busy.add(event.agent())).as(event.toString()).isTrue();
                agentOf.put(visit, event.agent());
            } else if (event.type() == CallEventType.WRAPPED) {
                busy.remove(agentOf.get(visit));
            }
        }
        assertThat(busy).isNotEmpty();
    }

    private static Centre centre(long seed, Instant start) {
        return new Centre(seed, CentrePlan.standard(ZoneOffset.UTC), start);
    }

    private static List<String> bytes(List<CallEvent> events) {
        return events.stream()
                .map(e -> new String(EventWriter.write(e), StandardCharsets.UTF_8))
                .toList();
    }
}
