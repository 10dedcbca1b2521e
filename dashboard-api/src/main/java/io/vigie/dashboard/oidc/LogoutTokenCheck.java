package io.vigie.dashboard.oidc;

import io.vigie.dashboard.settings.OidcSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.util.StringUtils;

/** Whether the provider says by a token that somebody has signed out (OpenID Connect Back-Channel Logout, section 2.6). */
final class LogoutTokenCheck implements OAuth2TokenValidator<Jwt> {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Set<String> TYPES = Set.of("", "jwt", "logout+jwt", "application/logout+jwt");

    /** One that is older ends nothing: whoever has kept it could sign somebody out again and again. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(2);

    private final String issuer;
    private final String clientId;
    private final Clock clock;

    LogoutTokenCheck(OidcSettings settings, Clock clock) {
        this.issuer = Objects.requireNonNull(settings.issuer());
        this.clientId = Objects.requireNonNull(settings.clientId());
        this.clock = clock;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return isLogout(token) && isForVigie(token) && isNew(token)
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_request"));
    }

    private static boolean isLogout(Jwt token) {
        Object type = token.getHeaders().getOrDefault("typ", "");
        return TYPES.contains(type.toString().toLowerCase(Locale.ROOT))
                && token.getClaims().get("events") instanceof Map<?, ?> events
                && events.get(EVENT) instanceof Map<?, ?>
                // By this an ID token is told from it.
                && !token.hasClaim("nonce")
                && StringUtils.hasText(token.getId());
    }

    private boolean isForVigie(Jwt token) {
        return issuer.equals(token.getClaimAsString("iss"))
                && Objects.requireNonNullElse(token.getAudience(), List.of()).contains(clientId)
                && StringUtils.hasText(token.getSubject());
    }

    private boolean isNew(Jwt token) {
        Instant now = clock.instant();
        @Nullable Instant from = token.getIssuedAt();
        @Nullable Instant until = token.getExpiresAt();
        return from != null
                && !now.isBefore(from.minus(AccessTokenCheck.SKEW))
                && now.isBefore(from.plus(GOOD_FOR))
                && (until == null || now.isBefore(until.plus(AccessTokenCheck.SKEW)));
    }
}
