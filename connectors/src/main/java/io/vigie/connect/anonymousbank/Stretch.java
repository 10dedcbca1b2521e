package io.vigie.connect.anonymousbank;

import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A wait or a talk in local time.
 *
 * <p>A row has one date and many times of day, so midnight passes unsaid. Each time is put on the day on which it
 * follows the one before it by less than 23 h, or precedes it by at most 1 h: the recorder's clocks disagree by seconds,
 * sometimes by minutes, and a talk may last for many hours.
 */
record Stretch(LocalDateTime from, LocalDateTime to) {

    private static final int HOURS_BACK = 1;

    /** The stretch after an earlier time; null when the row has none, which it says by 0:00:00 twice. */
    static @Nullable Stretch after(LocalDateTime earlier, LocalTime from, LocalTime to) {
        if (from.equals(LocalTime.MIDNIGHT) && to.equals(LocalTime.MIDNIGHT)) {
            return null;
        }
        LocalDateTime start = next(earlier, from);
        return new Stretch(start, next(start, to));
    }

    /** A time of day on the day on which it follows the earlier time. */
    static LocalDateTime next(LocalDateTime earlier, LocalTime time) {
        LocalDateTime soonest = earlier.minusHours(HOURS_BACK);
        LocalDateTime sameDay = soonest.toLocalDate().atTime(time);
        return sameDay.isBefore(soonest) ? sameDay.plusDays(1) : sameDay;
    }
}
