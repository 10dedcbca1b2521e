package io.vigie.jobs.history.minutes;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A local day of a queue; it lasts 23, 24 or 25 hours.
 *
 * @param from its first ms
 * @param until the first ms of the next one
 */
public record QueueDay(String queue, String timeZone, long from, long until) implements Serializable {

    /** The day in which a moment, in ms, lies. */
    public static QueueDay at(String queue, String timeZone, long moment) {
        ZoneId zone = ZoneId.of(timeZone);
        LocalDate date = Instant.ofEpochMilli(moment).atZone(zone).toLocalDate();
        return new QueueDay(queue, timeZone, start(date, zone), start(date.plusDays(1), zone));
    }

    private static long start(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toInstant().toEpochMilli();
    }
}
