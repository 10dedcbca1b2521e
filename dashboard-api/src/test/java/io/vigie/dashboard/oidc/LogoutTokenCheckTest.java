package io.vigie.dashboard.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.settings.OidcClaims;
import io.vigie.dashboard.settings.OidcSettings;
import io.vigie.dashboard.testkit.GivenClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class LogoutTokenCheckTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private static boolean isRight(Consumer<Jwt.Builder> change) {
        OidcSettings settings = new OidcSettings(
                "https://id.test",
                "vigie",
                null,
                null,
                "vigie-api",
                null,
                List.of("openid"),
                new OidcClaims("name", "role", List.of("a=admin"), null, null));
        Jwt.Builder token = Jwt.withTokenValue("unused")
                .header("alg", "RS256")
                .header("typ", "logout+jwt")
                .issuer("https://id.test")
                .subject("7")
                .jti("1")
                .issuedAt(NOW)
                .audience(List.of("vigie"))
                .claim("events", Map.of(EVENT, Map.of()));
        change.accept(token);
        return !new LogoutTokenCheck(settings, new GivenClock(NOW))
                .validate(token.build())
                .hasErrors();
    }

    @Test
    void aLogoutTokenIsOneThatSaysSo() {
        assertThat(isRight(token -> {})).isTrue();
        assertThat(isRight(token -> token.header("typ", "JWT"))).isTrue();
        assertThat(isRight(token -> token.headers(all -> all.remove("typ")))).isTrue();
        assertThat(isRight(token -> token.header("typ", "at+jwt"))).isFalse();
        assertThat(isRight(token -> token.claims(all -> all.remove("events")))).isFalse();
        assertThat(isRight(token -> token.claim("events", Map.of("other", Map.of()))))
                .isFalse();
        assertThat(isRight(token -> token.claim("events", List.of(EVENT)))).isFalse();
    }

    @Test
    void anIdTokenIsNone() {
        assertThat(isRight(token -> token.claim("nonce", "x"))).isFalse();
    }

    @Test
    void itIsOfTheProviderForVigieAboutSomebody() {
        assertThat(isRight(token -> token.issuer("https://elsewhere.test"))).isFalse();
        assertThat(isRight(token -> token.audience(List.of("other")))).isFalse();
        assertThat(isRight(token -> token.claims(all -> all.remove("aud")))).isFalse();
        assertThat(isRight(token -> token.claims(all -> all.remove("sub")))).isFalse();
        assertThat(isRight(token -> token.claims(all -> all.remove("jti")))).isFalse();
    }

    @Test
    void itEndsSessionsForTwoMinutesAfterItWasMade() {
        Duration twoMinutes = Duration.ofMinutes(2);

        assertThat(isRight(token -> token.issuedAt(NOW.minus(twoMinutes).plusMillis(1))))
                .isTrue();
        assertThat(isRight(token -> token.issuedAt(NOW.minus(twoMinutes)))).isFalse();
        assertThat(isRight(token -> token.issuedAt(NOW.plusSeconds(30)))).isTrue();
        assertThat(isRight(token -> token.issuedAt(NOW.plusSeconds(31)))).isFalse();
        assertThat(isRight(token -> token.claims(all -> all.remove("iat")))).isFalse();
        assertThat(isRight(token -> token.issuedAt(NOW.minusSeconds(60)).expiresAt(NOW.minusSeconds(30))))
                .isFalse();
    }
}
