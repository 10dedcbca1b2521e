package io.vigie.jobs.history.influx;

import io.vigie.contract.history.Measurement;
import io.vigie.jobs.history.minutes.HistoryPoint;
import io.vigie.jobs.history.minutes.QueueDay;
import io.vigie.jobs.history.minutes.ToWrite;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.influxdb.InfluxDBException;

/** Writes batches whole: first the points, then the days that are sums of them. */
final class Batches {

    /** Each has up to 1,500 minutes. */
    private static final int DAYS_AT_ONCE = 10;

    private final InfluxStore store;

    Batches(InfluxStore store) {
        this.store = store;
    }

    /** A point that was left out, as InfluxDB will not have it. */
    record Refusal(Measurement measurement, String reason) {}

    /**
     * Returns once all is written but for what was refused. After an exception nothing is known: to write all of it again
     * is to the same effect.
     *
     * @throws InfluxDBException when it did not succeed now
     */
    List<Refusal> write(List<ToWrite> batch) {
        Map<HistoryPoint.Key, HistoryPoint> points = new LinkedHashMap<>();
        Set<QueueDay> days = new LinkedHashSet<>();
        for (ToWrite each : batch) {
            if (each.point() != null) {
                // The later one of the same minute is the newer one.
                points.put(each.point().key(), each.point());
            }
            if (each.day() != null) {
                days.add(each.day());
            }
        }
        List<Refusal> refusals = new ArrayList<>();
        writePoints(List.copyOf(points.values()), refusals);
        List<QueueDay> all = List.copyOf(days);
        for (int from = 0; from < all.size(); from += DAYS_AT_ONCE) {
            writeDays(all.subList(from, Math.min(all.size(), from + DAYS_AT_ONCE)), refusals);
        }
        return refusals;
    }

    private void writePoints(List<HistoryPoint> points, List<Refusal> refusals) {
        if (points.isEmpty()) {
            return;
        }
        try {
            store.write(points);
        } catch (RefusedException e) {
            apart(points, e, point -> point.measurement(), this::writePoints, refusals);
        }
    }

    private void writeDays(List<QueueDay> days, List<Refusal> refusals) {
        List<HistoryPoint> sums;
        try {
            sums = store.sums(days);
        } catch (RefusedException e) {
            apart(days, e, day -> Measurement.QUEUE_DAYS, this::writeDays, refusals);
            return;
        }
        writePoints(sums, refusals);
    }

    /** Halves what is refused until what is wrong stands alone, so that nothing else is left out for it. */
    private static <T> void apart(
            List<T> refused,
            RefusedException reason,
            Function<T, Measurement> measurement,
            BiConsumer<List<T>, List<Refusal>> write,
            List<Refusal> refusals) {
        if (refused.size() == 1) {
            refusals.add(new Refusal(measurement.apply(refused.get(0)), String.valueOf(reason.getMessage())));
            return;
        }
        int middle = refused.size() / 2;
        write.accept(refused.subList(0, middle), refusals);
        write.accept(refused.subList(middle, refused.size()), refusals);
    }
}
