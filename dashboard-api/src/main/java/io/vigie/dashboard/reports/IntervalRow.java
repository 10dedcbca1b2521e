package io.vigie.dashboard.reports;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.json.Json;
import io.vigie.contract.json.Seconds;
import io.vigie.contract.live.ServiceLevelFormula;
import io.vigie.contract.live.Totals;
import io.vigie.dashboard.history.QueueInterval;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A queue over one interval.
 *
 * @param timeZone that of the queue, in which intervals are aligned to midnight
 */
record IntervalRow(
        String queue,
        String name,
        String client,
        String timeZone,
        ServiceLevelFormula serviceLevelFormula,
        @JsonUnwrapped QueueInterval interval)
        implements Row {

    /** {@code date} and {@code time} are when the interval begins, in the time zone of the queue. */
    static final List<String> COLUMNS = List.of(
            "queue",
            "name",
            "client",
            "timeZone",
            "date",
            "time",
            "from",
            "to",
            "partial",
            "offered",
            "answered",
            "abandoned",
            "flowedOut",
            "lost",
            "waiting",
            "unfinished",
            "transferred",
            "shortAbandoned",
            "answeredWithinTarget",
            "abandonedWithinTarget",
            "waitingOverTarget",
            "waitSeconds",
            "handled",
            "handleSeconds",
            "holdSeconds",
            "withCaller",
            "repeated",
            "serviceLevelFormula",
            "serviceLevel",
            "abandonmentRate",
            "averageSpeedOfAnswerSeconds",
            "averageHandleTimeSeconds",
            "repeatContactRate",
            "longestWaitSeconds");

    private static final Map<ServiceLevelFormula, String> FORMULAS = Arrays.stream(ServiceLevelFormula.values())
            .collect(Collectors.toMap(Function.identity(), one -> Json.MAPPER.convertValue(one, String.class)));

    static IntervalRow of(QueueEntry queue, QueueInterval interval) {
        return new IntervalRow(
                queue.id(), queue.name(), queue.client(), queue.timeZone(), queue.serviceLevelFormula(), interval);
    }

    @Override
    public List<@Nullable Object> cells() {
        Totals t = interval.totals();
        LocalDateTime local = LocalDateTime.ofInstant(interval.from(), ZoneId.of(timeZone));
        return Arrays.asList(
                queue,
                name,
                client,
                timeZone,
                local.toLocalDate(),
                local.toLocalTime(),
                interval.from(),
                interval.to(),
                interval.partial(),
                t.offered(),
                t.answered(),
                t.abandoned(),
                t.flowedOut(),
                t.lost(),
                t.waiting(),
                t.unfinished(),
                t.transferred(),
                t.shortAbandoned(),
                t.answeredWithinTarget(),
                t.abandonedWithinTarget(),
                t.waitingOverTarget(),
                Seconds.decimal(t.waitMillis()),
                t.handled(),
                Seconds.decimal(t.handleMillis()),
                Seconds.decimal(t.holdMillis()),
                t.withCaller(),
                t.repeated(),
                FORMULAS.get(serviceLevelFormula),
                t.serviceLevel(),
                t.abandonmentRate(),
                t.averageSpeedOfAnswerSeconds(),
                t.averageHandleTimeSeconds(),
                t.repeatContactRate(),
                t.longestWaitMillis() == null ? null : Seconds.decimal(t.longestWaitMillis()));
    }
}
