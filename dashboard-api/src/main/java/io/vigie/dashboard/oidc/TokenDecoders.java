package io.vigie.dashboard.oidc;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import io.vigie.dashboard.settings.OidcSettings;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Reads tokens that the provider has signed. Its keys are asked for anew every 5 min, so that one that was withdrawn is
 * worth nothing soon, and for a token of an unknown key, but for that only so often that nobody can have the provider
 * flooded.
 */
@Component
@Conditional(OidcSettings.On.class)
class TokenDecoders {

    /** Those by which a provider can sign and nobody else: no shared secrets, and never none. */
    private static final Set<SignatureAlgorithm> ALGORITHMS = Set.of(
            SignatureAlgorithm.RS256,
            SignatureAlgorithm.RS384,
            SignatureAlgorithm.RS512,
            SignatureAlgorithm.ES256,
            SignatureAlgorithm.ES384,
            SignatureAlgorithm.ES512,
            SignatureAlgorithm.PS256,
            SignatureAlgorithm.PS384,
            SignatureAlgorithm.PS512);

    private static final int PATIENCE_MILLIS = (int) Provider.PATIENCE.toMillis();
    private static final int MOST_BYTES = 512 * 1024;
    private static final long LEAST_MILLIS_BETWEEN_ASKING = 10_000;

    /** Machines go on delivering while the provider is down. */
    private static final long OUTAGE_MILLIS = Duration.ofHours(1).toMillis();

    private final Map<String, JWKSource<SecurityContext>> keys = new ConcurrentHashMap<>();

    /**
     * One that holds tokens against a check. It fails with a {@link BadJwtException} for a token that is not right, and
     * with a {@link ProviderAwayException} where the keys cannot be had.
     */
    ReactiveJwtDecoder decoder(ClientRegistration provider, OAuth2TokenValidator<Jwt> check) {
        String address = Objects.requireNonNull(provider.getProviderDetails().getJwkSetUri());
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys.computeIfAbsent(address, TokenDecoders::source))
                .jwsAlgorithms(all -> {
                    all.clear();
                    all.addAll(ALGORITHMS);
                })
                // The check says which types there may be.
                .jwtProcessorCustomizer(processor -> processor.setJWSTypeVerifier((type, context) -> {}))
                .build();
        decoder.setJwtValidator(check);
        return token -> Mono.fromCallable(() -> decode(decoder, token)).subscribeOn(Schedulers.boundedElastic());
    }

    private static Jwt decode(NimbusJwtDecoder decoder, String token) {
        try {
            return decoder.decode(token);
        } catch (BadJwtException e) {
            throw e;
        } catch (JwtException e) {
            throw new ProviderAwayException("The provider does not tell its keys", e);
        }
    }

    private static JWKSource<SecurityContext> source(String address) {
        return JWKSourceBuilder.create(
                        url(address), new DefaultResourceRetriever(PATIENCE_MILLIS, PATIENCE_MILLIS, MOST_BYTES))
                .rateLimited(LEAST_MILLIS_BETWEEN_ASKING)
                .refreshAheadCache(false)
                .outageTolerant(OUTAGE_MILLIS)
                .build();
    }

    private static URL url(String address) {
        try {
            return URI.create(address).toURL();
        } catch (MalformedURLException | IllegalArgumentException e) {
            throw new ProviderAwayException("The provider tells no address of its keys", e);
        }
    }
}
