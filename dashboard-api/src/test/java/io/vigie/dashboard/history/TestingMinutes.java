package io.vigie.dashboard.history;

import io.vigie.contract.history.CountField;
import io.vigie.contract.history.HistoryNames;
import io.vigie.contract.history.Measurement;
import io.vigie.contract.history.TeamField;
import io.vigie.contract.json.Json;
import io.vigie.contract.live.Counts;
import io.vigie.contract.live.QueueMinute;
import io.vigie.contract.live.ServiceLevelFormula;
import io.vigie.contract.live.TeamMinute;
import io.vigie.contract.live.Totals;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.influxdb.InfluxDB;
import org.influxdb.dto.BatchPoints;
import org.influxdb.dto.Point;
import org.jspecify.annotations.Nullable;

/** Minutes of a queue as the job would write them, some with no visit at all. */
public final class TestingMinutes {

    public static final ServiceLevelFormula FORMULA = ServiceLevelFormula.SHORT_ABANDONS_EXCLUDED;

    private static final int BATCH = 5_000;

    private TestingMinutes() {}

    /** Three of four minutes from one moment to another, by when they begin. */
    public static NavigableMap<Instant, Totals> some(String from, String until, long seed) {
        Random random = new Random(seed);
        TreeMap<Instant, Totals> minutes = new TreeMap<>();
        Instant end = Instant.parse(until);
        for (Instant minute = Instant.parse(from); minute.isBefore(end); minute = minute.plus(1, ChronoUnit.MINUTES)) {
            if (random.nextInt(4) > 0) {
                Counts counts =
                        CountField.counts(field -> random.nextInt(field.name().endsWith("MILLIS") ? 90_000 : 9));
                minutes.put(
                        minute,
                        Totals.of(counts, random.nextInt(3) == 0 ? null : (long) random.nextInt(600_000), FORMULA));
            }
        }
        return minutes;
    }

    /** What the minutes from one moment to another make, counted plainly. */
    public static Totals sum(NavigableMap<Instant, Totals> minutes, Instant from, Instant until) {
        Counts counts = Counts.NONE;
        Long longest = null;
        for (Totals minute : minutes.subMap(from, until).values()) {
            counts = counts.plus(minute.counts());
            Long wait = minute.longestWaitMillis();
            longest = longest == null || (wait != null && wait > longest) ? wait : longest;
        }
        return Totals.of(counts, longest, FORMULA);
    }

    /** As records of the topic, by key. */
    public static Map<String, String> records(String queue, Map<Instant, Totals> minutes, int version) {
        Map<String, String> records = new LinkedHashMap<>();
        minutes.forEach((from, totals) -> {
            QueueMinute minute =
                    new QueueMinute(queue, "in-house", from, "1763890123456-%013d".formatted(version), totals);
            records.put(minute.key(), Json.MAPPER.writeValueAsString(minute));
        });
        return records;
    }

    /** Writes them to InfluxDB. */
    public static void write(InfluxDB influx, String database, String queue, Map<Instant, Totals> minutes) {
        List<Point> points = new ArrayList<>();
        minutes.forEach((from, totals) -> points.add(point(Measurement.QUEUE_MINUTES, queue, from, totals, null)));
        write(influx, database, points);
    }

    /** Writes the sum of a local day. */
    public static void writeDay(InfluxDB influx, String database, String queue, Instant from, Totals sum, ZoneId zone) {
        write(influx, database, List.of(point(Measurement.QUEUE_DAYS, queue, from, sum, zone)));
    }

    private static Point point(
            Measurement measurement, String queue, Instant from, Totals totals, @Nullable ZoneId zone) {
        Point.Builder point = Point.measurement(measurement.measurementName())
                .tag(measurement.tagName(), HistoryNames.tag(queue))
                .time(from.toEpochMilli(), TimeUnit.MILLISECONDS);
        for (CountField field : CountField.values()) {
            point.addField(field.fieldName(), field.of(totals.counts()));
        }
        Long longest = totals.longestWaitMillis();
        point.addField(HistoryNames.LONGEST_WAIT_MILLIS, longest == null ? HistoryNames.NO_WAIT : longest);
        if (zone != null) {
            point.addField(HistoryNames.TIME_ZONE, zone.getId());
        }
        return point.build();
    }

    /** Writes minutes of a team to InfluxDB. */
    public static void writeTeam(InfluxDB influx, String database, List<TeamMinute> minutes) {
        List<Point> points = new ArrayList<>();
        for (TeamMinute minute : minutes) {
            Point.Builder point = Point.measurement(Measurement.TEAM_MINUTES.measurementName())
                    .tag(Measurement.TEAM_MINUTES.tagName(), HistoryNames.tag(minute.team()))
                    .time(minute.minute().toEpochMilli(), TimeUnit.MILLISECONDS);
            for (TeamField field : TeamField.values()) {
                point.addField(field.fieldName(), field.of(minute));
            }
            points.add(point.build());
        }
        write(influx, database, points);
    }

    private static void write(InfluxDB influx, String database, List<Point> points) {
        for (int first = 0; first < points.size(); first += BATCH) {
            influx.write(BatchPoints.database(database)
                    .points(points.subList(first, Math.min(first + BATCH, points.size())))
                    .build());
        }
    }
}
