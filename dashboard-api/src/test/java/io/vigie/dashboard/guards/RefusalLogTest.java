package io.vigie.dashboard.guards;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.testkit.HeardLog;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.test.scheduler.VirtualTimeScheduler;

class RefusalLogTest {

    private final VirtualTimeScheduler scheduler = VirtualTimeScheduler.create();
    private final RefusalLog log = new RefusalLog(scheduler);

    private void answer(HttpStatus status) {
        MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/api/v1/marker"));
        log.filter(exchange, it -> {
                    it.getResponse().setStatusCode(status);
                    return it.getResponse().setComplete();
                })
                .block();
    }

    @Test
    void refusalsAreToldOnceAMinuteAsCounts() {
        try (HeardLog heard = HeardLog.of(RefusalLog.class)) {
            answer(HttpStatus.UNAUTHORIZED);
            answer(HttpStatus.UNAUTHORIZED);
            answer(HttpStatus.FORBIDDEN);
            answer(HttpStatus.TOO_MANY_REQUESTS);
            answer(HttpStatus.NOT_FOUND);
            answer(HttpStatus.OK);

            scheduler.advanceTimeBy(Duration.ofSeconds(59));
            assertThat(heard.lines()).isEmpty();
            scheduler.advanceTimeBy(Duration.ofSeconds(1));
            assertThat(heard.lines()).containsExactly("Refused in the last minute, by status: {401=2, 403=1, 429=1}");
        }
    }

    @Test
    void aMinuteWithoutRefusalsIsNotTold() {
        try (HeardLog heard = HeardLog.of(RefusalLog.class)) {
            answer(HttpStatus.FORBIDDEN);
            scheduler.advanceTimeBy(Duration.ofMinutes(5));
            answer(HttpStatus.FORBIDDEN);
            scheduler.advanceTimeBy(Duration.ofMinutes(5));

            assertThat(heard.lines())
                    .containsExactly(
                            "Refused in the last minute, by status: {403=1}",
                            "Refused in the last minute, by status: {403=1}");
        }
    }
}
