package io.vigie.oracle;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * What became of the visits of a window, by the names of the contract. Rates are null where there is nothing to divide
 * by.
 */
public record OracleTotals(
        long offered,
        long answered,
        long abandoned,
        long flowedOut,
        long lost,
        long waiting,
        long unfinished,
        long transferred,
        long shortAbandoned,
        long answeredWithinTarget,
        long abandonedWithinTarget,
        long waitingOverTarget,
        long waitMillis,
        long handled,
        long handleMillis,
        long holdMillis,
        long withCaller,
        long repeated,
        OracleServiceLevels serviceLevels,
        @Nullable Double abandonmentRate,
        @Nullable Double averageSpeedOfAnswerSeconds,
        @Nullable Double averageHandleTimeSeconds,
        @Nullable Double repeatContactRate,
        @Nullable Long longestWaitMillis) {

    static OracleTotals of(List<Visit> visits, Visits all) {
        long answered = count(visits, Visit::isAnswered);
        long abandoned = count(visits, Visit::isAbandoned);
        long shortAbandoned = count(visits, v -> v.isAbandoned() && v.waitMillis() <= shortAbandonMillis(v));
        long answeredWithin = count(visits, v -> v.isAnswered() && v.waitMillis() <= targetMillis(v));
        long abandonedWithin = count(visits, v -> v.isAbandoned() && v.waitMillis() <= targetMillis(v));
        long waitingOver = count(visits, OracleTotals::isOverTarget);
        long waitMillis = sum(visits, Visit::isAnswered, Visit::waitMillis);
        long handled = count(visits, Visit::isHandled);
        long handleMillis = sum(visits, Visit::isHandled, Visit::handleMillis);
        long withCaller = count(visits, Visits::isWithCaller);
        long repeated = count(visits, all::isRepeated);
        return new OracleTotals(
                visits.size(),
                answered,
                abandoned,
                count(visits, Visit::isFlowedOut),
                count(visits, Visit::isLost),
                count(visits, Visit::isWaiting),
                count(visits, Visit::isUnfinished),
                count(visits, Visit::isTransferred),
                shortAbandoned,
                answeredWithin,
                abandonedWithin,
                waitingOver,
                waitMillis,
                handled,
                handleMillis,
                sum(visits, Visit::isHandled, Visit::holdMillis),
                withCaller,
                repeated,
                new OracleServiceLevels(
                        rate(answeredWithin, answered + abandoned - shortAbandoned + waitingOver),
                        rate(answeredWithin, answered + abandoned + waitingOver),
                        rate(answeredWithin, answered),
                        rate(answeredWithin, answered + abandoned - abandonedWithin + waitingOver),
                        rate(answeredWithin + abandonedWithin, answered + abandoned + waitingOver),
                        rate(answeredWithin, visits.size())),
                rate(abandoned - shortAbandoned, visits.size() - shortAbandoned),
                meanSeconds(waitMillis, answered),
                meanSeconds(handleMillis, handled),
                rate(repeated, withCaller),
                longestWait(visits));
    }

    /** Whether someone on the line has waited for longer than the target time. */
    private static boolean isOverTarget(Visit visit) {
        return visit.isWaiting()
                && !visit.isCallback()
                && visit.now().toEpochMilli() - visit.queuedAt().toEpochMilli() > targetMillis(visit);
    }

    private static @Nullable Long longestWait(List<Visit> visits) {
        return visits.stream()
                .filter(Visit::hasOutcome)
                .map(Visit::waitMillis)
                .max(Long::compare)
                .orElse(null);
    }

    private static long targetMillis(Visit visit) {
        return visit.settings() == null ? 0 : visit.settings().serviceLevelMillis();
    }

    private static long shortAbandonMillis(Visit visit) {
        return visit.settings() == null ? 0 : visit.settings().shortAbandonMillis();
    }

    private static long count(List<Visit> visits, Predicate<Visit> which) {
        return visits.stream().filter(which).count();
    }

    private static long sum(List<Visit> visits, Predicate<Visit> which, ToLongFunction<Visit> what) {
        return visits.stream().filter(which).mapToLong(what).sum();
    }

    private static @Nullable Double rate(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }

    private static @Nullable Double meanSeconds(long millis, long count) {
        return count == 0 ? null : millis / 1000.0 / count;
    }
}
