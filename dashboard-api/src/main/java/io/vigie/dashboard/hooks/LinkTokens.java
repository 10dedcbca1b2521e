package io.vigie.dashboard.hooks;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.vigie.dashboard.secrets.Randoms;
import io.vigie.dashboard.secrets.SecretFile;
import io.vigie.dashboard.settings.VigieSettings;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands in the links of hooks: it lets whoever has it say that one page is seen to, for a day, and nothing else. */
@Component
class LinkTokens {

    static final Duration GOOD_FOR = Duration.ofDays(1);

    private static final int KEY_BITS = 256;
    private static final String HOOK = "hook";

    /** What a token is for. */
    record Link(String page, String hook) {}

    private final byte[] key;
    private final Clock clock;

    LinkTokens(VigieSettings settings, Clock clock) {
        byte[] text = SecretFile.readOrCreate(
                settings.data().resolve("hook-links.key"),
                () -> Randoms.text(KEY_BITS).getBytes(StandardCharsets.US_ASCII));
        this.key = Base64.getUrlDecoder().decode(text);
        this.clock = clock;
    }

    String make(String page, String hook) {
        JWTClaimsSet content = new JWTClaimsSet.Builder()
                .subject(page)
                .claim(HOOK, hook)
                .expirationTime(Date.from(clock.instant().plus(GOOD_FOR)))
                .build();
        try {
            SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), content);
            token.sign(new MACSigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("This Java has no HMAC", e);
        }
    }

    /** What a token is for; null where it is none of ours, or too old. */
    @Nullable
    Link read(String text) {
        try {
            SignedJWT token = SignedJWT.parse(text);
            if (!token.verify(new MACVerifier(key))) {
                return null;
            }
            JWTClaimsSet content = token.getJWTClaimsSet();
            String page = content.getSubject();
            String hook = content.getStringClaim(HOOK);
            boolean isGood =
                    clock.instant().isBefore(content.getExpirationTime().toInstant());
            return isGood && page != null && hook != null ? new Link(page, hook) : null;
        } catch (ParseException | JOSEException | RuntimeException e) {
            // Of text that somebody made up the library throws what it likes.
            return null;
        }
    }
}
