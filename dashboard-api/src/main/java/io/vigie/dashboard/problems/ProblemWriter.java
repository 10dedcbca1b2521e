package io.vigie.dashboard.problems;

import io.vigie.contract.json.Json;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;

/** Writes a problem as the whole answer. */
public final class ProblemWriter {

    private ProblemWriter() {}

    /** @param detail a sentence that says what to do */
    public static Mono<Void> write(ServerHttpResponse response, HttpStatusCode status, String detail) {
        byte[] body = bytes(status, detail);
        response.setStatusCode(status);
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.getHeaders().setContentLength(body.length);
        return response.writeWith(
                Mono.fromSupplier(() -> response.bufferFactory().wrap(body)));
    }

    /** A problem as the bytes of a body. */
    public static byte[] bytes(HttpStatusCode status, String detail) {
        return Json.MAPPER.writeValueAsBytes(Problem.of(status, detail));
    }
}
