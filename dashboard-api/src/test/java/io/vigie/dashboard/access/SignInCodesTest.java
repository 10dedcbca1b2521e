package io.vigie.dashboard.access;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.testkit.GivenClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInCodesTest {

    private static final int MOST = 1_000;

    private final GivenClock clock = new GivenClock("2026-11-23T09:30:00Z");
    private final SignInCodes codes = new SignInCodes(clock);

    private String issue(Role role) {
        return requireNonNull(codes.issue(role));
    }

    @Test
    void aCodeOpensItsRoleOnce() {
        String code = issue(Role.LEAD);

        assertThat(codes.redeem(code)).isEqualTo(Role.LEAD);
        assertThat(codes.redeem(code)).isNull();
    }

    @Test
    void aCodeIsGoodUntilJustBeforeTenMinutes() {
        String code = issue(Role.WALL);

        clock.advance(Duration.ofMinutes(10).minusMillis(1));

        assertThat(codes.redeem(code)).isEqualTo(Role.WALL);
    }

    @Test
    void aCodeOfTenMinutesIsTooOld() {
        String code = issue(Role.WALL);

        clock.advance(Duration.ofMinutes(10));

        assertThat(codes.redeem(code)).isNull();
    }

    @Test
    void whatWasNeverIssuedOpensNothing() {
        issue(Role.ADMIN);

        assertThat(codes.redeem("")).isNull();
        assertThat(codes.redeem("guessed")).isNull();
    }

    @Test
    void tooManyCodesAtOnceAreRefusedUntilSomeAreTooOld() {
        for (int i = 0; i < MOST; i++) {
            issue(Role.WALL);
        }
        assertThat(codes.issue(Role.WALL)).isNull();

        clock.advance(Duration.ofMinutes(10));

        assertThat(codes.issue(Role.WALL)).isNotNull();
    }
}
