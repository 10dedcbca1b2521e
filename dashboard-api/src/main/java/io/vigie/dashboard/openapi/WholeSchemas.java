package io.vigie.dashboard.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Tells each type whole: what the library tells as a part of an interface, of which nothing is known and which nobody
 * sends, stands by itself.
 */
@Component
@SuppressWarnings({"rawtypes", "unchecked"}) // As the library has it.
class WholeSchemas implements OpenApiCustomizer {

    @Override
    public void customise(OpenAPI api) {
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        for (Schema<?> schema : schemas.values()) {
            List<Schema> parts = schema.getAllOf();
            if (parts != null) {
                parts.stream()
                        .filter(part -> part.getProperties() != null)
                        .findFirst()
                        .ifPresent(own -> {
                            schema.setAllOf(null);
                            schema.setTypes(own.getTypes());
                            schema.setProperties(own.getProperties());
                        });
            }
        }
        schemas.values().removeIf(WholeSchemas::saysNothing);
    }

    private static boolean saysNothing(Schema<?> schema) {
        return schema.getProperties() == null && schema.getTypes() == null && schema.getType() == null;
    }
}
