package io.vigie.dashboard.settings;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * The settings under {@code vigie.oidc}: the OpenID provider by which people sign in and of which machines bring tokens.
 * Without an issuer there is none, and the local tokens are in force.
 *
 * @param issuer the provider's address, as it stands in its tokens
 * @param clientId as what Vigie is known to it
 * @param clientSecret null for a client without one
 * @param clientSecretFile where the secret stands instead; the whole file, without blanks around
 * @param audience that tokens of machines must have; never the client's own, so that an ID token is none of them
 * @param publicUrl the address of Vigie that browsers use; null takes it from the request
 * @param scopes to ask for
 * @param claims what the claims of a token mean
 */
public record OidcSettings(
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable Path clientSecretFile,
        @Nullable String audience,
        @Nullable String publicUrl,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue OidcClaims claims) {

    /** Whether there is a provider. */
    public boolean isOn() {
        return StringUtils.hasText(issuer);
    }

    /** What is wrong, by the name of the setting; nothing where there is no provider. */
    Map<String, String> wrong() {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (!isOn()) {
            return wrong;
        }
        if (!isAddress(issuer)) {
            wrong.put("issuer", "must be a URL that begins with https:// or http://");
        }
        if (!StringUtils.hasText(clientId)) {
            wrong.put("clientId", "must be given where there is an issuer");
        }
        if (hasTwoSecrets()) {
            wrong.put("clientSecret", "must not be given beside client-secret-file");
        }
        if (!isReadable(clientSecretFile)) {
            wrong.put("clientSecretFile", "must be a file that can be read");
        }
        if (!StringUtils.hasText(audience)) {
            wrong.put("audience", "must be given where there is an issuer");
        } else if (audience.equals(clientId)) {
            wrong.put("audience", "must differ from client-id, or ID tokens would pass for tokens of machines");
        }
        if (StringUtils.hasText(publicUrl) && !isAddress(publicUrl)) {
            wrong.put("publicUrl", "must be a URL that begins with https:// or http://");
        }
        if (!scopes.contains("openid")) {
            wrong.put("scopes", "must contain openid");
        }
        claims.wrong().forEach((setting, reason) -> wrong.put("claims." + setting, reason));
        return wrong;
    }

    private boolean hasTwoSecrets() {
        return StringUtils.hasText(clientSecret) && clientSecretFile != null;
    }

    private static boolean isReadable(@Nullable Path file) {
        return file == null || Files.isReadable(file);
    }

    private static boolean isAddress(@Nullable String text) {
        try {
            URI uri = URI.create(String.valueOf(text));
            return List.of("https", "http").contains(String.valueOf(uri.getScheme())) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** There is a provider. */
    public static class On implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return StringUtils.hasText(context.getEnvironment().getProperty("vigie.oidc.issuer"));
        }
    }

    /** There is none. */
    public static final class Off extends On {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !super.matches(context, metadata);
        }
    }
}
