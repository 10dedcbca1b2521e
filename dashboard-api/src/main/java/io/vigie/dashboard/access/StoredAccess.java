package io.vigie.dashboard.access;

import io.vigie.dashboard.broker.BrokerLog;
import io.vigie.dashboard.stored.Stored;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What of access is kept in the topic of settings. */
@Configuration(proxyBeanMethods = false)
class StoredAccess {

    @Bean
    Stored<Session> storedSessions(BrokerLog log) {
        return new Stored<>("session", Session.class, log);
    }

    @Bean
    Stored<SignInCode> storedSignInCodes(BrokerLog log) {
        return new Stored<>("sign-in-code", SignInCode.class, log);
    }
}
