package io.vigie.dashboard.directory;

import io.vigie.contract.directory.DirectoryReader;
import io.vigie.dashboard.settings.VigieSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How entries are read. */
@Configuration(proxyBeanMethods = false)
class DirectoryConfiguration {

    @Bean
    DirectoryReader directoryReader(VigieSettings settings) {
        return new DirectoryReader(settings.timeZone().getId());
    }
}
