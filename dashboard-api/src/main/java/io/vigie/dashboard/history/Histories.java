package io.vigie.dashboard.history;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.live.ServiceLevelFormula;
import io.vigie.dashboard.problems.ProblemException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Queues and teams over time. */
@Component
public class Histories {

    /** Where a day ends last. */
    private static final ZoneId LAST_ZONE = ZoneOffset.ofHours(-12);

    private final Past past;
    private final Terms terms;

    Histories(Past past, Terms terms) {
        this.past = past;
        this.terms = terms;
    }

    /** Rolls up the minutes of one queue or team. */
    private interface Reading {
        Mono<RollUp> read(Grid grid, Span span, Extent extent);
    }

    /** Makes an interval of its bounds and numbers. */
    private interface Shape<T> {
        T of(Instant from, Instant to, boolean partial, long[] numbers);
    }

    private record Answer<T>(
            Extent extent, List<T> intervals, @Nullable List<@Nullable T> weekBefore) {}

    Mono<QueueHistory> queue(String id, Asked asked) {
        QueueEntry queue = terms.queue(id);
        return ofQueue(queue, asked)
                .map(answer -> new QueueHistory(
                        id,
                        answer.extent.reached(),
                        queue.timeZone(),
                        asked.step().toString(),
                        queue.serviceLevelFormula(),
                        answer.intervals,
                        answer.weekBefore));
    }

    /**
     * The intervals of local days of a queue, both included; those that have not begun, or of which nothing is kept, are
     * left out.
     *
     * @throws ProblemException 400 when they are too many
     */
    public Mono<List<QueueInterval>> queue(QueueEntry queue, LocalDate first, LocalDate last, Step step) {
        Span days = days(first, last, ZoneId.of(queue.timeZone()));
        return isKept(days, past.extent())
                ? ofQueue(queue, new Asked(days, step, false)).map(Answer::intervals)
                : Mono.just(List.of());
    }

    /**
     * Makes sure that something can be told of local days, wherever they are.
     *
     * @throws ProblemException 400 when they have too many intervals, 410 when nothing of them is kept, 503 before anything
     *     has been counted
     */
    public void requireDays(LocalDate first, LocalDate last, Step step) {
        Span days = days(first, last, LAST_ZONE);
        Grid.requireFew(days, step);
        requireKept(days, past.extent());
    }

    private static Span days(LocalDate first, LocalDate last, ZoneId zone) {
        return Span.of(
                first.atStartOfDay(zone).toInstant(),
                last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private Mono<Answer<QueueInterval>> ofQueue(QueueEntry queue, Asked asked) {
        ServiceLevelFormula formula = queue.serviceLevelFormula();
        return answer(
                asked,
                ZoneId.of(queue.timeZone()),
                (grid, span, extent) -> past.queue(queue.id(), grid, span, extent),
                (from, to, partial, numbers) ->
                        new QueueInterval(from, to, partial, QueueNumbers.totals(numbers, formula)));
    }

    /** @param groupsOnly whether what is told of few agents is left out */
    Mono<TeamHistory> team(String id, Asked asked, boolean groupsOnly) {
        ZoneId zone = terms.zoneOfTeam(id);
        return answer(
                        asked,
                        zone,
                        (grid, span, extent) -> past.team(id, grid, span, extent, groupsOnly),
                        (from, to, partial, numbers) ->
                                new TeamInterval(from, to, partial, figures(numbers, groupsOnly)))
                .map(answer -> new TeamHistory(
                        id,
                        answer.extent.reached(),
                        zone.getId(),
                        asked.step().toString(),
                        answer.intervals,
                        answer.weekBefore));
    }

    private static @Nullable TeamFigures figures(long[] numbers, boolean groupsOnly) {
        TeamFigures figures = TeamNumbers.figures(numbers);
        return groupsOnly && figures.minutes() == 0 ? null : figures;
    }

    private <T> Mono<Answer<T>> answer(Asked asked, ZoneId zone, Reading reading, Shape<T> shape) {
        Extent extent = past.extent();
        requireKept(asked.span(), extent);
        Span span = asked.span().within(extent.begun());
        Grid grid = Grid.over(span, asked.step(), zone);
        Mono<List<T>> intervals =
                reading.read(grid, span, extent).map(rollUp -> intervals(rollUp, asked.span(), extent, shape));
        return asked.withWeekBefore()
                ? intervals.zipWith(
                        weekBefore(grid, extent, reading, shape), (all, before) -> new Answer<>(extent, all, before))
                : intervals.map(all -> new Answer<>(extent, all, null));
    }

    private static boolean isKept(Span asked, Extent extent) {
        return asked.until() > extent.whole().from();
    }

    private static void requireKept(Span asked, Extent extent) {
        if (!isKept(asked, extent)) {
            throw new ProblemException(
                    HttpStatus.GONE,
                    "What is older than 48 h is not kept, as there is no InfluxDB: ask from "
                            + Span.instant(extent.whole().from()) + " on, or set vigie.history.influx-url.");
        }
    }

    private static <T> List<T> intervals(RollUp rollUp, Span asked, Extent extent, Shape<T> shape) {
        Span whole = asked.within(extent.whole());
        List<T> intervals = new ArrayList<>(rollUp.grid().size());
        for (int i = 0; i < rollUp.grid().size(); i++) {
            Span interval = rollUp.grid().interval(i);
            intervals.add(shape.of(
                    Span.instant(interval.from()),
                    Span.instant(interval.until()),
                    !whole.covers(interval),
                    rollUp.of(i)));
        }
        return intervals;
    }

    private static <T> Mono<List<@Nullable T>> weekBefore(Grid grid, Extent extent, Reading reading, Shape<T> shape) {
        Grid before = grid.weekBefore();
        return reading.read(before, before.span().within(extent.begun()), extent)
                .map(rollUp -> {
                    List<T> intervals = intervals(rollUp, before.span(), extent, shape);
                    List<@Nullable T> beside = new ArrayList<>(grid.size());
                    for (int counterpart : grid.counterparts(before)) {
                        boolean isKnown = counterpart >= 0
                                && before.interval(counterpart).until()
                                        > extent.whole().from();
                        beside.add(isKnown ? intervals.get(counterpart) : null);
                    }
                    return beside;
                });
    }
}
