package io.vigie.dashboard.oidc;

import io.swagger.v3.oas.annotations.Hidden;
import io.vigie.dashboard.access.SignIns;
import io.vigie.dashboard.problems.ProblemException;
import io.vigie.dashboard.settings.OidcSettings;
import java.time.Clock;
import java.util.Objects;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The provider's own door: it says who has signed out there, and all their sessions here end. */
@RestController
@Hidden
@Conditional(OidcSettings.On.class)
class LogoutController {

    private final Provider provider;
    private final TokenDecoders decoders;
    private final LogoutTokenCheck check;
    private final SignIns signIns;

    LogoutController(OidcSettings settings, Provider provider, TokenDecoders decoders, SignIns signIns, Clock clock) {
        this.provider = provider;
        this.decoders = decoders;
        this.check = new LogoutTokenCheck(settings, clock);
        this.signIns = signIns;
    }

    @PostMapping(path = "/sign-in/oidc/logout", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    Mono<Void> signedOut(ServerWebExchange exchange) {
        exchange.getResponse().getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
        return exchange.getFormData()
                .flatMap(form -> Mono.justOrEmpty(form.getFirst("logout_token")))
                .flatMap(this::read)
                .switchIfEmpty(Mono.error(LogoutController::wrong))
                .onErrorMap(BadJwtException.class, bad -> wrong())
                .onErrorMap(ProviderAwayException.class, MachineTokens::unchecked)
                .flatMap(token -> signIns.closeAll(Objects.requireNonNull(token.getSubject()), exchange.getRequest()));
    }

    private Mono<Jwt> read(String token) {
        return provider.registration()
                .flatMap(told -> decoders.decoder(told, check).decode(token));
    }

    private static ProblemException wrong() {
        return new ProblemException(
                HttpStatus.BAD_REQUEST, "logout_token is missing or does not hold: send one for the client of Vigie.");
    }
}
