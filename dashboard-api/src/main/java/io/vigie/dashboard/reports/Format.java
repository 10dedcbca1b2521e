package io.vigie.dashboard.reports;

import io.vigie.dashboard.problems.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** How a report is written. */
enum Format {
    JSON("application/json"),
    CSV("text/csv;charset=UTF-8");

    private final String type;

    Format(String type) {
        this.type = type;
    }

    MediaType type() {
        return MediaType.parseMediaType(type);
    }

    /** @throws ProblemException 400 when there is none of that name */
    static Format of(@Nullable String name) {
        if (name == null || name.equals("json")) {
            return JSON;
        }
        if (name.equals("csv")) {
            return CSV;
        }
        throw new ProblemException(HttpStatus.BAD_REQUEST, "'format' must be json or csv.");
    }
}
