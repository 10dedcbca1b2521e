package io.vigie.standalone.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.influxdb.InfluxDB;
import org.influxdb.InfluxDBException;
import org.influxdb.InfluxDBFactory;
import org.influxdb.dto.Query;
import org.influxdb.dto.QueryResult;

/** What an InfluxDB holds. */
final class InfluxPoints implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final InfluxDB client;

    InfluxPoints(String url) {
        client = InfluxDBFactory.connect(url);
    }

    /** As somebody who may do all. */
    InfluxPoints(String url, String user, String password) {
        client = InfluxDBFactory.connect(url, user, password);
    }

    /** Makes a user who may do all. */
    void letIn(String user, String password) {
        client.query(new Query(
                "CREATE USER \"" + user + "\" WITH PASSWORD '" + password + "' WITH ALL PRIVILEGES", "", true));
    }

    /** Writes a line as it is, in a database that is there from then on. */
    void write(String database, String line) {
        client.query(new Query("CREATE DATABASE \"" + database + "\"", database, true));
        client.write(database, "", InfluxDB.ConsistencyLevel.ONE, line);
    }

    void drop(String database) {
        client.query(new Query("DROP DATABASE \"" + database + "\"", database, true));
    }

    /** Everything that a measurement holds: by tag and time, the fields by name. */
    Map<String, Map<String, Object>> of(String database, String measurement) {
        Map<String, Map<String, Object>> points = new TreeMap<>();
        ask("SELECT * FROM \"" + measurement + "\" GROUP BY *", database)
                .forEach(series -> series.getValues()
                        .forEach(row -> points.put(
                                series.getTags().values().iterator().next() + " " + ((Number) row.get(0)).longValue(),
                                fields(series.getColumns(), row))));
        return points;
    }

    /** Waits until a measurement holds this, and fails with what it holds if that never comes. */
    void await(String database, String measurement, Map<String, Map<String, Object>> expected) {
        await(() -> assertThat(of(database, measurement)).as(measurement).isEqualTo(expected));
    }

    /** Waits for a point, and fails with what there is if it never comes. */
    Map<String, Object> awaitOne(String database, String measurement, String tagAndTime) {
        await(() -> assertThat(of(database, measurement)).as(measurement).containsKey(tagAndTime));
        return Objects.requireNonNull(of(database, measurement).get(tagAndTime));
    }

    /** Waits until InfluxDB has turned somebody away for the password, by its own count. */
    void awaitSomebodyRefused() {
        await(() -> assertThat(ask("SHOW STATS FOR 'httpd'", "")
                        .mapToLong(series -> number(
                                series.getValues().get(0), series.getColumns().indexOf("authFail")))
                        .sum())
                .isPositive());
    }

    private static void await(ThrowingRunnable isSo) {
        Awaitility.await().atMost(PATIENCE).untilAsserted(isSo);
    }

    private Stream<QueryResult.Series> ask(String query, String database) {
        return client.query(new Query(query, database), TimeUnit.MILLISECONDS).getResults().stream()
                .peek(InfluxPoints::requireAnswer)
                .filter(result -> result.getSeries() != null)
                .flatMap(result -> result.getSeries().stream());
    }

    private static void requireAnswer(QueryResult.Result result) {
        if (result.hasError() && !result.getError().contains("database not found")) {
            throw new InfluxDBException(result.getError());
        }
    }

    private static Map<String, Object> fields(List<String> columns, List<Object> row) {
        Map<String, Object> fields = new TreeMap<>();
        for (int column = 1; column < columns.size(); column++) {
            Object value = row.get(column);
            fields.put(columns.get(column), value instanceof Number ? number(row, column) : value);
        }
        return fields;
    }

    private static long number(List<Object> row, int column) {
        return ((Number) row.get(column)).longValue();
    }

    @Override
    public void close() {
        client.close();
    }
}
