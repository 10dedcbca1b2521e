package io.vigie.simulator;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.ClockEvent;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.EventReader;
import io.vigie.contract.event.EventWriter;
import io.vigie.contract.event.Reason;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
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
    void theSameSeedAndStartGiveTheSameEventsHoweverTimeIsCut() {
        CentrePlan plan =
                CentrePlan.standard(ZoneOffset.UTC).withUntoldEnds(0.02).withIncident("deliveries", LocalTime.of(9, 0));
        List<Event> pieces = new ArrayList<>();
        Centre centre = new Centre(7, plan, START);
        for (Instant at = START; at.isBefore(END); at = at.plusMillis(3_700)) {
            pieces.addAll(centre.until(at));
        }
        pieces.addAll(centre.until(END));

        assertThat(pieces).isEqualTo(new Centre(7, plan, START).until(END));
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
            List<Event> events = centre.until(END);
            Set<String> callsOfRun = new HashSet<>();
            events.forEach(event -> assertThat(ids.add(event.id())).isTrue());
            calls(events).forEach(event -> callsOfRun.add(event.call()));
            assertThat(calls).doesNotContainAnyElementsOf(callsOfRun);
            calls.addAll(callsOfRun);
        }
    }

    @Test
    void eventsComeInOrderUpToTheTimeAskedForButForPunchesToldLate() {
        Centre centre = centre(7, START);
        List<Event> first = withoutPunches(centre.until(START.plusSeconds(600)));
        List<Event> all = centre.until(END);
        List<Event> second = withoutPunches(all);

        assertThat(all)
                .filteredOn(e -> e instanceof ClockEvent && e.time().isBefore(START.plusSeconds(600)))
                .isNotEmpty()
                .allMatch(e -> !e.time().isBefore(START));

        assertThat(first)
                .extracting(Event::time)
                .isSorted()
                .allSatisfy(t -> assertThat(t).isBetween(START, START.plusSeconds(600)));
        assertThat(second)
                .extracting(Event::time)
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
        for (Event event : centre(7, START).until(END)) {
            assertThat(EventReader.read(EventWriter.write(event), END)).isEqualTo(event);
        }
    }

    @Test
    void everythingThatCanHappenToACallHappens() {
        List<CallEvent> events = calls(centre(7, START).until(START.plus(Duration.ofHours(12))));

        assertThat(events).extracting(CallEvent::type).contains(CallEventType.values());
        assertThat(events).extracting(CallEvent::reason).contains(Reason.values());
        assertThat(events).extracting(CallEvent::to).contains("Voicemail", "Callback", "Not reached");
        assertThat(events.stream().mapToInt(CallEvent::leg).max().orElseThrow()).isGreaterThanOrEqualTo(2);
        assertThat(events.stream().map(CallEvent::agent).filter(a -> a != null).distinct())
                .hasSizeGreaterThan(150);
    }

    @Test
    void aTransferGoesToAQueueOrPastTheQueuesToAnAgent() {
        List<CallEvent> events = calls(centre(7, START).until(END));
        Map<String, PlainVisit> visits = visits(events);
        Set<String> seen = new HashSet<>();
        for (CallEvent transfer : events) {
            boolean isDone = transfer.time().isBefore(END.minusSeconds(60));
            if (transfer.type() == CallEventType.TRANSFERRED && isDone) {
                PlainVisit next = requireNonNull(visits.get(transfer.call() + "/" + (transfer.leg() + 1)));
                CallEvent queued = next.queued();
                if (queued == null) {
                    seen.add("agent");
                    assertThat(next.agent()).isEqualTo(transfer.toAgent());
                } else {
                    seen.add("queue");
                    assertThat(queued.queue()).isEqualTo(transfer.toQueue());
                    assertThat(queued.time()).isEqualTo(transfer.time());
                }
            }
        }
        assertThat(seen).containsExactlyInAnyOrder("queue", "agent");
    }

    @Test
    void callersAreCalledBackMinutesToHoursLaterOrNotReached() {
        List<PlainVisit> callbacks =
                visits(calls(centre(7, START).until(START.plus(Duration.ofHours(12))))).values().stream()
                        .filter(v ->
                                v.queued() != null && requireNonNull(v.queued()).callback())
                        .toList();

        assertThat(callbacks)
                .anyMatch(v -> v.was(CallEventType.FLOWED_OUT))
                .filteredOn(v -> v.was(CallEventType.ANSWERED))
                .isNotEmpty()
                .allSatisfy(v -> assertThat(Duration.ofMillis(v.waitMillis()))
                        .isBetween(Duration.ofMinutes(2), Duration.ofHours(6)));
    }

    @Test
    void anAgentHasOneCallAtATime() {
        Set<String> busy = new HashSet<>();
        Map<String, String> agentOf = new HashMap<>();
        for (CallEvent event : calls(centre(7, START).until(END))) {
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

    private static Map<String, PlainVisit> visits(List<CallEvent> events) {
        Map<String, PlainVisit> visits = new HashMap<>();
        events.forEach(e -> visits.computeIfAbsent(e.call() + "/" + e.leg(), v -> new PlainVisit())
                .add(e));
        return visits;
    }

    private static List<Event> withoutPunches(List<Event> events) {
        return events.stream().filter(e -> !(e instanceof ClockEvent)).toList();
    }

    private static List<CallEvent> calls(List<Event> events) {
        return events.stream()
                .filter(CallEvent.class::isInstance)
                .map(CallEvent.class::cast)
                .toList();
    }
}
