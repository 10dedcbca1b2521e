package io.vigie.dashboard.guards;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.server.adapter.ForwardedHeaderTransformer;

/** Behind a proxy, callers are those that the proxy tells of; without one, nobody may say that they are somebody else. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("vigie.behind-proxy")
class ForwardedHeaders {

    @Bean
    ForwardedHeaderTransformer forwardedHeaderTransformer() {
        return new ForwardedHeaderTransformer();
    }
}
