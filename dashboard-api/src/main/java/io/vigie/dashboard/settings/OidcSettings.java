package io.vigie.dashboard.settings;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.validation.annotation.Validated;

/**
 * The settings under {@code vigie.oidc}: the OpenID provider by which people sign in and of which machines bring tokens.
 * Without an issuer there is none, and the local tokens are in force. A wrong setting stops the start, and is named.
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
@Validated
@ConfigurationProperties("vigie.oidc")
public record OidcSettings(
        @Nullable String issuer,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable Path clientSecretFile,
        @Nullable String audience,
        @Nullable String publicUrl,
        @DefaultValue({"openid", "profile"}) List<String> scopes,
        @DefaultValue OidcClaims claims)
        implements Validator {

    /** Whether there is a provider. */
    public boolean isOn() {
        return StringUtils.hasText(issuer);
    }

    @Override
    public boolean supports(Class<?> type) {
        return type == OidcSettings.class;
    }

    @Override
    public void validate(Object target, Errors errors) {
        if (!isOn()) {
            return;
        }
        refuse(errors, "issuer", !isAddress(issuer), "must be a URL that begins with https:// or http://");
        refuse(errors, "clientId", !StringUtils.hasText(clientId), "must be given where there is an issuer");
        refuse(errors, "clientSecret", hasTwoSecrets(), "must not be given beside clientSecretFile");
        refuse(errors, "clientSecretFile", !isReadable(clientSecretFile), "must be a file that can be read");
        refuse(errors, "audience", !StringUtils.hasText(audience), "must be given where there is an issuer");
        refuse(
                errors,
                "audience",
                StringUtils.hasText(audience) && audience.equals(clientId),
                "must differ from clientId, or ID tokens would pass for tokens of machines");
        refuse(
                errors,
                "publicUrl",
                StringUtils.hasText(publicUrl) && !isAddress(publicUrl),
                "must be a URL that begins with https:// or http://");
        refuse(errors, "scopes", !scopes.contains("openid"), "must contain openid");
        claims.wrong().forEach((field, reason) -> refuse(errors, "claims." + field, true, reason));
    }

    private static void refuse(Errors errors, String field, boolean wrong, String reason) {
        if (wrong) {
            errors.rejectValue(field, "wrong", reason);
        }
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
