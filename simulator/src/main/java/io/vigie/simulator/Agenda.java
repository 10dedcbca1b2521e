package io.vigie.simulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.PriorityQueue;

/** What is going to happen, in order of time; of equal times what was planned first comes first. */
final class Agenda {

    private record Step(long at, long number, Runnable what) implements Comparable<Step> {
        @Override
        public int compareTo(Step other) {
            return at != other.at ? Long.compare(at, other.at) : Long.compare(number, other.number);
        }
    }

    private final PriorityQueue<Step> steps = new PriorityQueue<>();
    private final ZoneId zone;
    private long now;
    private long planned;

    Agenda(long now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** Milliseconds since 1970. */
    long now() {
        return now;
    }

    /** The local day. */
    LocalDate today() {
        return LocalDate.ofInstant(Instant.ofEpochMilli(now), zone);
    }

    void in(double millis, Runnable what) {
        steps.add(new Step(now + Math.round(millis), planned++, what));
    }

    /** At the next time that the local clock shows this. */
    void nextAt(LocalTime time, Runnable what) {
        ZonedDateTime today = today().atTime(time).atZone(zone);
        ZonedDateTime next = today.toInstant().toEpochMilli() > now
                ? today
                : today().plusDays(1).atTime(time).atZone(zone);
        steps.add(new Step(next.toInstant().toEpochMilli(), planned++, what));
    }

    /** Lets everything happen that comes at this time or before it. */
    void runUntil(long end) {
        for (Step step = steps.peek(); step != null && step.at <= end; step = steps.peek()) {
            steps.remove();
            now = step.at;
            step.what.run();
        }
        now = Math.max(now, end);
    }
}
