package io.vigie.oracle.mess;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventMessTest {

    private static final List<Event> EVENTS = NastyDays.of(7, 100).events();

    @Test
    void eachEventComesOnceLateByNoMoreThanWasAskedFor() {
        List<Arrival> arrivals = EventMess.delayed(EVENTS, Duration.ofHours(6), 1);

        assertThat(arrivals).extracting(Arrival::event).containsExactlyInAnyOrderElementsOf(EVENTS);
        assertThat(arrivals).isSortedAccordingTo(Comparator.comparing(Arrival::at));
        assertThat(arrivals)
                .extracting(a -> Duration.between(a.event().time(), a.at()))
                .allMatch(delay -> !delay.isNegative() && delay.compareTo(Duration.ofHours(6)) <= 0)
                .anyMatch(delay -> delay.compareTo(Duration.ofHours(5)) > 0);
        assertThat(arrivals)
                .extracting(a -> a.event().time())
                .as("no longer in order of time")
                .isNotEqualTo(EVENTS.stream().map(Event::time).sorted().toList());
    }

    @Test
    void byAMomentAllHasComeThatHappenedBeforeAndTheRestIsOnTime() {
        Instant end = EVENTS.get(EVENTS.size() / 2).time();

        assertThat(EventMess.delayed(EVENTS, Duration.ofHours(6), end, 1))
                .hasSameSizeAs(EVENTS)
                .allMatch(a -> a.event().time().isAfter(end)
                        ? a.at().equals(a.event().time())
                        : !a.at().isAfter(end) && !a.at().isBefore(a.event().time()))
                .anyMatch(a -> a.at().isAfter(a.event().time()));
    }

    @Test
    void onTimeIsInOrderOfTime() {
        assertThat(EventMess.onTime(EVENTS))
                .allMatch(a -> a.at().equals(a.event().time()));
        assertThat(EventMess.onTime(EVENTS)).extracting(Arrival::event).isEqualTo(EVENTS);
    }

    @Test
    void everyTenthComesAgain() {
        List<Event> twice = EventMess.everyTenthTwice(EVENTS.subList(0, 25));

        assertThat(twice).hasSize(27).endsWith(EVENTS.get(9), EVENTS.get(19));
        assertThat(twice.subList(0, 25)).isEqualTo(EVENTS.subList(0, 25));
    }

    @Test
    void theSameSeedMakesTheSameMessAndAnotherAnother() {
        assertThat(EventMess.shuffled(EVENTS, 3))
                .isEqualTo(EventMess.shuffled(EVENTS, 3))
                .isNotEqualTo(EventMess.shuffled(EVENTS, 4))
                .containsExactlyInAnyOrderElementsOf(EVENTS);
        assertThat(EventMess.delayed(EVENTS, Duration.ofHours(1), 3))
                .isEqualTo(EventMess.delayed(EVENTS, Duration.ofHours(1), 3))
                .isNotEqualTo(EventMess.delayed(EVENTS, Duration.ofHours(1), 4));
    }
}
