package io.vigie.dashboard.settings;

import org.springframework.boot.context.properties.ConfigurationPropertiesBindHandlerAdvisor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How settings are read. */
@Configuration(proxyBeanMethods = false)
class SettingsConfiguration {

    @Bean
    static ConfigurationPropertiesBindHandlerAdvisor allWrongSettingsAtOnce() {
        return WrongSettings::new;
    }

    @Bean
    OidcSettings oidcSettings(VigieSettings settings) {
        return settings.oidc();
    }
}
