package io.vigie.identityprovider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The keys that the provider tells everybody, and one that it does not, of the same name. */
@Component
final class Keys {

    private static final String RSA = "rsa";
    private static final int RSA_BITS = 2048;

    private final JWKSet own;
    private final RSAKey foreign;

    Keys() throws JOSEException {
        own = new JWKSet(
                List.of(rsa(), new ECKeyGenerator(Curve.P_256).keyID("ec").generate()));
        foreign = rsa();
    }

    private static RSAKey rsa() throws JOSEException {
        return new RSAKeyGenerator(RSA_BITS).keyID(RSA).generate();
    }

    JWKSet own() {
        return own;
    }

    RSAKey rsaKey() {
        return own.getKeyByKeyId(RSA).toRSAKey();
    }

    RSAKey foreign() {
        return foreign;
    }
}
