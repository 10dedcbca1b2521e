package io.vigie.dashboard.problems;

import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.http.HttpStatusCode;

/** The body of an error, as RFC 9457 has it. */
@Schema(description = "What went wrong (RFC 9457)")
public record Problem(
        @Schema(description = "Always about:blank: the status says the kind")
        String type,

        @Schema(example = "Not Found") String title,
        @Schema(example = "404") int status,
        @Schema(description = "What to do about it") String detail) {

    static Problem of(HttpStatusCode status, String detail) {
        return new Problem("about:blank", Statuses.title(status), status.value(), detail);
    }
}
