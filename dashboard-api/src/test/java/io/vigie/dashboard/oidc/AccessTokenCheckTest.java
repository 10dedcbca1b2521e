package io.vigie.dashboard.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.settings.OidcClaims;
import io.vigie.dashboard.settings.OidcSettings;
import io.vigie.dashboard.testkit.GivenClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

/** The times of a token, at their bounds: clocks may differ by half a minute. */
class AccessTokenCheckTest {

    private static final Instant FROM = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant UNTIL = Instant.parse("2026-11-23T10:00:00Z");
    private static final Duration SKEW = Duration.ofSeconds(30);

    private static boolean isRightAt(Instant now) {
        OidcSettings settings = new OidcSettings(
                "https://id.test",
                "vigie",
                null,
                null,
                "vigie-api",
                null,
                List.of("openid"),
                new OidcClaims("name", "role", List.of("a=admin"), null, null));
        Jwt token = Jwt.withTokenValue("unused")
                .header("alg", "RS256")
                .issuer("https://id.test")
                .subject("7")
                .audience(List.of("vigie-api"))
                .notBefore(FROM)
                .expiresAt(UNTIL)
                .build();
        return !new AccessTokenCheck(settings, new GivenClock(now))
                .validate(token)
                .hasErrors();
    }

    @Test
    void aTokenHoldsUntilItExpires() {
        assertThat(isRightAt(UNTIL.plus(SKEW).minusMillis(1))).isTrue();
        assertThat(isRightAt(UNTIL.plus(SKEW))).isFalse();
    }

    @Test
    void andNotBeforeItIsInForce() {
        assertThat(isRightAt(FROM.minus(SKEW))).isTrue();
        assertThat(isRightAt(FROM.minus(SKEW).minusMillis(1))).isFalse();
    }
}
