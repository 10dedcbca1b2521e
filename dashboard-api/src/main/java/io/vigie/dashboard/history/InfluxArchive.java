package io.vigie.dashboard.history;

import io.vigie.contract.history.HistoryNames;
import io.vigie.contract.history.InfluxAddress;
import io.vigie.contract.history.Measurement;
import io.vigie.dashboard.problems.ProblemException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import org.influxdb.InfluxDB;
import org.influxdb.InfluxDBException;
import org.influxdb.InfluxDBFactory;
import org.influxdb.InfluxDBIOException;
import org.influxdb.dto.Query;
import org.influxdb.dto.QueryResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/** Minutes and local days as they lie in InfluxDB. */
final class InfluxArchive implements Archive, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(InfluxArchive.class);
    private static final Duration TO_CONNECT = Duration.ofSeconds(2);
    private static final Duration TO_ANSWER = Duration.ofSeconds(5);
    private static final int AGAIN_IN_SECONDS = 10;

    /** So many minutes are read at once, to hold little of a long time in memory. */
    private static final long PAGE_MINUTES = 7 * 1_440L;

    private static final long MINUTE_MILLIS = 60_000;

    private final InfluxDB influx;
    private final String database;

    InfluxArchive(InfluxAddress address) {
        OkHttpClient.Builder http = new OkHttpClient.Builder()
                .connectTimeout(TO_CONNECT)
                .readTimeout(TO_ANSWER)
                .callTimeout(TO_CONNECT.plus(TO_ANSWER));
        this.influx = address.user() == null
                ? InfluxDBFactory.connect(address.url(), http)
                : InfluxDBFactory.connect(address.url(), address.user(), address.password(), http);
        this.database = address.database();
    }

    @Override
    public void minutes(Measurement measurement, String id, Span span, NumbersReader reader) {
        for (long from = span.from(); from < span.until(); from += PAGE_MINUTES) {
            Span page = new Span(from, Math.min(from + PAGE_MINUTES, span.until()));
            query(measurement, id, page, "", reader);
        }
    }

    @Override
    public void days(String queue, ZoneId zone, Span span, NumbersReader reader) {
        String ofZone = " AND \"" + HistoryNames.TIME_ZONE + "\" = '" + zone.getId() + "'";
        query(Measurement.QUEUE_DAYS, queue, span, ofZone, reader);
    }

    private void query(Measurement measurement, String id, Span span, String condition, NumbersReader reader) {
        Columns columns = new Columns(measurement);
        String text = "SELECT " + columns.names() + " FROM \"" + measurement.measurementName() + "\" WHERE \""
                + measurement.tagName() + "\" = '" + HistoryNames.tag(id) + "' AND time >= "
                + millis(span.from()) + "ms AND time < " + millis(span.until()) + "ms" + condition;
        long[] numbers = new long[columns.layout().size()];
        for (List<Object> row : rows(text)) {
            columns.read(row, numbers);
            reader.take(Math.floorDiv(Columns.number(row, 0), MINUTE_MILLIS), numbers);
        }
    }

    private static long millis(long minute) {
        return minute * MINUTE_MILLIS;
    }

    private List<List<Object>> rows(String query) {
        try {
            QueryResult result = influx.query(new Query(query, database), TimeUnit.MILLISECONDS);
            if (result.hasError()) {
                throw new InfluxDBException(result.getError());
            }
            return result.getResults().stream()
                    .peek(InfluxArchive::requireAnswer)
                    .filter(part -> part.getSeries() != null)
                    .flatMap(part -> part.getSeries().stream())
                    .flatMap(series -> series.getValues().stream())
                    .toList();
        } catch (InfluxDBException e) {
            LOG.warn("What is older than 48 h cannot be told: {}", reason(e));
            throw new ProblemException(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "What is older than 48 h is missing: InfluxDB, where it lies, does not answer as it should."
                                    + " Ask again later, or for the last 48 h alone.")
                    .retryAfter(AGAIN_IN_SECONDS);
        }
    }

    /** In words of our own: those of InfluxDB may hold the query, and so an id that says something. */
    private static String reason(InfluxDBException e) {
        String theirs = String.valueOf(e.getMessage());
        if (e instanceof InfluxDBIOException) {
            return "InfluxDB is not reached, or not in time. See that it runs, and that the URL given to Vigie leads to it";
        }
        if (theirs.contains("database not found")) {
            return "InfluxDB has no database of the name in the URL given to Vigie. The history job makes it: see that it runs,"
                    + " and writes to the same";
        }
        if (theirs.contains("authoriz") || theirs.contains("authentication")) {
            return "InfluxDB does not let Vigie read. See that user and password in the URL given to Vigie are right, and"
                    + " that this user may read the database";
        }
        return "InfluxDB does not answer as it should (" + e.getClass().getSimpleName() + "). Its log says more";
    }

    private static void requireAnswer(QueryResult.Result part) {
        if (part.hasError()) {
            throw new InfluxDBException(part.getError());
        }
    }

    @Override
    public void close() {
        influx.close();
    }
}
