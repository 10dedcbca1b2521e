package io.vigie.dashboard.oidc;

import io.vigie.dashboard.settings.OidcSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** Whether a token that the provider has signed is one by which a machine may come in here, and now. */
final class AccessTokenCheck implements OAuth2TokenValidator<Jwt> {

    /** As it stands in the head (RFC 9068, section 2.1). Many providers say JWT still, and some nothing. */
    private static final Set<String> TYPES = Set.of("", "jwt", "at+jwt", "application/at+jwt");

    /** By how much clocks may differ. */
    static final Duration SKEW = Duration.ofSeconds(30);

    private final String issuer;
    private final String audience;
    private final String clientId;
    private final Clock clock;

    AccessTokenCheck(OidcSettings settings, Clock clock) {
        this.issuer = Objects.requireNonNull(settings.issuer());
        this.audience = Objects.requireNonNull(settings.audience());
        this.clientId = Objects.requireNonNull(settings.clientId());
        this.clock = clock;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return isFor(token) && isInForce(token)
                ? OAuth2TokenValidatorResult.success()
                : OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));
    }

    private boolean isFor(Jwt token) {
        Object type = token.getHeaders().getOrDefault("typ", "");
        List<String> audiences = Objects.requireNonNullElse(token.getAudience(), List.of());
        return TYPES.contains(type.toString().toLowerCase(Locale.ROOT))
                && issuer.equals(token.getClaimAsString("iss"))
                && audiences.contains(audience)
                // An ID token always has it, and an access token never.
                && !audiences.contains(clientId)
                && token.getSubject() != null;
    }

    private boolean isInForce(Jwt token) {
        Instant now = clock.instant();
        @Nullable Instant from = token.getNotBefore();
        @Nullable Instant until = token.getExpiresAt();
        return until != null && now.isBefore(until.plus(SKEW)) && (from == null || !now.isBefore(from.minus(SKEW)));
    }
}
