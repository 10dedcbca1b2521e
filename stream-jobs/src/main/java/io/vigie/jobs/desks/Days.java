package io.vigie.jobs.desks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/**
 * What happened to the tickets of a desk, by minute since 1970, and today. No day is longer than 25 h, wherever its
 * midnight: what is older than 26 h counts no more, not even where the desk's time zone changes. Kept by Flink as a POJO,
 * hence the public fields.
 */
public final class Days {

    static final long KEPT_MILLIS = Duration.ofHours(26).toMillis();

    private static final long MINUTE = Duration.ofMinutes(1).toMillis();

    public Map<Long, Happened> minutes = new HashMap<>();

    /** The last of them; {@link LiveDesk#NO_TIME} when there is none. */
    public long last = LiveDesk.NO_TIME;

    /** The first ms of today and of tomorrow; before any time is reached nobody knows when they are. */
    public long from;

    public long to;

    public Happened today = Happened.NOTHING;

    /** Needed by Flink. */
    public Days() {}

    boolean isEmpty() {
        return minutes.isEmpty();
    }

    /** Books or, with -1, takes back what happened at a time. */
    void book(long at, Happened what, long times, long now) {
        long minute = Math.floorDiv(at, MINUTE);
        if (isOld(minute, now)) {
            return;
        }
        Happened sum = minutes.getOrDefault(minute, Happened.NOTHING).plus(what, times);
        if (sum.equals(Happened.NOTHING)) {
            minutes.remove(minute);
            last = minute == last ? lastOf(minutes) : last;
        } else {
            minutes.put(minute, sum);
            last = Math.max(last, minute);
        }
        if (isToday(minute)) {
            today = today.plus(what, times);
        }
    }

    /** Sees what day it is once a time is reached, or the zone another one. */
    void turn(long now, ZoneId zone) {
        LocalDate day = Instant.ofEpochMilli(now).atZone(zone).toLocalDate();
        from = startOf(day, zone);
        to = startOf(day.plusDays(1), zone);
        minutes.keySet().removeIf(minute -> isOld(minute, now));
        last = lastOf(minutes);
        today = Happened.NOTHING;
        minutes.forEach((minute, sum) -> today = isToday(minute) ? today.plus(sum, 1) : today);
    }

    /** Whether time has gone so far that {@link #turn} is called for. */
    boolean isDue(long now) {
        return now >= Math.min(to, emptyAt());
    }

    /** When time alone changes something, in ms; {@link LiveDesk#NEVER} when it does not. */
    long wakeAt() {
        return isEmpty() ? LiveDesk.NEVER : Math.min(to, emptyAt());
    }

    /** When nothing of what is kept will be kept any more. */
    private long emptyAt() {
        return isEmpty() ? LiveDesk.NEVER : last * MINUTE + KEPT_MILLIS;
    }

    private static long lastOf(Map<Long, Happened> minutes) {
        return minutes.keySet().stream().mapToLong(Long::longValue).max().orElse(LiveDesk.NO_TIME);
    }

    private boolean isToday(long minute) {
        return from <= minute * MINUTE && minute * MINUTE < to;
    }

    private static boolean isOld(long minute, long now) {
        return now != LiveDesk.NO_TIME && minute * MINUTE + KEPT_MILLIS <= now;
    }

    private static long startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().toEpochMilli();
    }
}
