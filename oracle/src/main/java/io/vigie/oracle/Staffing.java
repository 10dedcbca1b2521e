package io.vigie.oracle;

import io.vigie.contract.directory.QueueEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether there are agents enough, and how long one may have to wait: what the load of the last half hour says. */
final class Staffing {

    private static final Duration LOAD = Duration.ofMinutes(30);
    private static final int FEWEST_HANDLED = 10;
    private static final int FEWEST_ABANDONED = 5;

    private final long arrivals;
    private final List<Visit> handled;
    private final List<Visit> left;
    private final long abandoned;

    /**
     * @param visits of the queue
     * @param today those of them that were queued today
     * @param minute when the current minute began; the load is that of the 30 min before
     */
    Staffing(List<Visit> visits, List<Visit> today, Instant minute) {
        Instant from = minute.minus(LOAD);
        arrivals = visits.stream()
                .filter(v -> isWithin(v.queuedAt(), from, minute))
                .count();
        handled = visits.stream()
                .filter(Visit::isHandled)
                .filter(v -> isWithin(v.handledAt(), from, minute))
                .toList();
        left = today.stream().filter(Visit::hasOutcome).toList();
        abandoned = today.stream().filter(Visit::isAbandoned).count();
    }

    /** The fewest agents who would reach the target; null when it cannot be told. */
    @Nullable
    Long required(QueueEntry settings) {
        if (handled.size() < FEWEST_HANDLED || abandoned < FEWEST_ABANDONED) {
            return null;
        }
        if (settings.serviceLevelTarget() >= 1 && arrivals > 0) {
            // Now and then somebody waits too long, however many agents there are.
            return null;
        }
        long agents = 0;
        while (answeredWithin(settings.serviceLevelMillis() / 1000.0, agents) < settings.serviceLevelTarget()) {
            agents++;
        }
        return agents;
    }

    private double answeredWithin(double seconds, long agents) {
        if (arrivals == 0 || (agents > 0 && handleSeconds() == 0)) {
            return 1;
        }
        if (agents == 0) {
            return 0;
        }
        // Nobody waits for no time at all; a microsecond stands for it, lest the model divide by 0.
        double patience = Math.max(patienceSeconds(), 1e-6);
        return new ErlangA(arrivals / (double) LOAD.toSeconds(), handleSeconds(), patience, (int) agents)
                .answeredWithin(seconds);
    }

    /**
     * How long who joins now may have to wait; null when it cannot be told. Of those before, one after the other leaves:
     * an agent becomes free, or one gives up.
     */
    @Nullable
    OracleWait expectedWait(long waiting, OracleAgents agents) {
        if (waiting == 0 && agents.ready() > 0) {
            return new OracleWait(0, 0);
        }
        if (agents.available() == 0 || handled.size() < FEWEST_HANDLED) {
            return null;
        }
        double mean = 0;
        double variance = 0;
        for (long ahead = 0; ahead <= waiting; ahead++) {
            double givingUp = ahead == 0 || abandoned < FEWEST_ABANDONED ? 0 : ahead / patienceSeconds();
            double step = 1 / (agents.available() / handleSeconds() + givingUp);
            mean += step;
            variance += step * step;
        }
        return new OracleWait(Math.max(0, mean - Math.sqrt(variance)), mean + Math.sqrt(variance));
    }

    private double handleSeconds() {
        return handled.stream().mapToLong(Visit::handleMillis).sum() / 1000.0 / handled.size();
    }

    private double patienceSeconds() {
        return left.stream().mapToLong(Visit::waitMillis).sum() / 1000.0 / abandoned;
    }

    private static boolean isWithin(Instant moment, Instant from, Instant to) {
        return !moment.isBefore(from) && moment.isBefore(to);
    }
}
