package io.vigie.bench.history;

import io.vigie.contract.history.CountField;
import io.vigie.contract.history.HistoryNames;
import io.vigie.contract.history.Measurement;
import io.vigie.contract.live.Counts;
import io.vigie.standalone.broker.FreePorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.influxdb.InfluxDB;
import org.influxdb.InfluxDBFactory;
import org.influxdb.InfluxDBIOException;
import org.influxdb.dto.BatchPoints;
import org.influxdb.dto.Point;
import org.influxdb.dto.Query;

/** A real InfluxDB with the minutes and days of one queue. */
final class Influx implements AutoCloseable {

    private static final String DATABASE = "vigie";
    private static final int BATCH = 5_000;
    private static final int TRIES = 600;

    private final Process process;
    private final String url;

    private Influx(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    static Influx start(Path folder) throws IOException, InterruptedException {
        List<Integer> ports = FreePorts.on("127.0.0.1", 2);
        Path config = Files.writeString(
                folder.resolve("influxdb.conf"), """
                reporting-disabled = true
                bind-address = "127.0.0.1:%d"
                [meta]
                dir = "%s/meta"
                [data]
                dir = "%s/data"
                wal-dir = "%s/wal"
                [http]
                bind-address = "127.0.0.1:%d"
                log-enabled = false
                [monitor]
                store-enabled = false
                """.formatted(ports.get(0), folder, folder, folder, ports.get(1)));
        Process process = new ProcessBuilder("influxd", "-config", config.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("influxd.log").toFile())
                .start();
        Influx started = new Influx(process, "http://127.0.0.1:" + ports.get(1));
        started.createDatabase();
        return started;
    }

    private void createDatabase() throws IOException, InterruptedException {
        try (InfluxDB client = InfluxDBFactory.connect(url)) {
            for (int tried = 0; tried < TRIES; tried++) {
                try {
                    client.query(new Query("CREATE DATABASE " + DATABASE));
                    return;
                } catch (InfluxDBIOException e) {
                    Thread.sleep(50);
                }
            }
        }
        throw new IOException("InfluxDB does not answer: see its influxd.log.");
    }

    /** As it stands in the settings. */
    String address() {
        return url + "/" + DATABASE;
    }

    /** Writes a minute for each minute of some days of UTC, and the sum of each day. */
    void fill(String queue, Instant from, int days, Counts minute) {
        try (InfluxDB client = InfluxDBFactory.connect(url)) {
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
        process.destroy();
        process.onExit().join();
    }
}
