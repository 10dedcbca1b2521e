package io.vigie.dashboard.hooks.targets;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The signature of Standard Webhooks, with each key while one takes the place of another. */
final class Signature {

    static final String WANTED = "keys of Standard Webhooks: whsec_ and the base64 of 24 to 64 random bytes";

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "whsec_";
    private static final int SHORTEST = 24;
    private static final int LONGEST = 64;

    private Signature() {}

    static boolean isKey(String text) {
        try {
            int length = text.startsWith(PREFIX) ? bytes(text).length : 0;
            return length >= SHORTEST && length <= LONGEST;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    static Map<String, String> headers(String message, Instant now, byte[] body, List<String> keys) {
        String timestamp = Long.toString(now.getEpochSecond());
        String start = message + "." + timestamp + ".";
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("webhook-id", message);
        headers.put("webhook-timestamp", timestamp);
        headers.put(
                "webhook-signature",
                keys.stream().map(key -> "v1," + sign(start, body, key)).collect(Collectors.joining(" ")));
        return headers;
    }

    private static String sign(String start, byte[] body, String key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes(key), ALGORITHM));
            mac.update(start.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }

    private static byte[] bytes(String key) {
        return Base64.getDecoder().decode(key.substring(PREFIX.length()));
    }
}
