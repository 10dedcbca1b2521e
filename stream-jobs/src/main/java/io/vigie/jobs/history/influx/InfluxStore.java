package io.vigie.jobs.history.influx;

import io.vigie.contract.history.CountField;
import io.vigie.contract.history.HistoryNames;
import io.vigie.contract.history.InfluxAddress;
import io.vigie.contract.history.Measurement;
import io.vigie.jobs.history.minutes.HistoryPoint;
import io.vigie.jobs.history.minutes.MinuteSums;
import io.vigie.jobs.history.minutes.QueueDay;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.influxdb.InfluxDB;
import org.influxdb.InfluxDBException;
import org.influxdb.InfluxDBFactory;
import org.influxdb.InfluxDBIOException;
import org.influxdb.dto.BatchPoints;
import org.influxdb.dto.Point;
import org.influxdb.dto.Query;
import org.influxdb.dto.QueryResult;
import org.jspecify.annotations.Nullable;

/**
 * A database of InfluxDB, by the two endpoints that each version has. Its calls block, and throw {@link
 * InfluxDBException} when they have not succeeded but may later.
 */
final class InfluxStore implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration WHOLE_CALL = Duration.ofSeconds(60);

    private static final String FIELDS = Stream.concat(
                    Arrays.stream(CountField.values()).map(CountField::fieldName),
                    Stream.of(HistoryNames.LONGEST_WAIT_MILLIS))
            .map(name -> '"' + name + '"')
            .collect(Collectors.joining(", "));

    private final InfluxAddress address;
    private final String database;
    private @Nullable InfluxDB client;

    InfluxStore(InfluxAddress address) {
        this.address = address;
        this.database = address.database();
    }

    /** @throws RefusedException when one of them at the least is wrong; the others may or may not be written */
    void write(Collection<HistoryPoint> points) throws RefusedException {
        BatchPoints batch = BatchPoints.database(database)
                .precision(TimeUnit.MILLISECONDS)
                .points(points.stream().map(InfluxStore::point).toList())
                .build();
        call(influx -> {
            influx.write(batch);
            return batch;
        });
    }

    /**
     * The days with the sums of the minutes that are there; one that has none is left out.
     *
     * @throws RefusedException when it cannot be asked so
     */
    List<HistoryPoint> sums(List<QueueDay> days) throws RefusedException {
        List<QueryResult.Result> results =
                query(days.stream().map(InfluxStore::minutes).collect(Collectors.joining(";")));
        if (results.size() != days.size()) {
            throw new InfluxDBException("asked for " + days.size() + " days it gave " + results.size());
        }
        List<HistoryPoint> points = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            List<QueryResult.Series> series = results.get(i).getSeries();
            if (series != null && !series.isEmpty()) {
                points.add(HistoryPoint.of(days.get(i), sum(series.get(0))));
            }
        }
        return points;
    }

    /** Whether an exception of a call says that there is no such database. */
    static boolean isDatabaseMissing(RuntimeException e) {
        return String.valueOf(e.getMessage()).contains("database not found");
    }

    void createDatabase() throws RefusedException {
        query("CREATE DATABASE \"" + database + "\"");
    }

    @Override
    public synchronized void close() {
        if (client != null) {
            client.close();
        }
    }

    private List<QueryResult.Result> query(String statements) throws RefusedException {
        QueryResult answer = call(influx -> influx.query(new Query(statements, database, true)));
        List<QueryResult.Result> results = answer.getResults() == null ? List.of() : answer.getResults();
        Stream.concat(Stream.ofNullable(answer.getError()), results.stream().map(QueryResult.Result::getError))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(error -> {
                    throw new InfluxDBException(error);
                });
        return results;
    }

    private <T> T call(Function<InfluxDB, T> call) throws RefusedException {
        try {
            return call.apply(client());
        } catch (InfluxDBIOException e) {
            if (e.getCause() instanceof RefusedException refused) {
                throw refused;
            }
            throw e;
        }
    }

    /** Made at the first call: it looks the host up, which may not be known before. */
    private synchronized InfluxDB client() {
        if (client == null) {
            OkHttpClient.Builder http = new OkHttpClient.Builder()
                    .connectTimeout(CONNECT)
                    .readTimeout(WHOLE_CALL)
                    .writeTimeout(WHOLE_CALL)
                    .callTimeout(WHOLE_CALL)
                    .addInterceptor(new Refusals());
            client = address.user() == null
                    ? InfluxDBFactory.connect(address.url(), http)
                    : InfluxDBFactory.connect(address.url(), address.user(), address.password(), http);
        }
        return client;
    }

    private static Point point(HistoryPoint point) {
        Point.Builder builder = Point.measurement(point.measurement().measurementName())
                .tag(point.measurement().tagName(), HistoryNames.tag(point.subject()))
                .time(point.at(), TimeUnit.MILLISECONDS);
        point.fields().forEach((name, value) -> builder.addField(name, (long) value));
        if (point.timeZone() != null) {
            builder.addField(HistoryNames.TIME_ZONE, point.timeZone());
        }
        return builder.build();
    }

    private static String minutes(QueueDay day) {
        return String.format(
                Locale.ROOT,
                "SELECT %s FROM \"%s\" WHERE \"%s\" = '%s' AND time >= %dms AND time < %dms",
                FIELDS,
                Measurement.QUEUE_MINUTES.measurementName(),
                Measurement.QUEUE_MINUTES.tagName(),
                HistoryNames.tag(day.queue()),
                day.from(),
                day.until());
    }

    /** Added up here: InfluxDB fails for good on a sum where somebody else wrote a text into the field. */
    private static MinuteSums sum(QueryResult.Series series) {
        List<String> columns = series.getColumns();
        return series.getValues().stream()
                .map(row -> MinuteSums.of(field -> number(row.get(columns.indexOf(field)))))
                .reduce(MinuteSums.NONE, MinuteSums::plus);
    }

    /** A whole number, though the client reads it as another. */
    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }
}
