package io.vigie.dashboard.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.testkit.GivenClock;
import io.vigie.dashboard.testkit.TestingSettings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

class SealedRequestsTest {

    private static final ClientRegistration PROVIDER = ClientRegistration.withRegistrationId("vigie")
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .clientId("vigie")
            .redirectUri("https://vigie.test/back")
            .authorizationUri("https://id.test/authorize")
            .tokenUri("https://id.test/token")
            .scope("openid")
            .build();

    private final GivenClock clock = new GivenClock("2026-11-23T09:30:00Z");

    @TempDir
    private Path data;

    private SealedRequests process(Path folder) {
        return new SealedRequests(TestingSettings.in(folder, false), clock);
    }

    private static OAuth2AuthorizationRequest begun() {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri("https://id.test/authorize")
                .clientId("vigie")
                .scope("openid")
                .state("the-state")
                .redirectUri("https://vigie.test/back")
                .attributes(all -> {
                    all.put("registration_id", "vigie");
                    all.put("nonce", "the-nonce");
                    all.put("code_verifier", "the-verifier");
                })
                .build();
    }

    private static @Nullable OAuth2AuthorizationRequest open(SealedRequests sealed, String text) {
        return sealed.open(text, PROVIDER);
    }

    @Test
    void anotherProcessOfTheInstallationReadsWhatOneSealed() {
        String text = process(data).seal(begun());

        OAuth2AuthorizationRequest opened = Objects.requireNonNull(open(process(data), text));

        assertThat(opened.getState()).isEqualTo("the-state");
        assertThat(opened.getRedirectUri()).isEqualTo("https://vigie.test/back");
        assertThat(opened.getAttributes()).isEqualTo(begun().getAttributes());
    }

    @Test
    void nobodyReadsWhatIsInIt() {
        String text = process(data).seal(begun());

        for (String part : text.split("\\.", -1)) {
            assertThat(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.ISO_8859_1))
                    .doesNotContain("the-verifier", "the-nonce", "the-state");
        }
    }

    @Test
    void anotherInstallationDoesNotTakeIt(@TempDir Path other) {
        assertThat(open(process(other), process(data).seal(begun()))).isNull();
    }

    @Test
    void itIsGoodForTenMinutes() {
        SealedRequests sealed = process(data);
        String text = sealed.seal(begun());

        clock.advance(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(open(sealed, text)).isNotNull();

        clock.advance(Duration.ofSeconds(1));
        assertThat(open(sealed, text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "....", "a.b.c.d.e", "eyJhbGciOiJub25lIn0.e30.", "eyJhbGciOiJkaXIifQ....x"})
    void anythingElseIsNothing(String text) {
        assertThat(open(process(data), text)).isNull();
    }
}
