package io.vigie.dashboard.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.identity.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

class OidcSettingsTest {

    private final ApplicationContextRunner right = new ApplicationContextRunner()
            .withUserConfiguration(Settings.class)
            .withPropertyValues(
                    "vigie.oidc.issuer=https://id.test/realms/centre",
                    "vigie.oidc.client-id=vigie",
                    "vigie.oidc.audience=vigie-api",
                    "vigie.oidc.claims.role=roles",
                    "vigie.oidc.claims.roles=cn=boss=admin, floor=supervisor");

    @Configuration(proxyBeanMethods = false)
    @Import(SettingsConfiguration.class)
    @EnableConfigurationProperties(VigieSettings.class)
    static class Settings {}

    @Test
    void withoutAnIssuerThereIsNoProviderAndNothingToSet() {
        new ApplicationContextRunner()
                .withUserConfiguration(Settings.class)
                .run(context ->
                        assertThat(context.getBean(OidcSettings.class).isOn()).isFalse());
        new ApplicationContextRunner()
                .withUserConfiguration(Settings.class)
                .withPropertyValues("vigie.oidc.issuer=", "vigie.oidc.client-id=")
                .run(context ->
                        assertThat(context.getBean(OidcSettings.class).isOn()).isFalse());
    }

    @Test
    void whatIsNotSaidIsAsIsUsual() {
        right.run(context -> {
            OidcSettings settings = context.getBean(OidcSettings.class);
            assertThat(settings.isOn()).isTrue();
            assertThat(settings.scopes()).containsExactly("openid", "profile");
            assertThat(settings.clientSecret()).isNull();
            assertThat(settings.claims().name()).isEqualTo("preferred_username");
            assertThat(settings.claims().clients()).isNull();
        });
    }

    @Test
    void rolesKeepTheirOrderAndAValueMayHaveTheSign() {
        right.run(context -> assertThat(
                        context.getBean(OidcSettings.class).claims().roleByValue())
                .containsExactly(Map.entry("cn=boss", Role.ADMIN), Map.entry("floor", Role.SUPERVISOR)));
    }

    @ParameterizedTest
    @CsvSource({
        "vigie.oidc.issuer=id.test, issuer",
        "vigie.oidc.issuer=ftp://id.test, issuer",
        "vigie.oidc.issuer=https:// nothing, issuer",
        "vigie.oidc.client-id=, client-id",
        "vigie.oidc.client-secret-file=/nowhere/secret, client-secret-file",
        "vigie.oidc.audience=, audience",
        "vigie.oidc.audience=vigie, audience",
        "vigie.oidc.public-url=vigie.test, public-url",
        "vigie.oidc.scopes=profile, scopes",
        "vigie.oidc.claims.role=, claims.role",
        "vigie.oidc.claims.roles=, claims.roles",
        "vigie.oidc.claims.roles=boss, claims.roles",
        "vigie.oidc.claims.roles==admin, claims.roles",
        "vigie.oidc.claims.roles=boss=king, claims.roles"
    })
    void aWrongOneStopsTheStartAndIsNamed(String setting, String named) {
        right.withPropertyValues(setting)
                .run(context ->
                        assertThat(context).getFailure().hasStackTraceContaining("vigie.oidc." + named + ": must "));
    }

    @Test
    void twoSecretsAreOneTooMany() {
        right.withPropertyValues("vigie.oidc.client-secret=a", "vigie.oidc.client-secret-file=/nowhere")
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasStackTraceContaining("vigie.oidc.client-secret: must ")
                        .hasStackTraceContaining("vigie.oidc.client-secret-file: must "));
    }
}
