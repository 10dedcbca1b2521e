package io.vigie.jobs.attendance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where local days begin; they last 23, 24 or 25 hours. */
final class LocalMidnight {

    private LocalMidnight() {}

    /** The local date at a moment in ms. */
    static LocalDate dateOf(long at, ZoneId zone) {
        return Instant.ofEpochMilli(at).atZone(zone).toLocalDate();
    }

    /** The first ms of the local day. */
    static long before(long at, ZoneId zone) {
        return startOf(dateOf(at, zone), zone);
    }

    /** The first ms of the next local day. */
    static long after(long at, ZoneId zone) {
        return startOf(dateOf(at, zone).plusDays(1), zone);
    }

    private static long startOf(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().toEpochMilli();
    }
}
