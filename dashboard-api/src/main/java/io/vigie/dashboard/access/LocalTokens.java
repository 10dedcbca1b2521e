package io.vigie.dashboard.access;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.identity.Grant;
import io.vigie.dashboard.identity.Identity;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.identity.Scope;
import io.vigie.dashboard.secrets.Digest;
import io.vigie.dashboard.secrets.Randoms;
import io.vigie.dashboard.secrets.SecretFile;
import io.vigie.dashboard.settings.OidcSettings;
import io.vigie.dashboard.settings.VigieSettings;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The bearer tokens of this installation, one for each role, in {@code access.json} of the data folder. */
@Component
@Conditional(OidcSettings.Off.class)
class LocalTokens implements BearerTokens {

    private static final int BITS = 256;

    private final Map<String, Role> byDigest = new HashMap<>();

    LocalTokens(VigieSettings settings) {
        Path file = settings.data().resolve("access.json");
        JsonNode tokens = parse(file, SecretFile.readOrCreate(file, LocalTokens::fresh));
        for (Role role : Role.values()) {
            JsonNode token = tokens.get(role.word());
            if (token == null || !token.isString() || token.stringValue().length() < BITS / 8) {
                throw new IllegalStateException(
                        file + " has no token for " + role.word() + ": remove the file, and all tokens are made anew.");
            }
            byDigest.put(Digest.of(token.stringValue()), role);
        }
    }

    @Override
    public Mono<Identity> holder(String token, String address) {
        return Mono.justOrEmpty(byDigest.get(Digest.of(token)))
                .map(role -> new Identity(
                        role.word(), role, Scope.ALL, address, new Grant(Grant.Kind.LOCAL_TOKEN, role.word(), null)));
    }

    @Override
    public String advice() {
        return "Send a bearer token of access.json, or sign in by a link of ./vigie link.";
    }

    private static byte[] fresh() {
        ObjectNode tokens = Json.MAPPER.createObjectNode();
        for (Role role : Role.values()) {
            tokens.put(role.word(), Randoms.text(BITS));
        }
        return Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(tokens);
    }

    private static JsonNode parse(Path file, byte[] content) {
        try {
            return Json.MAPPER.readTree(content);
        } catch (JacksonException e) {
            throw new IllegalStateException(file + " is not JSON: remove the file, and all tokens are made anew.", e);
        }
    }
}
