package io.vigie.dashboard.secrets;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.DirectDecrypter;
import com.nimbusds.jose.crypto.DirectEncrypter;
import io.vigie.dashboard.settings.VigieSettings;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import org.springframework.stereotype.Component;

/** Texts that lie where others may read, and that only the processes of this installation can make or open. */
@Component
public final class Seal {

    private static final int KEY_BITS = 256;
    private static final JWEHeader HEAD = new JWEHeader(JWEAlgorithm.DIR, EncryptionMethod.A256GCM);

    private final byte[] key;

    Seal(VigieSettings settings) {
        byte[] text = SecretFile.readOrCreate(
                settings.data().resolve("seal.key"),
                () -> Randoms.text(KEY_BITS).getBytes(StandardCharsets.US_ASCII));
        this.key = Base64.getUrlDecoder().decode(text);
    }

    public String close(byte[] content) {
        try {
            JWEObject sealed = new JWEObject(HEAD, new Payload(content));
            sealed.encrypt(new DirectEncrypter(key));
            return sealed.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("This Java has no " + EncryptionMethod.A256GCM, e);
        }
    }

    /** @throws IllegalArgumentException when it was not sealed with the key of this installation */
    public byte[] open(String text) {
        try {
            JWEObject sealed = JWEObject.parse(text);
            sealed.decrypt(new DirectDecrypter(key));
            return sealed.getPayload().toBytes();
        } catch (ParseException | JOSEException | RuntimeException e) {
            // Of text that somebody made up the library throws what it likes.
            throw new IllegalArgumentException("It was not sealed by this installation.", e);
        }
    }
}
