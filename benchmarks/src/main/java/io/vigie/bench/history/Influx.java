package io.vigie.bench.history;

import io.vigie.contract.history.CountField;
import io.vigie.contract.history.HistoryNames;
import io.vigie.contract.history.Measurement;
import io.vigie.contract.live.Counts;
import io.vigie.testkit.Influxd;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.influxdb.InfluxDB;
import org.influxdb.InfluxDBFactory;
import org.influxdb.dto.BatchPoints;
import org.influxdb.dto.Point;
import org.influxdb.dto.Query;

/** A real InfluxDB with the minutes and days of one queue. */
final class Influx implements AutoCloseable {

    private static final String DATABASE = "vigie";
    private static final int BATCH = 5_000;

    private final Influxd influxd;

    private Influx(Influxd influxd) {
        this.influxd = influxd;
        try (InfluxDB client = InfluxDBFactory.connect(influxd.url())) {
            client.query(new Query("CREATE DATABASE " + DATABASE));
        }
    }

    static Influx start(Path folder) throws IOException, InterruptedException {
        return new Influx(Influxd.start(folder));
    }

    /** As it stands in the settings. */
    String address() {
        return influxd.url(DATABASE);
    }

    /** Writes a minute for each minute of some days of UTC, and the sum of each day. */
    void fill(String queue, Instant from, int days, Counts minute) {
        try (InfluxDB client = InfluxDBFactory.connect(influxd.url())) {
            List<Point> points = new ArrayList<>();
            for (int day = 0; day < days; day++) {
                Instant begin = from.plus(Duration.ofDays(day));
                Counts sum = Counts.NONE;
                for (int i = 0; i < 1_440; i++) {
                    points.add(point(Measurement.QUEUE_MINUTES, queue, begin.plusSeconds(60L * i), minute)
                            .build());
                    sum = sum.plus(minute);
                }
                points.add(point(Measurement.QUEUE_DAYS, queue, begin, sum)
                        .addField(HistoryNames.TIME_ZONE, "UTC")
                        .build());
                if (points.size() > BATCH) {
                    client.write(BatchPoints.database(DATABASE).points(points).build());
                    points.clear();
                }
            }
            client.write(BatchPoints.database(DATABASE).points(points).build());
        }
    }

    private static Point.Builder point(Measurement measurement, String queue, Instant time, Counts counts) {
        Point.Builder point = Point.measurement(measurement.measurementName())
                .tag(measurement.tagName(), HistoryNames.tag(queue))
                .time(time.toEpochMilli(), TimeUnit.MILLISECONDS)
                .addField(HistoryNames.LONGEST_WAIT_MILLIS, 74_000L);
        for (CountField field : CountField.values()) {
            point.addField(field.fieldName(), field.of(counts));
        }
        return point;
    }

    @Override
    public void close() {
        influxd.close();
    }
}
