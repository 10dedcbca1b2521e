package io.vigie.dashboard.reports;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.dashboard.clock.TimeReached;
import io.vigie.dashboard.history.Histories;
import io.vigie.dashboard.history.Step;
import io.vigie.dashboard.history.Terms;
import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.live.InSight;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** All queues in scope over some days. */
@Component
class IntervalReports {

    /** So many queues are rolled up at the same time, and their rows at most wait to be sent. */
    private static final int AT_ONCE = 2;

    private final Histories histories;
    private final Terms terms;
    private final InSight inSight;
    private final TimeReached reached;
    private final Scheduler scheduler;

    IntervalReports(
            Histories histories, Terms terms, InSight inSight, TimeReached reached, Scheduler historyScheduler) {
        this.histories = histories;
        this.terms = terms;
        this.inSight = inSight;
        this.reached = reached;
        this.scheduler = historyScheduler;
    }

    /** @throws io.vigie.dashboard.problems.ProblemException when nothing of it can be told, as {@link Histories} says */
    void require(Days days, Step step) {
        histories.requireDays(days.first(), days.last(), step);
    }

    Mono<Void> send(Identity who, Days days, Step step, Format format, ServerHttpResponse response) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("asOf", reached.time());
        head.put("from", days.first().toString());
        head.put("to", days.last().toString());
        head.put("step", step.toString());
        Flux<List<IntervalRow>> rows = Flux.fromIterable(inSight.queues(who))
                .flatMapSequential(
                        id -> Mono.defer(() -> rows(id, days, step)).subscribeOn(scheduler), AT_ONCE, AT_ONCE);
        return new Report("intervals", days, head, IntervalRow.COLUMNS).send(response, format, rows);
    }

    private Mono<List<IntervalRow>> rows(String id, Days days, Step step) {
        QueueEntry queue = terms.queue(id);
        return histories
                .queue(queue, days.first(), days.last(), step)
                .map(intervals -> intervals.stream()
                        .map(interval -> IntervalRow.of(queue, interval))
                        .toList());
    }
}
