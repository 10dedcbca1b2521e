package io.vigie.dashboard.oidc;

import io.vigie.dashboard.settings.OidcSettings;
import io.vigie.dashboard.settings.VigieSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.ReactiveClientRegistrationRepository;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * What the provider tells of itself, asked for when it is needed: one that is down holds up no start, and is asked again
 * by whoever needs it next. What it has told once holds as long as the process runs.
 */
@Component
@Conditional(OidcSettings.On.class)
class Provider implements ReactiveClientRegistrationRepository {

    /** How long the provider may take for one answer. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    static final String ID = "vigie";
    static final Duration FOR_EVER = Duration.ofMillis(Long.MAX_VALUE);

    private final Mono<ClientRegistration> registration;

    Provider(OidcSettings settings, VigieSettings installation) {
        String secret = secret(settings);
        String callback = callback(settings, installation);
        String issuer = Objects.requireNonNull(settings.issuer());
        String clientId = Objects.requireNonNull(settings.clientId());
        this.registration = Mono.fromCallable(() -> ClientRegistrations.fromIssuerLocation(issuer)
                        .registrationId(ID)
                        .clientId(clientId)
                        .clientSecret(secret)
                        .scope(settings.scopes())
                        .redirectUri(callback))
                .map(told -> secret == null ? told.clientAuthenticationMethod(ClientAuthenticationMethod.NONE) : told)
                .map(ClientRegistration.Builder::build)
                .subscribeOn(Schedulers.boundedElastic())
                .timeout(PATIENCE)
                .onErrorMap(e -> new ProviderAwayException("The provider does not tell its addresses", e))
                .cache(told -> FOR_EVER, failure -> Duration.ZERO, () -> Duration.ZERO);
    }

    private static String callback(OidcSettings settings, VigieSettings installation) {
        String url = settings.publicUrl();
        String base = StringUtils.hasText(url)
                ? url.replaceFirst("/+$", "")
                : (installation.behindProxy() ? "https" : "{baseScheme}") + "://{baseHost}{basePort}";
        return base + SignInController.CALLBACK;
    }

    private static @Nullable String secret(OidcSettings settings) {
        if (settings.clientSecretFile() == null) {
            return StringUtils.hasText(settings.clientSecret()) ? settings.clientSecret() : null;
        }
        try {
            return Files.readString(settings.clientSecretFile()).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Cannot read " + settings.clientSecretFile() + ": check vigie.oidc.client-secret-file.", e);
        }
    }

    /** Fails with a {@link ProviderAwayException} when it does not answer. */
    Mono<ClientRegistration> registration() {
        return registration;
    }

    @Override
    public Mono<ClientRegistration> findByRegistrationId(String id) {
        return id.equals(ID) ? registration : Mono.empty();
    }
}
