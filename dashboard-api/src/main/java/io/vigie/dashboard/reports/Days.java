package io.vigie.dashboard.reports;

import io.vigie.dashboard.problems.ProblemException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** The local days of a report, both included. */
record Days(LocalDate first, LocalDate last) {

    /** Thirteen months and a little. */
    private static final int MOST = 400;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    /** @throws ProblemException 400 when they cannot be */
    static Days of(@Nullable String from, @Nullable String to) {
        LocalDate first = date("from", from);
        LocalDate last = date("to", to);
        if (last.isBefore(first)) {
            throw wrong("'from' must not be later than 'to': both days are in the report.");
        }
        if (ChronoUnit.DAYS.between(first, last) >= MOST) {
            throw wrong("A report is of at most " + MOST + " days: ask for fewer.");
        }
        return new Days(first, last);
    }

    private static LocalDate date(String name, @Nullable String text) {
        try {
            LocalDate date = LocalDate.parse(text == null ? "" : text);
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeException e) {
            // Told below like any other that cannot be.
        }
        throw wrong("'" + name + "' must be a local date of the years 2000 to 2199, such as 2026-11-23.");
    }

    private static ProblemException wrong(String detail) {
        return new ProblemException(HttpStatus.BAD_REQUEST, detail);
    }
}
