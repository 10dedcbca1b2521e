package io.vigie.jobs.queues;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The windows over a queue's minutes that are shown. A window ends with the minute of the time reached, {@code today}
 * with its day: what lies ahead of the time reached joins when its time comes. Minutes are those since 1970. Kept by
 * Flink as a POJO, hence the public fields.
 */
public final class Minutes {

    /** No such minute, earlier than any. */
    static final long NONE = Long.MIN_VALUE;

    static final long MILLIS = Duration.ofMinutes(1).toMillis();

    /** The load on a queue is measured over so many whole minutes before the current one. */
    static final int LOAD_MINUTES = 30;

    private static final long KEPT = Duration.ofHours(76).toMinutes();

    /** Any time that is reached is later than this one. */
    static final long FIRST_TIME = 0;

    /** The minute of the time reached; {@link #NONE} as long as no time has been. */
    public long now = NONE;

    /** The first minute of today, and the first of tomorrow. */
    public long today = NONE;

    public long tomorrow = NONE;

    /** The last minute that has visits. */
    public long last = NONE;

    public Window day = new Window();
    public Window last15 = new Window();
    public Window last60 = new Window();

    /** Visits queued in the {@link #LOAD_MINUTES}. */
    public long arrivals;

    /** Where {@link History} may have totals that changed and have not gone out: a bit for each slot. */
    public int changedSlots;

    /** Needed by Flink. */
    public Minutes() {}

    static long of(long millis) {
        return Math.floorDiv(millis, MILLIS);
    }

    boolean knowsTime() {
        return now != NONE;
    }

    /** Whether there is a minute with visits that is still kept. */
    boolean isEmpty() {
        return last == NONE || isForgotten(last);
    }

    /** Whether a minute may be part of what is shown. */
    boolean isShown(long minute) {
        return knowsTime() && (isToday(minute) || isAmongLast(60, minute));
    }

    /** Books on a minute, unless it is no longer kept; says whether its totals changed. */
    boolean book(History history, Booking booking) {
        long minute = booking.minute();
        if (isForgotten(minute) || (booking.delta().isZero() && booking.client() == null)) {
            return false;
        }
        boolean altered = history.book(booking);
        changedSlots |= 1 << History.slotOf(minute);
        addToWindows(history, booking);
        follow(history, minute, booking.delta());
        return altered;
    }

    /** Books a late event that changed a total, in the minute of its own time; says whether that is of today. */
    boolean correct(History history, long minute) {
        book(history, Booking.of(minute, Sums.CORRECTIONS, 1));
        return isToday(minute);
    }

    /** Whether a minute begins that was not reached before. */
    boolean isNew(long reached) {
        return of(reached) > now;
    }

    /** Moves the windows to a new minute and forgets what is too old; says whether a window shows something else. */
    boolean turn(History history, long reached, ZoneId zone) {
        boolean first = !knowsTime();
        long before = now;
        now = of(reached);
        boolean changed = first;
        if (first || now >= tomorrow) {
            changed |= turnDay(history, reached, zone);
        }
        changed |= turnLast(history);
        if (first || Math.floorDiv(before, Block.MINUTES) != Math.floorDiv(now, Block.MINUTES)) {
            history.forgetUntil(now - KEPT + 1);
        }
        return changed;
    }

    /** Looks anew which day it is; says whether {@code today} shows something else. */
    boolean turnDay(History history, long reached, ZoneId zone) {
        LocalDate date = Instant.ofEpochMilli(reached).atZone(zone).toLocalDate();
        today = startOf(date, zone);
        tomorrow = startOf(date.plusDays(1), zone);
        Window old = day;
        day = history.sum(today, tomorrow);
        return !day.showsSame(old) || day.sums.get(Sums.CORRECTIONS) != old.sums.get(Sums.CORRECTIONS);
    }

    /** When the windows must be turned next, in ms; {@link LiveQueue#NEVER} when time alone changes nothing. */
    long wakeAt() {
        if (isEmpty()) {
            return LiveQueue.NEVER;
        }
        if (!knowsTime()) {
            return FIRST_TIME;
        }
        if (last > now - 60) {
            return (now + 1) * MILLIS;
        }
        return Math.min(last + KEPT, Math.max(tomorrow, now + 1)) * MILLIS;
    }

    private boolean turnLast(History history) {
        Window old15 = last15;
        Window old60 = last60;
        last15 = history.sum(now - 14, now + 1);
        last60 = history.sum(now - 59, now + 1);
        arrivals = history.sum(now - LOAD_MINUTES, now).sums.get(Sums.OFFERED);
        return !last15.showsSame(old15) || !last60.showsSame(old60);
    }

    private void addToWindows(History history, Booking booking) {
        long minute = booking.minute();
        if (!knowsTime()) {
            return;
        }
        if (isToday(minute) && day.add(booking)) {
            day.longest = history.sum(today, tomorrow).longest;
        }
        if (isAmongLast(15, minute) && last15.add(booking)) {
            last15.longest = history.sum(now - 14, now + 1).longest;
        }
        if (isAmongLast(60, minute) && last60.add(booking)) {
            last60.longest = history.sum(now - 59, now + 1).longest;
        }
        if (now - LOAD_MINUTES <= minute && minute < now) {
            arrivals += booking.delta().get(Sums.OFFERED);
        }
    }

    /** Knows again which minute with visits is the last. */
    private void follow(History history, long minute, Sums delta) {
        boolean fills = delta.get(Sums.OFFERED) != 0 || delta.get(Sums.REPEATED) != 0;
        if (fills && minute > last) {
            last = minute;
        } else if (fills && minute == last && !history.isFilled(minute)) {
            last = history.lastFilled();
        }
    }

    private boolean isToday(long minute) {
        return today <= minute && minute < tomorrow;
    }

    private boolean isAmongLast(int count, long minute) {
        return now - count < minute && minute <= now;
    }

    private boolean isForgotten(long minute) {
        return knowsTime() && minute <= now - KEPT;
    }

    private static long startOf(LocalDate day, ZoneId zone) {
        return of(day.atStartOfDay(zone).toInstant().toEpochMilli());
    }
}
