package io.vigie.dashboard.problems;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A request that cannot be answered as asked, with what its sender can do about it. */
public final class ProblemException extends RuntimeException {

    private final HttpStatus status;
    private final HttpHeaders headers = new HttpHeaders();

    /** @param detail a sentence that says what to do */
    public ProblemException(HttpStatus status, String detail) {
        super(detail);
        this.status = status;
    }

    public HttpStatus status() {
        return status;
    }

    /** Headers that belong to the answer. */
    public HttpHeaders headers() {
        return headers;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    /** The same, told that another try makes sense after these seconds. */
    public ProblemException retryAfter(int seconds) {
        headers.set(HttpHeaders.RETRY_AFTER, Integer.toString(seconds));
        return this;
    }
}
