package io.vigie.identityprovider;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Makes whatever token a test asks for, also those that no honest provider would. */
@RestController
class Mint {

    private final Keys keys;

    Mint(Keys keys) {
        this.keys = keys;
    }

    /**
     * A token to be made.
     *
     * @param algorithm {@code none} for one that is not signed
     * @param foreign whether by a key that is not the provider's
     * @param type of its head; absent: it has none
     * @param claims its body, as it is
     */
    record Wanted(
            String algorithm, boolean foreign, @Nullable String type, Map<String, Object> claims) {}

    @PostMapping("/mint")
    String mint(@RequestBody Wanted wanted) throws JOSEException, ParseException {
        JWTClaimsSet claims = JWTClaimsSet.parse(wanted.claims);
        if (wanted.algorithm.equals("none")) {
            return new PlainJWT(claims).serialize();
        }
        JWSAlgorithm algorithm = JWSAlgorithm.parse(wanted.algorithm);
        JWSHeader.Builder head = new JWSHeader.Builder(algorithm)
                .keyID(
                        JWSAlgorithm.Family.EC.contains(algorithm)
                                ? "ec"
                                : keys.rsaKey().getKeyID());
        if (wanted.type != null) {
            head.type(new JOSEObjectType(wanted.type));
        }
        SignedJWT token = new SignedJWT(head.build(), claims);
        token.sign(signer(algorithm, wanted.foreign));
        return token.serialize();
    }

    private JWSSigner signer(JWSAlgorithm algorithm, boolean foreign) throws JOSEException {
        if (JWSAlgorithm.Family.HMAC_SHA.contains(algorithm)) {
            // With what everybody knows of the provider taken for a secret: the oldest trick against RS256.
            return new MACSigner(keys.rsaKey().toRSAPublicKey().getEncoded());
        }
        return JWSAlgorithm.Family.EC.contains(algorithm)
                ? new ECDSASigner(keys.own().getKeyByKeyId("ec").toECKey())
                : new RSASSASigner(foreign ? keys.foreign() : keys.rsaKey());
    }
}
