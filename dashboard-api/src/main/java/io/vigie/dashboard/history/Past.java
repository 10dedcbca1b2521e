package io.vigie.dashboard.history;

import io.vigie.contract.history.Measurement;
import io.vigie.dashboard.clock.TimeReached;
import io.vigie.dashboard.problems.ProblemException;
import java.time.Instant;
import java.util.BitSet;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * The numbers of queues and teams by minute, rolled up: the last 48 h as the topics tell them, what is older from the
 * archive where there is one.
 */
@Component
class Past {

    private static final int AGAIN_IN_SECONDS = 10;

    private final KeptMinutes queueMinutes;
    private final KeptMinutes teamMinutes;
    private final Optional<Archive> archive;
    private final TimeReached reached;
    private final Scheduler scheduler;

    Past(
            KeptMinutes queueMinutes,
            KeptMinutes teamMinutes,
            Optional<Archive> archive,
            TimeReached reached,
            Scheduler historyScheduler) {
        this.queueMinutes = queueMinutes;
        this.teamMinutes = teamMinutes;
        this.archive = archive;
        this.reached = reached;
        this.scheduler = historyScheduler;
    }

    /**
     * What can be told now.
     *
     * @throws ProblemException 503 before anything can
     */
    Extent extent() {
        Instant now = reached.time();
        if (now == null) {
            throw new ProblemException(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "Nothing has been counted yet: ask again when the live job runs.")
                    .retryAfter(AGAIN_IN_SECONDS);
        }
        return new Extent(now, KeptMinutes.first(now), archive.isPresent());
    }

    /** Rolls up the minutes of a queue that lie in a span. */
    Mono<RollUp> queue(String id, Grid grid, Span span, Extent extent) {
        RollUp rollUp = new RollUp(grid, QueueNumbers.LAYOUT);
        queueMinutes.read(id, span.within(extent.kept()), rollUp);
        return withOlder(rollUp, span.within(extent.older()), older -> {
            if (grid.step().isDay()) {
                readDays(id, older, rollUp);
            } else {
                archive.orElseThrow().minutes(Measurement.QUEUE_MINUTES, id, older, rollUp);
            }
        });
    }

    /**
     * Rolls up the minutes of a team that lie in a span.
     *
     * @param groupsOnly whether minutes with few agents are left out
     */
    Mono<RollUp> team(String id, Grid grid, Span span, Extent extent, boolean groupsOnly) {
        RollUp rollUp = new RollUp(grid, TeamNumbers.LAYOUT);
        NumbersReader shown = groupsOnly
                ? (minute, numbers) -> {
                    if (TeamNumbers.isOfGroup(numbers)) {
                        rollUp.take(minute, numbers);
                    }
                }
                : rollUp;
        teamMinutes.read(id, span.within(extent.kept()), shown);
        return withOlder(
                rollUp,
                span.within(extent.older()),
                older -> archive.orElseThrow().minutes(Measurement.TEAM_MINUTES, id, older, shown));
    }

    private Mono<RollUp> withOlder(RollUp rollUp, Span older, Consumer<Span> reader) {
        if (older.isEmpty() || archive.isEmpty()) {
            return Mono.just(rollUp);
        }
        return Mono.fromCallable(() -> {
                    reader.accept(older);
                    return rollUp;
                })
                .subscribeOn(scheduler)
                .onErrorMap(RejectedExecutionException.class, Past::busy);
    }

    private static ProblemException busy(Throwable cause) {
        return new ProblemException(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "Too many ask for what is older than 48 h at the moment: ask again in a few seconds.")
                .retryAfter(AGAIN_IN_SECONDS);
    }

    /** Whole days are taken as their sums; where there is none, or a day is asked for in part, its minutes are. */
    private void readDays(String queue, Span older, RollUp rollUp) {
        Grid grid = rollUp.grid();
        BitSet done = new BitSet(grid.size());
        archive.orElseThrow().days(queue, grid.zone(), older, (minute, numbers) -> {
            int day = grid.indexOf(minute);
            if (grid.interval(day).from() == minute && older.covers(grid.interval(day))) {
                rollUp.take(minute, numbers);
                done.set(day);
            }
        });
        for (int first = done.nextClearBit(0); first < grid.size(); ) {
            int end = nextDone(done, first, grid.size());
            Span missing =
                    new Span(grid.interval(first).from(), grid.interval(end - 1).until());
            archive.orElseThrow().minutes(Measurement.QUEUE_MINUTES, queue, missing.within(older), rollUp);
            first = done.nextClearBit(end);
        }
    }

    private static int nextDone(BitSet done, int from, int size) {
        int next = done.nextSetBit(from);
        return next < 0 ? size : next;
    }
}
