package io.vigie.dashboard.guards;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vigie.dashboard.identity.Grant.Kind;
import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.problems.ProblemException;
import io.vigie.dashboard.testkit.TestingSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpHeaders;
import reactor.core.Disposable;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class OpenStreamsTest {

    private static final int ALL = 5;
    private static final int OF_ONE = 2;

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final OpenStreams streams =
            new OpenStreams(TestingSettings.limited(1, 1, ALL, OF_ONE), new Exceeded(meters), meters);

    private Disposable open(Identity who) {
        Disposable open = streams.count(who, Mono.never()).onErrorComplete().subscribe();
        assertThat(open.isDisposed()).as("refused").isFalse();
        return open;
    }

    private void isRefused(Identity who, int status) {
        StepVerifier.create(streams.count(who, Mono.never()))
                .expectErrorSatisfies(error -> assertThat(error)
                        .isInstanceOfSatisfying(ProblemException.class, problem -> {
                            assertThat(problem.status().value()).isEqualTo(status);
                            assertThat(problem.headers().getFirst(HttpHeaders.RETRY_AFTER))
                                    .isEqualTo("30");
                        }))
                .verify();
    }

    private double refused(String limit) {
        return meters.get("vigie.limit.exceeded").tag("limit", limit).counter().count();
    }

    @ParameterizedTest
    @EnumSource(names = {"PERSON", "WALL"})
    void onePersonOrDisplayHasOnlySoManyOpenAndOthersTheirOwn(Kind kind) {
        Identity one = TestingPeople.with(kind, "one");
        open(one);
        open(one);

        isRefused(one, 429);
        open(TestingPeople.with(kind, "other"));

        assertThat(streams.of(Role.SUPERVISOR)).isEqualTo(3);
        assertThat(refused("streams-of-one")).isEqualTo(1);
    }

    @Test
    void whoClosesOneMayOpenOneAgain() {
        Identity one = TestingPeople.with(Kind.PERSON, "one");
        open(one);
        Disposable second = open(one);
        isRefused(one, 429);

        second.dispose();

        open(one);
        isRefused(one, 429);
    }

    @Test
    void aStreamThatEndsOrFailsCountsNoMore() {
        Identity one = TestingPeople.with(Kind.PERSON, "one");
        streams.count(one, Mono.empty()).block();
        StepVerifier.create(streams.count(one, Mono.error(new IllegalStateException("broken"))))
                .verifyErrorMessage("broken");

        assertThat(streams.of(Role.SUPERVISOR)).isZero();
        open(one);
        open(one);
        isRefused(one, 429);
    }

    @ParameterizedTest
    @EnumSource(names = {"MACHINE", "LOCAL_TOKEN"})
    void programsShareOnlyTheLimitOfAll(Kind kind) {
        Identity one = TestingPeople.with(kind, "one");
        for (int i = 0; i < ALL - 1; i++) {
            open(one);
        }
        Disposable last = open(one);

        isRefused(one, 503);
        assertThat(refused("streams")).isEqualTo(1);

        last.dispose();
        open(one);
    }

    @Test
    void theMeterShowsHowManyAreOpenByRole() {
        Disposable one = open(TestingPeople.with(Kind.PERSON, "one"));
        open(TestingPeople.with(Kind.WALL, "wall"));

        assertThat(meters.get("vigie.streams.open")
                        .tag("role", "supervisor")
                        .gauge()
                        .value())
                .isEqualTo(2);
        assertThat(meters.get("vigie.streams.open").tag("role", "wall").gauge().value())
                .isZero();

        one.dispose();
        assertThat(meters.get("vigie.streams.open")
                        .tag("role", "supervisor")
                        .gauge()
                        .value())
                .isEqualTo(1);
    }
}
