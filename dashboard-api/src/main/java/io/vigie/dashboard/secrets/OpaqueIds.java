package io.vigie.dashboard.secrets;

import io.vigie.dashboard.settings.VigieSettings;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Ids for those who may not know which agent is meant: the same for the same agent, at every process that shares the data
 * folder, and not to be told from without its key, even by who knows all agents' ids.
 */
@Component
public final class OpaqueIds {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BITS = 256;
    private static final int BYTES = 16;

    private final SecretKeySpec key;

    OpaqueIds(VigieSettings settings) {
        byte[] secret = SecretFile.readOrCreate(
                settings.data().resolve("opaque.key"),
                () -> Randoms.text(KEY_BITS).getBytes(StandardCharsets.US_ASCII));
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    /**
     * The id to show in place of another.
     *
     * @param kind of what it is: the same id of another kind is shown as another
     */
    public String of(String kind, String id) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] whole = mac.doFinal((kind + '\0' + id).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(whole, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + ALGORITHM, e);
        }
    }
}
