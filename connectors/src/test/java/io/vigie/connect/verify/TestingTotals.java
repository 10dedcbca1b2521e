package io.vigie.connect.verify;

import io.vigie.contract.event.Event;
import io.vigie.contract.live.ServiceLevelFormula;
import io.vigie.contract.live.Totals;
import io.vigie.oracle.Oracle;
import io.vigie.oracle.OracleInput;
import io.vigie.oracle.OracleTotals;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Totals of whole days, computed by the oracle from events. */
final class TestingTotals {

    private TestingTotals() {}

    static Map<LocalDate, Map<String, Totals>> of(
            List<? extends Event> events, Iterable<LocalDate> days, ZoneId zone, ServiceLevelFormula formula) {
        Instant now = events.get(events.size() - 1).time().plus(Duration.ofHours(76));
        Oracle oracle = new Oracle(OracleInput.of(events, now).withZone(zone));
        Map<LocalDate, Map<String, Totals>> totals = new HashMap<>();
        for (LocalDate day : days) {
            Map<String, Totals> queues = new TreeMap<>();
            oracle.queueIds().forEach(queue -> queues.put(queue, totals(oracle.day(queue, day), formula)));
            totals.put(day, queues);
        }
        return totals;
    }

    private static Totals totals(OracleTotals o, ServiceLevelFormula formula) {
        return new Totals(
                o.offered(),
                o.answered(),
                o.abandoned(),
                o.flowedOut(),
                o.lost(),
                o.waiting(),
                o.unfinished(),
                o.transferred(),
                o.shortAbandoned(),
                o.answeredWithinTarget(),
                o.abandonedWithinTarget(),
                o.waitingOverTarget(),
                o.waitMillis(),
                o.handled(),
                o.handleMillis(),
                o.holdMillis(),
                o.withCaller(),
                o.repeated(),
                o.serviceLevels().by(formula),
                o.abandonmentRate(),
                o.averageSpeedOfAnswerSeconds(),
                o.averageHandleTimeSeconds(),
                o.repeatContactRate(),
                o.longestWaitMillis());
    }
}
