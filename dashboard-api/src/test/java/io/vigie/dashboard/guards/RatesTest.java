package io.vigie.dashboard.guards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vigie.dashboard.identity.Grant.Kind;
import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.problems.ProblemException;
import io.vigie.dashboard.testkit.GivenClock;
import io.vigie.dashboard.testkit.TestingSettings;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import reactor.core.publisher.Mono;

class RatesTest {

    private static final int REQUESTS = 4;
    private static final int STRANGERS = 2;
    private static final Identity ONE = TestingPeople.with(Kind.LOCAL_TOKEN, "one");
    private static final Identity OTHER = TestingPeople.with(Kind.LOCAL_TOKEN, "other");
    private static final String API = "/api/v1/queues";

    private final GivenClock clock = new GivenClock("2026-11-23T09:30:00Z");
    private final Rates rates = new Rates(
            TestingSettings.limited(REQUESTS, STRANGERS, 1, 1), clock, new Exceeded(new SimpleMeterRegistry()));

    private static MockServerWebExchange exchange(String path, String address) {
        return MockServerWebExchange.from(
                MockServerHttpRequest.get(path).remoteAddress(new InetSocketAddress(address, 4711)));
    }

    private void ask(@Nullable Identity who, String path, String address) {
        Mono<Void> asked = rates.filter(exchange(path, address), exchange -> Mono.empty());
        (who == null
                        ? asked
                        : asked.contextWrite(ReactiveSecurityContextHolder.withAuthentication(
                                UsernamePasswordAuthenticationToken.authenticated(who, null, List.of()))))
                .block();
    }

    private void fail(String address) {
        rates.slowing((exchange, error) -> Mono.empty())
                .commence(exchange(API, address), new BadCredentialsException("wrong"))
                .block();
    }

    private static void isTooFast(Runnable request, String seconds) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(request::run)
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS))
                .satisfies(problem ->
                        assertThat(problem.headers().getFirst("Retry-After")).isEqualTo(seconds));
    }

    @Test
    void aTokenHasItsRequestsFromWhereverTheyComeAndAgainASecondLater() {
        for (int i = 0; i < REQUESTS; i++) {
            ask(ONE, API, "192.0.2." + i);
        }

        isTooFast(() -> ask(ONE, API, "192.0.2.9"), "1");
        ask(OTHER, API, "192.0.2.9");

        clock.advance(Duration.ofSeconds(1));
        ask(ONE, API, "192.0.2.9");
    }

    @Test
    void thoseWithoutCredentialsShareWhatTheirAddressHas() {
        ask(null, API, "192.0.2.1");
        fail("192.0.2.1");

        isTooFast(() -> ask(null, API, "192.0.2.1"), "30");
        isTooFast(() -> fail("192.0.2.1"), "30");
        ask(null, API, "192.0.2.2");
        fail("192.0.2.2");

        clock.advance(Duration.ofSeconds(30));
        fail("192.0.2.1");
    }

    @Test
    void anIpv6AddressHasWhatItsNeighboursLeave() {
        fail("2001:db8::1");
        fail("2001:db8::2");

        isTooFast(() -> fail("2001:db8::3"), "30");
        fail("2001:db8:0:1::1");
    }

    @Test
    void aRightTokenIsNotDisturbedByWrongOnesFromItsAddress() {
        fail("192.0.2.1");
        fail("192.0.2.1");
        isTooFast(() -> fail("192.0.2.1"), "30");

        ask(ONE, API, "192.0.2.1");
    }

    @Test
    void signingInByTheProviderIsForStrangersToo() {
        ask(null, "/sign-in/oidc", "192.0.2.1");
        ask(null, "/sign-in/oidc/callback", "192.0.2.1");

        isTooFast(() -> ask(null, "/sign-in/oidc", "192.0.2.1"), "30");
    }

    @Test
    void pagesAndAssetsAreForEverybodyHoweverOften() {
        for (int i = 0; i < 10 * REQUESTS; i++) {
            ask(null, "/", "192.0.2.1");
            ask(null, "/assets/app.js", "192.0.2.1");
            ask(ONE, "/sign-in", "192.0.2.1");
        }
    }
}
