package io.vigie.jobs.queues;

import io.vigie.contract.live.Counts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/**
 * A queue's counts by the minute in which its visits were queued, and the sums of the windows that are shown. A window
 * ends with the minute of the time reached, {@code today} with its day: what lies ahead of the time reached joins when
 * its time comes. Kept by Flink as a POJO, hence the public fields.
 */
public final class Minutes {

    private static final long MILLIS = Duration.ofMinutes(1).toMillis();
    private static final long KEPT = Duration.ofHours(76).toMinutes();

    /** No time has been reached yet, so no window is known. */
    static final long UNKNOWN = Long.MIN_VALUE;

    /** Any time that is reached is later than this one. */
    private static final long FIRST_TIME = 0;

    /** By minutes since 1970; minutes of nothing are left out. */
    public Map<Long, Counts> byMinute = new HashMap<>();

    /** The minute of the time reached. */
    public long now = UNKNOWN;

    /** The first minute of today, and the first of tomorrow. */
    public long today = UNKNOWN;

    public long tomorrow = UNKNOWN;

    public Counts sumToday = Counts.NONE;
    public Counts sum15 = Counts.NONE;
    public Counts sum60 = Counts.NONE;

    /** Needed by Flink. */
    public Minutes() {}

    static long of(long millis) {
        return Math.floorDiv(millis, MILLIS);
    }

    boolean isEmpty() {
        return byMinute.isEmpty();
    }

    void add(long minute, Counts delta) {
        Counts sum = byMinute.getOrDefault(minute, Counts.NONE).plus(delta);
        if (sum.equals(Counts.NONE)) {
            byMinute.remove(minute);
        } else {
            byMinute.put(minute, sum);
        }
        addToWindows(minute, delta);
    }

    private void addToWindows(long minute, Counts delta) {
        if (now == UNKNOWN) {
            return;
        }
        if (today <= minute && minute < tomorrow) {
            sumToday = sumToday.plus(delta);
        }
        if (now - 15 < minute && minute <= now) {
            sum15 = sum15.plus(delta);
        }
        if (now - 60 < minute && minute <= now) {
            sum60 = sum60.plus(delta);
        }
    }

    /** Moves the windows to the time reached and forgets what is too old; says whether a window shows something else. */
    boolean turn(long reached, ZoneId zone) {
        long minute = of(reached);
        if (minute <= now) {
            return false;
        }
        boolean first = now == UNKNOWN;
        now = minute;
        byMinute.keySet().removeIf(old -> old + KEPT <= now);
        Counts oldToday = sumToday;
        if (first || minute >= tomorrow) {
            LocalDate day = Instant.ofEpochMilli(reached).atZone(zone).toLocalDate();
            today = startOf(day, zone);
            tomorrow = startOf(day.plusDays(1), zone);
            sumToday = sum(today, tomorrow);
        }
        Counts old15 = sum15;
        Counts old60 = sum60;
        sum15 = sum(now - 14, now + 1);
        sum60 = sum(now - 59, now + 1);
        return first || !sumToday.equals(oldToday) || !sum15.equals(old15) || !sum60.equals(old60);
    }

    /** When the windows must be turned next, in ms. */
    long wakeAt() {
        long next = tomorrow;
        for (long minute : byMinute.keySet()) {
            next = Math.min(next, turnsAt(minute));
        }
        return next * MILLIS;
    }

    /** When they must be turned because of one minute, in ms. */
    long wakeAt(long minute) {
        return now == UNKNOWN ? FIRST_TIME : Math.min(tomorrow, turnsAt(minute)) * MILLIS;
    }

    /** The minute in which a minute's counts next join or leave a window of minutes, or are forgotten. */
    private long turnsAt(long minute) {
        if (minute > now) {
            return minute;
        }
        return minute > now - 60 ? now + 1 : minute + KEPT;
    }

    private Counts sum(long from, long to) {
        Counts sum = Counts.NONE;
        for (long minute = from; minute < to; minute++) {
            Counts counts = byMinute.get(minute);
            sum = counts == null ? sum : sum.plus(counts);
        }
        return sum;
    }

    private static long startOf(LocalDate day, ZoneId zone) {
        return of(day.atStartOfDay(zone).toInstant().toEpochMilli());
    }
}
