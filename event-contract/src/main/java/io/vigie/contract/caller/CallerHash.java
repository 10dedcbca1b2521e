package io.vigie.contract.caller;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a caller's number what may be kept of it: {@code h1:} and the first 128 bits of its HMAC-SHA-256, in
 * hexadecimal. The same number gives the same hash however it is written, so that a caller who calls again is known.
 */
public final class CallerHash {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "h1:";
    private static final int BYTES = 16;
    private static final Set<String> NO_CALLER = Set.of("", "0", "anonymous", "unknown", "private", "restricted");

    private final SecretKeySpec key;

    /** @param key at least 16 bytes, the same in every process */
    public CallerHash(byte[] key) {
        if (key.length < BYTES) {
            throw new IllegalArgumentException("The caller key has " + key.length + " bytes: give at least 16.");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** The hash of a caller; null for no caller. What is already a hash stays. */
    public @Nullable String of(@Nullable String caller) {
        if (caller == null || caller.startsWith(PREFIX)) {
            return caller;
        }
        String number = caller.replaceAll("[\\s.\\-()\\[\\]]", "");
        if (NO_CALLER.contains(number.toLowerCase(Locale.ROOT))) {
            return null;
        }
        String international = number.startsWith("00") ? "+" + number.substring(2) : number;
        return PREFIX + HexFormat.of().formatHex(Arrays.copyOf(mac(international), BYTES));
    }

    private byte[] mac(String text) {
        try {
            // A Mac is not for use by several threads, and making one is cheap beside the hashing.
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }
}
