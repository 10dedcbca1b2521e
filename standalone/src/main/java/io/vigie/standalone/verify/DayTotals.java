package io.vigie.standalone.verify;

import io.vigie.contract.json.Json;
import io.vigie.contract.live.Counts;
import io.vigie.contract.live.QueueMinute;
import io.vigie.contract.live.ServiceLevelFormula;
import io.vigie.contract.live.Totals;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The totals of each day and queue, added up from the latest record of each minute. */
final class DayTotals {

    private final Map<String, QueueMinute> minutes = new HashMap<>();

    /** A record of the topic of minutes; of two for one minute the greater version holds. */
    void take(byte[] json) {
        QueueMinute minute = Json.MAPPER.readValue(json, QueueMinute.class);
        minutes.merge(minute.key(), minute, (one, other) -> one.version().compareTo(other.version()) > 0 ? one : other);
    }

    /** @param zone in which days begin */
    Map<LocalDate, Map<String, Totals>> byDay(ZoneId zone, ServiceLevelFormula formula) {
        Map<LocalDate, Map<String, Sum>> sums = new TreeMap<>();
        for (QueueMinute minute : minutes.values()) {
            sums.computeIfAbsent(minute.from().atZone(zone).toLocalDate(), day -> new TreeMap<>())
                    .merge(minute.queue(), Sum.of(minute.totals()), Sum::plus);
        }
        Map<LocalDate, Map<String, Totals>> totals = new TreeMap<>();
        sums.forEach((day, queues) -> queues.forEach((queue, sum) -> totals.computeIfAbsent(day, d -> new TreeMap<>())
                .put(queue, Totals.of(sum.counts, sum.longestWaitMillis, formula))));
        return totals;
    }

    private record Sum(Counts counts, @Nullable Long longestWaitMillis) {

        static Sum of(Totals totals) {
            return new Sum(totals.counts(), totals.longestWaitMillis());
        }

        Sum plus(Sum other) {
            return new Sum(counts.plus(other.counts), longer(longestWaitMillis, other.longestWaitMillis));
        }

        private static @Nullable Long longer(@Nullable Long one, @Nullable Long other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return Math.max(one, other);
        }
    }
}
