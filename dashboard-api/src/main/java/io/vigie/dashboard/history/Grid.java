package io.vigie.dashboard.history;

import io.vigie.dashboard.problems.ProblemException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.springframework.http.HttpStatus;

/**
 * Intervals side by side. They begin at local midnight and never cross it: the last of a day ends with the day, which may
 * have 23 or 25 h.
 */
final class Grid {

    /** So many intervals may be asked for at once. */
    static final int MOST = 10_000;

    private static final int DAY_MINUTES = 1_440;
    private static final int WEEK_DAYS = 7;

    private final Step step;
    private final ZoneId zone;
    private final long[] bounds;

    private Grid(Step step, ZoneId zone, long[] bounds) {
        this.step = step;
        this.zone = zone;
        this.bounds = bounds;
    }

    /**
     * All intervals that lie in a span, wholly or in part.
     *
     * @throws ProblemException 400 when they are too many
     */
    static Grid over(Span span, Step step, ZoneId zone) {
        requireFew(span, step);
        LongStream.Builder bounds = LongStream.builder();
        long last = span.from();
        LocalDate day = Span.instant(span.from()).atZone(zone).toLocalDate();
        for (long start = startOf(day, zone); start < span.until(); start = startOf(day, zone)) {
            day = day.plusDays(1);
            long end = startOf(day, zone);
            long length = step.minutes() == null ? end - start : step.minutes();
            for (long bound = start; bound < Math.min(end, span.until()); bound += length) {
                long boundEnd = Math.min(bound + length, end);
                if (boundEnd > span.from()) {
                    bounds.add(bound);
                    last = boundEnd;
                }
            }
        }
        return new Grid(step, zone, bounds.add(last).build().toArray());
    }

    /** @throws ProblemException 400 when a span has too many intervals */
    static void requireFew(Span span, Step step) {
        int length = step.minutes() == null ? DAY_MINUTES : step.minutes();
        if ((span.until() - span.from()) / length > MOST) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST,
                    "That would be more than " + MOST + " intervals: ask for a shorter time or a longer step.");
        }
    }

    private static long startOf(LocalDate day, ZoneId zone) {
        return Span.minuteOf(day.atStartOfDay(zone).toInstant());
    }

    Step step() {
        return step;
    }

    ZoneId zone() {
        return zone;
    }

    int size() {
        return bounds.length - 1;
    }

    /** The minutes of all intervals. */
    Span span() {
        return new Span(bounds[0], bounds[size()]);
    }

    /** The minutes of an interval. */
    Span interval(int index) {
        return new Span(bounds[index], bounds[index + 1]);
    }

    /** In which interval a minute lies; negative when in none. */
    int indexOf(long minute) {
        int found = Arrays.binarySearch(bounds, minute);
        int index = found >= 0 ? found : -found - 2;
        return index < size() ? index : -1;
    }

    /** The intervals of the same local hours and days a week before. */
    Grid weekBefore() {
        Span span = new Span(
                Span.minuteOf(weekBefore(bounds[0]).withEarlierOffsetAtOverlap().toInstant()),
                Span.minuteOf(
                        weekBefore(bounds[size()]).withLaterOffsetAtOverlap().toInstant()));
        return over(span, step, zone);
    }

    private ZonedDateTime weekBefore(long minute) {
        return localStart(minute).minusDays(WEEK_DAYS).atZone(zone);
    }

    /**
     * For each interval the one a week before that begins at the same hour of the clock, or on the same weekday; -1 where
     * the clock did not show that hour.
     */
    int[] counterparts(Grid before) {
        Map<LocalDateTime, Integer> byStart = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            byStart.putIfAbsent(before.key(i), i);
        }
        int[] counterparts = new int[size()];
        for (int i = 0; i < size(); i++) {
            counterparts[i] = byStart.getOrDefault(key(i).minusDays(WEEK_DAYS), -1);
        }
        return counterparts;
    }

    // A day is told by its date: it may begin at another hour than midnight.
    private LocalDateTime key(int index) {
        LocalDateTime start = localStart(bounds[index]);
        return step.isDay() ? start.toLocalDate().atStartOfDay() : start;
    }

    private LocalDateTime localStart(long minute) {
        return LocalDateTime.ofInstant(Span.instant(minute), zone);
    }
}
