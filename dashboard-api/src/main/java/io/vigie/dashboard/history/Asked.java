package io.vigie.dashboard.history;

import io.vigie.dashboard.problems.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What of the past is asked for.
 *
 * @param span which minutes
 * @param step how long the intervals are
 * @param withWeekBefore whether the same hours a week before are asked for too
 */
record Asked(Span span, Step step, boolean withWeekBefore) {

    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
    private static final String WEEK = "P7D";

    /** @throws ProblemException 400 when one of them cannot be */
    static Asked of(@Nullable String from, @Nullable String to, @Nullable String step, @Nullable String compare) {
        Instant first = moment("from", from);
        Instant end = moment("to", to);
        if (!first.isBefore(end)) {
            throw wrong("'from' must be earlier than 'to': what is told is from <= t < to.");
        }
        if (compare != null && !compare.equals(WEEK)) {
            throw wrong("'compare' must be P7D, the same hours a week before, or left out.");
        }
        return new Asked(Span.of(first, end), Step.of(step), compare != null);
    }

    private static Instant moment(String name, @Nullable String text) {
        try {
            Instant moment = OffsetDateTime.parse(text == null ? "" : text).toInstant();
            if (!moment.isBefore(EARLIEST) && moment.isBefore(LATEST)) {
                return moment;
            }
        } catch (DateTimeException e) {
            // Told below like any other that cannot be.
        }
        throw wrong("'" + name + "' must be a date-time of the years 2000 to 2199 such as 2026-11-23T08:00:00Z or"
                + " 2026-11-23T09:00:00%2B01:00, where %2B is the + of an address.");
    }

    private static ProblemException wrong(String detail) {
        return new ProblemException(HttpStatus.BAD_REQUEST, detail);
    }
}
