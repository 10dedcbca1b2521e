package io.vigie.simulator;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.SourceEvent;
import io.vigie.contract.event.SourceEventType;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One queue is flooded from 10:00 to 11:00, and its phone system restarts at 10:30. */
class IncidentTest {

    private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant RESTART = START.plusSeconds(90 * 60);

    private final Centre centre =
            new Centre(7, CentrePlan.standard(ZoneOffset.UTC).withIncident("deliveries", LocalTime.of(10, 0)), START);
    private List<Event> before = List.of();
    private List<Event> after = List.of();
    private Truth atRestart = centre.truth();

    @BeforeEach
    void live() {
        before = centre.until(RESTART.minusMillis(1));
        List<Event> restart = centre.until(RESTART);
        atRestart = centre.truth();
        after = centre.until(START.plusSeconds(3 * 3_600));
        before.addAll(restart);
    }

    @Test
    void forAnHourFiveTimesAsManyCallTheQueue() {
        long calm = queued("deliveries", START, 60);

        assertThat(queued("deliveries", START.plusSeconds(3_600), 60)).isBetween(4 * calm, 8 * calm);
        assertThat(queued("orders", START.plusSeconds(3_600), 60)).isLessThan(2 * queued("orders", START, 60));
    }

    @Test
    void theRestartListsMostOfTheCallsThatAreOpenAndForgetsSome() {
        Set<String> open = openCalls();
        List<String> listed = requireNonNull(restart().openCalls());

        assertThat(restart().time()).isEqualTo(RESTART);
        assertThat(restart().source()).isEqualTo("/simulator/north");
        assertThat(open).containsAll(listed);
        assertThat(listed.size()).isBetween(open.size() * 7 / 10, open.size() - 1);
    }

    @Test
    void whatIsForgottenIsLostOrUnfinishedAtOnceAndSomeOfItIsHeardOfAgain() {
        QueueTruth flooded = atRestart.queues().get(1);
        Set<String> forgotten = openCalls();
        forgotten.removeAll(new HashSet<>(requireNonNull(restart().openCalls())));

        assertThat(flooded.queue()).isEqualTo("deliveries");
        assertThat(flooded.today().lost()).isPositive();
        assertThat(flooded.today().unfinished()).isPositive();
        assertThat(calls(after).stream().map(CallEvent::call).filter(forgotten::contains))
                .isNotEmpty();
        assertThat(forgotten(centre.truth())).isLessThan(forgotten(atRestart)).isPositive();
    }

    private static long forgotten(Truth truth) {
        return truth.queues().stream()
                .mapToLong(q -> q.today().lost() + q.today().unfinished())
                .sum();
    }

    private SourceEvent restart() {
        List<SourceEvent> restarts = before.stream()
                .filter(SourceEvent.class::isInstance)
                .map(SourceEvent.class::cast)
                .filter(e -> e.type() == SourceEventType.RESTARTED)
                .toList();
        assertThat(restarts).hasSize(1);
        return restarts.get(0);
    }

    /** The calls of the system that restarts which have begun before and are not over. */
    private Set<String> openCalls() {
        Set<String> open = new HashSet<>();
        for (CallEvent event : calls(before)) {
            if (event.source().equals("/simulator/north") && event.time().isBefore(RESTART)) {
                String visit = event.call() + "/" + event.leg();
                switch (event.type()) {
                    case QUEUED, ANSWERED -> open.add(visit);
                    case ABANDONED, FLOWED_OUT, WRAPPED -> open.remove(visit);
                    default -> {}
                }
            }
        }
        Set<String> calls = new HashSet<>();
        open.forEach(visit -> calls.add(visit.substring(0, visit.indexOf('/'))));
        return calls;
    }

    private long queued(String queue, Instant from, int minutes) {
        return calls(before).stream()
                        .filter(e -> isQueued(e, queue, from, minutes))
                        .count()
                + calls(after).stream()
                        .filter(e -> isQueued(e, queue, from, minutes))
                        .count();
    }

    private static boolean isQueued(CallEvent event, String queue, Instant from, int minutes) {
        return event.type() == CallEventType.QUEUED
                && queue.equals(event.queue())
                && !event.time().isBefore(from)
                && event.time().isBefore(from.plusSeconds(minutes * 60L));
    }

    private static List<CallEvent> calls(List<Event> events) {
        return events.stream()
                .filter(CallEvent.class::isInstance)
                .map(CallEvent.class::cast)
                .toList();
    }
}
