package io.vigie.dashboard.problems;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.testkit.HeardLog;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;

class TraceTest {

    private final Throwable failure = new IllegalStateException(
            "Anna Martin, +33 1 23", new IllegalArgumentException("\n2026-11-23 ERROR forged"));

    @Test
    void aFailureIsToldByWhereAndNotByItsWords() {
        String told = Trace.of(failure);

        assertThat(told)
                .contains("java.lang.IllegalStateException", "caused by java.lang.IllegalArgumentException")
                .contains("TraceTest")
                .doesNotContain("Anna", "+33", "forged");
    }

    @Test
    void theLogHoldsNeitherTheWordsNorTheRequest() {
        MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/api/v1/agents/Anna"));

        try (HeardLog heard = HeardLog.of(ProblemHandler.class)) {
            new ProblemHandler().handle(exchange, failure).block();

            assertThat(heard.lines())
                    .singleElement()
                    .asString()
                    .startsWith("Failure ")
                    .contains("IllegalStateException")
                    .doesNotContain("Anna", "+33", "forged");
        }
        String id = exchange.getResponse().getBodyAsString().block();
        assertThat(id).contains("\"status\":500").doesNotContain("Anna");
    }

    @Test
    void aFailureAfterTheAnswerHadBegunIsToldToo() {
        MockServerWebExchange exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/"));
        exchange.getResponse().setComplete().block();

        try (HeardLog heard = HeardLog.of(ProblemHandler.class)) {
            new ProblemHandler().handle(exchange, failure).onErrorComplete().block();

            assertThat(heard.lines())
                    .singleElement()
                    .asString()
                    .startsWith("Failure after")
                    .doesNotContain("Anna");
        }
    }
}
