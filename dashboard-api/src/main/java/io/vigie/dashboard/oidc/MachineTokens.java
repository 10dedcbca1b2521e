package io.vigie.dashboard.oidc;

import io.vigie.dashboard.access.BearerTokens;
import io.vigie.dashboard.identity.Grant;
import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.problems.ProblemException;
import io.vigie.dashboard.settings.OidcSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The provider's access tokens, by which machines come in. */
@Component
@Conditional(OidcSettings.On.class)
class MachineTokens implements BearerTokens {

    private static final int RETRY_SECONDS = 5;

    private final Mono<ReactiveJwtDecoder> decoder;
    private final ClaimsMapping mapping;
    private final String advice;
    private final Outage outage = new Outage();

    MachineTokens(OidcSettings settings, Provider provider, TokenDecoders decoders, Clock clock) {
        AccessTokenCheck check = new AccessTokenCheck(settings, clock);
        this.decoder = provider.registration()
                .map(registration -> decoders.decoder(registration, check))
                .cache(made -> Provider.FOR_EVER, failure -> Duration.ZERO, () -> Duration.ZERO);
        this.mapping = new ClaimsMapping(settings.claims());
        this.advice = "Sign in at " + SignInController.BEGIN + ", or send a bearer token of " + settings.issuer()
                + " for the audience " + settings.audience() + " with a role of Vigie.";
    }

    @Override
    public Mono<Identity> holder(String token, String address) {
        return decoder.flatMap(ready -> ready.decode(token))
                .doOnNext(jwt -> outage.isOver())
                .flatMap(jwt -> Mono.justOrEmpty(identity(jwt, address)))
                .onErrorResume(BadJwtException.class, bad -> Mono.empty())
                .onErrorMap(ProviderAwayException.class, away -> {
                    outage.goesOn(away);
                    return unchecked(away);
                });
    }

    /** What to answer while tokens cannot be checked. */
    static ProblemException unchecked(ProviderAwayException away) {
        return new ProblemException(
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "The token cannot be checked, as the OpenID provider does not answer: try again soon.")
                .retryAfter(RETRY_SECONDS);
    }

    private @Nullable Identity identity(Jwt jwt, String address) {
        Grant grant = new Grant(Grant.Kind.MACHINE, Objects.requireNonNull(jwt.getSubject()), jwt.getExpiresAt());
        return mapping.of(jwt.getClaims())
                .map(who -> new Identity(who.name(), who.role(), who.scope(), address, grant))
                .orElse(null);
    }

    @Override
    public String advice() {
        return advice;
    }
}
