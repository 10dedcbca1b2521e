package io.vigie.dashboard.pairing;

import io.vigie.dashboard.broker.BrokerLog;
import io.vigie.dashboard.stored.Stored;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of displays is kept in the topic of settings. */
@Configuration(proxyBeanMethods = false)
class StoredPairing {

    /** By code. */
    @Bean
    Stored<Pairing> storedPairings(BrokerLog log) {
        return new Stored<>("pairing", Pairing.class, log);
    }

    /** By the digest of the secret in the cookie. */
    @Bean
    Stored<Display> storedDisplays(BrokerLog log) {
        return new Stored<>("display", Display.class, log);
    }

    /** By the id of the display. */
    @Bean
    Stored<Sighting> storedSightings(BrokerLog log) {
        return new Stored<>("display-seen", Sighting.class, log);
    }
}
