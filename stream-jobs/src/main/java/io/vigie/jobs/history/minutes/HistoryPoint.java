package io.vigie.jobs.history.minutes;

import io.vigie.contract.history.Measurement;
import io.vigie.contract.history.TeamField;
import io.vigie.contract.live.QueueMinute;
import io.vigie.contract.live.TeamMinute;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A point: its measurement, whom it is about and its time say which one, so that to write it again is to replace it.
 *
 * @param subject the id of the queue or team
 * @param at in ms
 * @param fields all that the point holds by their names, but for the zone
 * @param timeZone of a day; else null
 */
public record HistoryPoint(
        Measurement measurement,
        String subject,
        long at,
        Map<String, Long> fields,
        @Nullable String timeZone) implements Serializable {

    /** Which point it is. */
    public record Key(Measurement measurement, String subject, long at) {}

    public static HistoryPoint of(QueueMinute minute) {
        return new HistoryPoint(
                Measurement.QUEUE_MINUTES,
                minute.queue(),
                minute.from().toEpochMilli(),
                MinuteSums.of(minute.totals()).fields(),
                null);
    }

    public static HistoryPoint of(TeamMinute minute) {
        Map<String, Long> fields = new LinkedHashMap<>();
        for (TeamField field : TeamField.values()) {
            fields.put(field.fieldName(), field.of(minute));
        }
        return new HistoryPoint(
                Measurement.TEAM_MINUTES, minute.team(), minute.minute().toEpochMilli(), fields, null);
    }

    /** A day that comes to this. */
    public static HistoryPoint of(QueueDay day, MinuteSums sums) {
        return new HistoryPoint(Measurement.QUEUE_DAYS, day.queue(), day.from(), sums.fields(), day.timeZone());
    }

    public Key key() {
        return new Key(measurement, subject, at);
    }
}
