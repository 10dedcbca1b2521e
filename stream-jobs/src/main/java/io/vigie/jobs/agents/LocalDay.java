package io.vigie.jobs.agents;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A day, from one local midnight to the next.
 *
 * @param from its first ms
 * @param to the first ms of the next day
 */
record LocalDay(long from, long to) {

    /** Any time that is reached is later than this one. */
    private static final long FIRST_TIME = 0;

    /** Before any time is reached nobody knows what day it is: only what goes on is of today. */
    private static final LocalDay UNKNOWN = new LocalDay(Long.MAX_VALUE, FIRST_TIME);

    static LocalDay of(long reached, ZoneId zone) {
        if (reached == Long.MIN_VALUE) {
            return UNKNOWN;
        }
        LocalDate day = Instant.ofEpochMilli(reached).atZone(zone).toLocalDate();
        return new LocalDay(startOf(day, zone), startOf(day.plusDays(1), zone));
    }

    private static long startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().toEpochMilli();
    }
}
