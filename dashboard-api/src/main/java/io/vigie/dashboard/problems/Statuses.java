package io.vigie.dashboard.problems;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** The words for status codes. */
final class Statuses {

    private Statuses() {}

    static String title(HttpStatusCode code) {
        HttpStatus status = HttpStatus.resolve(code.value());
        return status == null ? "Status " + code.value() : status.getReasonPhrase();
    }
}
