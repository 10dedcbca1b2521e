package io.vigie.oracle.mess;

import io.vigie.contract.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/** What may happen to events on their way. The same seed makes the same mess. */
public final class EventMess {

    private EventMess() {}

    /** Each event comes at its own time, in order of time. */
    public static List<Arrival> onTime(List<? extends Event> events) {
        return delayed(events, Duration.ZERO, 0);
    }

    /**
     * Each event comes after its time by a delay of its own.
     *
     * @param upTo the longest delay, included
     * @return in order of arrival
     */
    public static List<Arrival> delayed(List<? extends Event> events, Duration upTo, long seed) {
        return delayed(events, event -> upTo.toMillis(), seed);
    }

    /**
     * Each event comes after its time by a delay of its own, and all that happened by a moment have come by then.
     *
     * @param upTo the longest delay, included
     * @param end none comes later, but what happens later
     * @return in order of arrival
     */
    public static List<Arrival> delayed(List<? extends Event> events, Duration upTo, Instant end, long seed) {
        return delayed(
                events,
                event -> Math.max(
                        0,
                        Math.min(upTo.toMillis(), Duration.between(event.time(), end).toMillis())),
                seed);
    }

    private static List<Arrival> delayed(List<? extends Event> events, ToLongFunction<Event> upToMillis, long seed) {
        Dice dice = new Dice(seed);
        List<Arrival> arrivals = new ArrayList<>();
        for (Event event : events) {
            arrivals.add(new Arrival(event.time().plusMillis(dice.upTo(upToMillis.applyAsLong(event))), event));
        }
        arrivals.sort(Comparator.comparing(Arrival::at));
        return arrivals;
    }

    /** The events, and after them every tenth once more: to be delayed or shuffled, or to come again at the end. */
    public static List<Event> everyTenthTwice(List<? extends Event> events) {
        List<Event> twice = new ArrayList<>(events);
        IntStream.range(0, events.size())
                .filter(index -> index % 10 == 9)
                .forEach(index -> twice.add(events.get(index)));
        return twice;
    }

    /** The events in an order that says nothing. */
    public static List<Event> shuffled(List<? extends Event> events, long seed) {
        List<Event> shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
