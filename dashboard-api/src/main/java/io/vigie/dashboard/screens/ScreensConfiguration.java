package io.vigie.dashboard.screens;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** Where the built screens lie. */
@Configuration(proxyBeanMethods = false)
class ScreensConfiguration implements WebFluxConfigurer {

    private static final Duration YEAR = Duration.ofDays(365);

    @Bean
    Screens screens(@Value("classpath:/web/index.html") Resource index) {
        return new Screens(index);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/web/assets/")
                .setCacheControl(CacheControl.maxAge(YEAR).cachePublic().immutable());
        // These keep their names when they change.
        registry.addResourceHandler("/manifest.webmanifest", "/service-worker.js", "/icons/**")
                .addResourceLocations("classpath:/web/")
                .setCacheControl(CacheControl.noCache());
    }
}
