package io.vigie.dashboard.oidc;

import io.swagger.v3.oas.annotations.Hidden;
import io.vigie.dashboard.access.SignIns;
import io.vigie.dashboard.settings.OidcSettings;
import java.net.URI;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeReactiveAuthenticationManager;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationCodeAuthenticationTokenConverter;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Signing in by the OpenID provider: off to it, and back. Whatever goes wrong, a person ends on a page. */
@RestController
@Hidden
@Conditional(OidcSettings.On.class)
class SignInController {

    static final String BEGIN = "/sign-in/oidc";
    static final String CALLBACK = "/sign-in/oidc/callback";

    private static final Logger LOG = LoggerFactory.getLogger(SignInController.class);
    /** The provider is asked for its addresses, its keys and the token. */
    private static final Duration PATIENCE = Provider.PATIENCE.multipliedBy(3);

    private final ServerOAuth2AuthorizationRequestResolver requests;
    private final SignInCookie cookie;
    private final ServerOAuth2AuthorizationCodeAuthenticationTokenConverter codes;
    private final OidcAuthorizationCodeReactiveAuthenticationManager idTokens;
    private final ClaimsMapping mapping;
    private final SignIns signIns;

    SignInController(
            ServerOAuth2AuthorizationRequestResolver requests,
            SignInCookie cookie,
            ServerOAuth2AuthorizationCodeAuthenticationTokenConverter codes,
            OidcAuthorizationCodeReactiveAuthenticationManager idTokens,
            OidcSettings settings,
            SignIns signIns) {
        this.requests = requests;
        this.cookie = cookie;
        this.codes = codes;
        this.idTokens = idTokens;
        this.mapping = new ClaimsMapping(settings.claims());
        this.signIns = signIns;
    }

    @GetMapping(BEGIN)
    Mono<Void> begin(ServerWebExchange exchange) {
        return requests.resolve(exchange, Provider.ID)
                .flatMap(request -> cookie.saveAuthorizationRequest(request, exchange)
                        .thenReturn(URI.create(request.getAuthorizationRequestUri())))
                .onErrorResume(failure -> Mono.just(problem(failure)))
                .flatMap(where -> redirect(exchange.getResponse(), where));
    }

    /** Who comes by the address of signing in, or by a link of a time before there was a provider, is sent to it. */
    @GetMapping(path = "/sign-in", params = "!problem")
    Mono<Void> beginAtOnce(ServerWebExchange exchange) {
        return redirect(exchange.getResponse(), URI.create(BEGIN));
    }

    @GetMapping(CALLBACK)
    Mono<Void> end(ServerWebExchange exchange) {
        return codes.convert(exchange)
                .flatMap(idTokens::authenticate)
                .timeout(PATIENCE)
                .flatMap(proof -> signIn(proof, exchange))
                .onErrorResume(failure -> Mono.just(problem(failure)))
                .flatMap(where -> redirect(exchange.getResponse(), where));
    }

    private Mono<URI> signIn(Authentication proof, ServerWebExchange exchange) {
        if (!(proof.getPrincipal() instanceof OidcUser user)) {
            return Mono.error(new IllegalStateException("The provider sends no ID token: is openid among the scopes?"));
        }
        return mapping.of(user.getClaims())
                .map(who -> signIns.open(who, exchange.getRequest(), exchange.getResponse())
                        .thenReturn(URI.create("/")))
                .orElseGet(() -> Mono.fromSupplier(() -> told(SignInProblem.NO_ROLE, "")));
    }

    private static URI problem(Throwable failure) {
        return told(SignInProblem.of(failure), reason(failure));
    }

    private static URI told(SignInProblem problem, String reason) {
        LOG.info("A sign-in ended with {} {}", problem.word(), reason);
        return URI.create("/sign-in?problem=" + problem.word());
    }

    /** Of the protocol's codes those alone that are nothing but a word: anybody can send one, and any text with it. */
    private static String reason(Throwable failure) {
        String code = SignInProblem.code(failure);
        return code.matches("[a-z_]{1,40}") ? code : failure.getClass().getSimpleName();
    }

    private static Mono<Void> redirect(ServerHttpResponse response, URI where) {
        response.setStatusCode(HttpStatus.FOUND);
        response.getHeaders().setLocation(where);
        response.getHeaders().set(HttpHeaders.CACHE_CONTROL, "no-store");
        return response.setComplete();
    }
}
