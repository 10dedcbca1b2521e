package io.vigie.dashboard.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.problems.ProblemException;
import io.vigie.dashboard.stored.Stored;
import io.vigie.dashboard.stored.TestingStored;
import io.vigie.dashboard.testkit.GivenClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInCodesTest {

    private static final int MOST = 1_000;

    private final GivenClock clock = new GivenClock("2026-11-23T09:30:00Z");
    private final Stored<SignInCode> stored = new TestingStored().of("sign-in-code", SignInCode.class);
    private final SignInCodes codes = new SignInCodes(stored, clock);

    private String issue(Role role) {
        return requireNonNull(codes.issue(role).block());
    }

    @Test
    void aCodeOpensItsRoleOnce() {
        String code = issue(Role.LEAD);

        assertThat(codes.redeem(code).block()).isEqualTo(Role.LEAD);
        assertThat(codes.redeem(code).block()).isNull();
    }

    @Test
    void aCodeIsGoodUntilJustBeforeTenMinutes() {
        String code = issue(Role.WALL);

        clock.advance(Duration.ofMinutes(10).minusMillis(1));

        assertThat(codes.redeem(code).block()).isEqualTo(Role.WALL);
    }

    @Test
    void aCodeOfTenMinutesIsTooOld() {
        String code = issue(Role.WALL);

        clock.advance(Duration.ofMinutes(10));

        assertThat(codes.redeem(code).block()).isNull();
    }

    @Test
    void whatWasNeverIssuedOpensNothing() {
        issue(Role.ADMIN);

        assertThat(codes.redeem("").block()).isNull();
        assertThat(codes.redeem("guessed").block()).isNull();
    }

    @Test
    void tooManyCodesAtOnceAreRefusedUntilSomeAreTooOld() {
        for (int i = 0; i < MOST; i++) {
            issue(Role.WALL);
        }
        assertThatThrownBy(() -> issue(Role.WALL)).isInstanceOf(ProblemException.class);

        clock.advance(Duration.ofMinutes(10));

        assertThat(issue(Role.WALL)).isNotNull();
        assertThat(stored.size()).isEqualTo(1);
    }
}
