package io.vigie.identityprovider;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;

/** The programs that may ask for tokens. The secret of each is {@code secret-of-} and its id. */
final class Clients {

    /** Before the name of whom a machine claims to be. */
    static final String MACHINE = "machine-";

    /** Of a loopback address any port is meant (RFC 8252, section 7.3). */
    private static final String CALLBACK = "http://127.0.0.1/sign-in/oidc/callback";

    private Clients() {}

    static List<RegisteredClient> all() {
        Stream<RegisteredClient> machines = Holders.names().stream().map(Clients::machine);
        return Stream.concat(Stream.of(confidential(), open()), machines).toList();
    }

    private static String secret(String id) {
        return "{noop}secret-of-" + id;
    }

    private static RegisteredClient confidential() {
        return signIn("vigie")
                .clientSecret(secret("vigie"))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .build();
    }

    /** One without a secret. */
    private static RegisteredClient open() {
        return signIn("vigie-open")
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .build();
    }

    private static RegisteredClient.Builder signIn(String id) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(CALLBACK)
                .scope("openid")
                .scope("profile")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build());
    }

    private static RegisteredClient machine(String name) {
        return RegisteredClient.withId(MACHINE + name)
                .clientId(MACHINE + name)
                .clientSecret(secret(MACHINE + name))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
    }
}
