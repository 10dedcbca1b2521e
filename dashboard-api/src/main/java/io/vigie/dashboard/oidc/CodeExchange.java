package io.vigie.dashboard.oidc;

import io.vigie.dashboard.settings.OidcSettings;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.endpoint.WebClientReactiveAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeReactiveAuthenticationManager;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.server.DefaultServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationCodeAuthenticationTokenConverter;
import org.springframework.security.oauth2.client.web.server.ServerOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import reactor.core.publisher.Mono;

/** The protocol, which is Spring Security's: the code with PKCE, state and nonce, for an ID token and nothing else. */
@Configuration(proxyBeanMethods = false)
@Conditional(OidcSettings.On.class)
class CodeExchange {

    @Bean
    ServerOAuth2AuthorizationRequestResolver authorizationRequests(Provider provider) {
        var resolver = new DefaultServerOAuth2AuthorizationRequestResolver(provider);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return resolver;
    }

    @Bean
    ServerOAuth2AuthorizationCodeAuthenticationTokenConverter authorizationCodes(
            Provider provider, SignInCookie cookie) {
        var codes = new ServerOAuth2AuthorizationCodeAuthenticationTokenConverter(provider);
        codes.setAuthorizationRequestRepository(cookie);
        return codes;
    }

    @Bean
    OidcAuthorizationCodeReactiveAuthenticationManager idTokens(TokenDecoders decoders, Clock clock) {
        // All that counts stands in the ID token, so nothing more is asked for, and no other token is kept.
        var manager = new OidcAuthorizationCodeReactiveAuthenticationManager(
                new WebClientReactiveAuthorizationCodeTokenResponseClient(),
                request -> Mono.just(new DefaultOidcUser(List.of(), request.getIdToken())));
        manager.setJwtDecoderFactory(provider -> decoders.decoder(provider, check(provider, clock)));
        return manager;
    }

    private static OAuth2TokenValidator<Jwt> check(ClientRegistration provider, Clock clock) {
        OidcIdTokenValidator check = new OidcIdTokenValidator(provider);
        check.setClock(clock);
        return new DelegatingOAuth2TokenValidator<>(JwtTypeValidator.jwt(), check);
    }
}
