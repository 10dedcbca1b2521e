package io.vigie.dashboard.json;

import io.vigie.contract.json.Json;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Requests and answers are read and written as the contract does. */
@Configuration(proxyBeanMethods = false)
class JsonConfiguration {

    @Bean
    JsonMapper jsonMapper() {
        return Json.MAPPER;
    }
}
