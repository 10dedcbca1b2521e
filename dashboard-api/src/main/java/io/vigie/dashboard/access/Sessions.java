package io.vigie.dashboard.access;

import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.secrets.Randoms;
import io.vigie.dashboard.secrets.SecretFile;
import io.vigie.dashboard.settings.VigieSettings;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sessions of browsers: the role and the end, signed with a key of the data folder, so that a session outlives a restart
 * and holds at every process that shares the key.
 */
@Component
class Sessions {

    private static final int KEY_BITS = 256;
    private static final Duration OF_PEOPLE = Duration.ofHours(12);
    /** A wall hangs where nobody signs in; browsers keep no cookie for longer than this. */
    private static final Duration OF_WALLS = Duration.ofDays(400);

    private final SecretKeySpec key;
    private final Clock clock;

    Sessions(VigieSettings settings, Clock clock) {
        byte[] secret = SecretFile.readOrCreate(
                settings.data().resolve("session.key"),
                () -> Randoms.text(KEY_BITS).getBytes(StandardCharsets.US_ASCII));
        this.key = new SecretKeySpec(secret, "HmacSHA256");
        this.clock = clock;
    }

    Duration length(Role role) {
        return role == Role.WALL ? OF_WALLS : OF_PEOPLE;
    }

    /** What stands in the cookie of a new session. */
    String open(Role role) {
        String claims = role.word() + "." + clock.instant().plus(length(role)).getEpochSecond() + "."
                + Randoms.text(KEY_BITS / 2);
        return claims + "." + sign(claims);
    }

    /** Whose session it is; null when it has ended or was not opened here. */
    @Nullable
    Role roleOf(String cookie) {
        int end = cookie.lastIndexOf('.');
        if (end < 0 || !isSigned(cookie.substring(0, end), cookie.substring(end + 1))) {
            return null;
        }
        String[] claims = cookie.split("\\.", 3);
        Instant until = Instant.ofEpochSecond(Long.parseLong(claims[1]));
        if (!clock.instant().isBefore(until)) {
            return null;
        }
        for (Role role : Role.values()) {
            if (role.word().equals(claims[0])) {
                return role;
            }
        }
        return null;
    }

    private boolean isSigned(String claims, String signature) {
        return MessageDigest.isEqual(
                sign(claims).getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    }

    private String sign(String claims) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(claims.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HMAC-SHA-256", e);
        }
    }
}
