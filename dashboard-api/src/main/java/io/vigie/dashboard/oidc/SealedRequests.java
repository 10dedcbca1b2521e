package io.vigie.dashboard.oidc;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import com.nimbusds.jwt.EncryptedJWT;
import com.nimbusds.jwt.JWTClaimsSet;
import io.vigie.dashboard.secrets.Randoms;
import io.vigie.dashboard.secrets.SecretFile;
import io.vigie.dashboard.settings.OidcSettings;
import io.vigie.dashboard.settings.VigieSettings;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.stereotype.Component;

/**
 * Sign-ins that have begun, as text that only the processes of this installation can make or read: the browser keeps it, so
 * that any of them can end what another began.
 */
@Component
@Conditional(OidcSettings.On.class)
class SealedRequests {

    /** How long somebody may take at the provider. */
    static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private static final int KEY_BITS = 256;
    private static final JWEHeader HEAD = new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM);
    private static final String REDIRECT = OAuth2ParameterNames.REDIRECT_URI;
    private static final String STATE = OAuth2ParameterNames.STATE;
    private static final Set<String> KEPT =
            Set.of(OAuth2ParameterNames.REGISTRATION_ID, OidcParameterNames.NONCE, PkceParameterNames.CODE_VERIFIER);

    private final byte[] key;
    private final Clock clock;

    SealedRequests(VigieSettings settings, Clock clock) {
        byte[] text = SecretFile.readOrCreate(
                settings.data().resolve("sign-in.key"),
                () -> Randoms.text(KEY_BITS).getBytes(StandardCharsets.US_ASCII));
        this.key = Base64.getUrlDecoder().decode(text);
        this.clock = clock;
    }

    String seal(OAuth2AuthorizationRequest request) {
        JWTClaimsSet.Builder content = new JWTClaimsSet.Builder()
                .expirationTime(Date.from(clock.instant().plus(GOOD_FOR)))
                .claim(STATE, request.getState())
                .claim(REDIRECT, request.getRedirectUri());
        KEPT.forEach(name -> content.claim(name, request.getAttribute(name)));
        try {
            EncryptedJWT sealed = new EncryptedJWT(HEAD, content.build());
            sealed.encrypt(new DirectEncrypter(key));
            return sealed.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("This Java has no " + EncryptionMethod.A256GCM, e);
        }
    }

    /** What was sealed, as a request to this provider; null where it is none of ours, or too old. */
    @Nullable
    OAuth2AuthorizationRequest open(String text, ClientRegistration provider) {
        try {
            EncryptedJWT sealed = EncryptedJWT.parse(text);
            sealed.decrypt(new DirectDecrypter(key));
            JWTClaimsSet content = sealed.getJWTClaimsSet();
            return clock.instant().isBefore(content.getExpirationTime().toInstant())
                    ? request(content, provider)
                    : null;
        } catch (ParseException | JOSEException | RuntimeException e) {
            // Of text that somebody made up the library throws what it likes, NullPointerException too.
            return null;
        }
    }

    private static OAuth2AuthorizationRequest request(JWTClaimsSet content, ClientRegistration provider)
            throws ParseException {
        OAuth2AuthorizationRequest.Builder request = OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(provider.getProviderDetails().getAuthorizationUri()))
                .clientId(provider.getClientId())
                .scopes(provider.getScopes())
                .state(content.getStringClaim(STATE))
                .redirectUri(content.getStringClaim(REDIRECT));
        request.attributes(all -> KEPT.forEach(name -> all.put(name, content.getClaim(name))));
        return request.build();
    }
}
