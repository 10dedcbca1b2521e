package io.vigie.standalone.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.standalone.broker.FreePorts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.influxdb.InfluxDB;
import org.influxdb.InfluxDBException;
import org.influxdb.InfluxDBFactory;
import org.influxdb.dto.Query;
import org.influxdb.dto.QueryResult;

/** A real InfluxDB that may be stopped and started again; what it has and where it listens stay. */
public final class Influxd implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration LONG_PATIENCE = Duration.ofMinutes(5);
    private static final long LOOK_MILLIS = 50;

    private final Path folder;
    private final int port;
    private final InfluxDB client;
    private Process process;

    private Influxd(Path folder, int port) throws IOException {
        this.folder = folder;
        this.port = port;
        this.client = InfluxDBFactory.connect("http://127.0.0.1:" + port);
        this.process = launch();
    }

    /** Starts one with nothing in it, which knows no users. */
    public static Influxd start(Path folder) throws Exception {
        Files.createDirectories(folder);
        List<Integer> ports = FreePorts.on("127.0.0.1", 2);
        Files.writeString(
                folder.resolve("influxdb.conf"), """
                        reporting-disabled = true
                        bind-address = "127.0.0.1:%d"
                        [meta]
                          dir = "%s/meta"
                        [data]
                          dir = "%s/data"
                          wal-dir = "%s/wal"
                          query-log-enabled = false
                        [monitor]
                          store-enabled = false
                        [http]
                          bind-address = "127.0.0.1:%d"
                          log-enabled = false
                        """.formatted(ports.get(1), folder, folder, folder, ports.get(0)));
        Influxd influxd = new Influxd(folder, ports.get(0));
        influxd.awaitUp();
        return influxd;
    }

    /** With the name of a database. */
    public String url(String database) {
        return "http://127.0.0.1:" + port + "/" + database;
    }

    /** As {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public void startAgain() throws Exception {
        process = launch();
        awaitUp();
    }

    /** Writes a line as it is, in a database that is there from then on. */
    public void write(String database, String line) {
        client.query(new Query("CREATE DATABASE \"" + database + "\"", database, true));
        client.write(database, "", InfluxDB.ConsistencyLevel.ONE, line);
    }

    /** Everything that a measurement holds: by tag and time, the fields by name. */
    public Map<String, Map<String, Object>> points(String database, String measurement) {
        QueryResult answer = client.query(
                new Query("SELECT * FROM \"" + measurement + "\" GROUP BY *", database), TimeUnit.MILLISECONDS);
        Map<String, Map<String, Object>> points = new TreeMap<>();
        for (QueryResult.Result result : answer.getResults()) {
            if (result.hasError() && !result.getError().contains("database not found")) {
                throw new AssertionError(result.getError());
            }
            for (QueryResult.Series series :
                    result.getSeries() == null ? List.<QueryResult.Series>of() : result.getSeries()) {
                series.getValues()
                        .forEach(row -> points.put(
                                series.getTags().values().iterator().next() + " " + ((Number) row.get(0)).longValue(),
                                fields(series.getColumns(), row)));
            }
        }
        return points;
    }

    /** Waits until a measurement holds this, and fails with what it holds if that never comes. */
    public void awaitPoints(String database, String measurement, Map<String, Map<String, Object>> expected)
            throws InterruptedException {
        long deadline = System.nanoTime() + LONG_PATIENCE.toNanos();
        while (System.nanoTime() < deadline && !points(database, measurement).equals(expected)) {
            process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
        assertThat(points(database, measurement)).as(measurement).isEqualTo(expected);
    }

    /** Waits for a point, and fails with what there is if it never comes. */
    public Map<String, Object> awaitPoint(String database, String measurement, String tagAndTime)
            throws InterruptedException {
        long deadline = System.nanoTime() + LONG_PATIENCE.toNanos();
        while (System.nanoTime() < deadline && !points(database, measurement).containsKey(tagAndTime)) {
            process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
        Map<String, Map<String, Object>> points = points(database, measurement);
        assertThat(points).as(measurement).containsKey(tagAndTime);
        return Objects.requireNonNull(points.get(tagAndTime));
    }

    private static Map<String, Object> fields(List<String> columns, List<Object> row) {
        Map<String, Object> fields = new TreeMap<>();
        for (int column = 1; column < columns.size(); column++) {
            Object value = row.get(column);
            fields.put(columns.get(column), value instanceof Number number ? number.longValue() : value);
        }
        return fields;
    }

    private Process launch() throws IOException {
        return new ProcessBuilder(
                        "influxd",
                        "run",
                        "-config",
                        folder.resolve("influxdb.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("influxd.log").toFile()))
                .start();
    }

    private void awaitUp() throws Exception {
        await(() -> {
            try {
                return client.ping().isGood();
            } catch (InfluxDBException e) {
                return false;
            }
        });
    }

    private void await(BooleanSupplier isSo) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > deadline || process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new AssertionError(
                        "influxd does not start; is it installed? " + Files.readString(folder.resolve("influxd.log")));
            }
        }
    }

    @Override
    public void close() {
        client.close();
        process.destroyForcibly();
        process.onExit().join();
    }
}
