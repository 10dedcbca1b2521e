package io.vigie.dashboard.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import io.vigie.contract.json.Seconds;
import io.vigie.dashboard.live.Withheld;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * Says of the fields of each record what its type says: which are always there, which may be null, which are numbers of
 * seconds. What is withheld from some audiences is not always there.
 */
@Component
@SuppressWarnings({"rawtypes", "unchecked"}) // As the library has it.
class RecordSchemas implements ModelConverter {

    @Override
    public @Nullable Schema resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Schema schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
        Class<?> record = io.swagger.v3.core.util.Json.mapper()
                .constructType(type.getType())
                .getRawClass();
        if (schema != null && record.isRecord()) {
            Schema told = schema.get$ref() == null ? schema : named(schema.get$ref(), context);
            if (told != null && told.getProperties() != null) {
                tell(record, told);
            }
        }
        return schema;
    }

    private static @Nullable Schema named(String reference, ModelConverterContext context) {
        return context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static void tell(Class<?> record, Schema schema) {
        Map<String, Schema> fields = schema.getProperties();
        boolean leavesOutAll = leavesOutNulls(record);
        Set<String> withheld = Withheld.from(record);
        List<String> required = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            String name = name(component);
            Schema field = fields.get(name);
            if (field == null) {
                continue;
            }
            boolean leavesOutNulls = leavesOutAll || leavesOutNulls(component.getAccessor());
            boolean mayBeNull = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            if (!withheld.contains(name) && !(leavesOutNulls && mayBeNull)) {
                required.add(name);
            }
            Schema is = isSeconds(component) ? new Schema<>().types(Set.of("number")) : field;
            fields.put(name, mayBeNull && !leavesOutNulls ? orNull(is) : is);
        }
        schema.setRequired(required);
    }

    private static boolean leavesOutNulls(AnnotatedElement annotated) {
        JsonInclude include = annotated.getAnnotation(JsonInclude.class);
        return include != null && include.value() == JsonInclude.Include.NON_NULL;
    }

    private static Schema orNull(Schema field) {
        if (field.get$ref() != null || field.getEnum() != null) {
            return new Schema<>().anyOf(List.of(field, new Schema<>().types(Set.of("null"))));
        }
        if (field.getTypes() != null && !field.getTypes().contains("null")) {
            Set<String> types = new LinkedHashSet<>(field.getTypes());
            types.add("null");
            field.setTypes(types);
        }
        return field;
    }

    private static String name(RecordComponent component) {
        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null || named.value().isEmpty() ? component.getName() : named.value();
    }

    private static boolean isSeconds(RecordComponent component) {
        JsonSerialize written = component.getAccessor().getAnnotation(JsonSerialize.class);
        return written != null && written.using().equals(Seconds.Writer.class);
    }
}
