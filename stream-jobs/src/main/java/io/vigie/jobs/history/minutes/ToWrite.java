package io.vigie.jobs.history.minutes;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Something for InfluxDB. One of the two is there.
 *
 * @param point as it is
 * @param day to be summed from its minutes, which were told before it
 */
public record ToWrite(
        @Nullable HistoryPoint point, @Nullable QueueDay day) implements Serializable {

    public static ToWrite of(HistoryPoint point) {
        return new ToWrite(point, null);
    }

    public static ToWrite of(QueueDay day) {
        return new ToWrite(null, day);
    }
}
