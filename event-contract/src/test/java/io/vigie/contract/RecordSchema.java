package io.vigie.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.vigie.contract.input.Words;
import io.vigie.contract.json.Seconds;
import io.vigie.contract.rules.Rule;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonSerialize;

/** Holds a schema against the record that it describes, field by field, however deep. */
final class RecordSchema {

    /** Whether all fields are always written, and null only where the record says so. */
    private final boolean strict;

    RecordSchema(boolean strict) {
        this.strict = strict;
    }

    void matches(Class<?> type, String schema) {
        JsonNode root = ContractFiles.schema(schema);
        matches(type, root, root, schema);
    }

    private void matches(Class<?> type, JsonNode schema, JsonNode root, String path) {
        List<String> names = Arrays.stream(type.getRecordComponents())
                .map(RecordSchema::jsonName)
                .toList();
        assertThat(schema.path("properties").propertyNames()).as(path).containsExactlyInAnyOrderElementsOf(names);
        boolean leavesOut = leavesOutNulls(type);
        if (strict) {
            assertThat(schema.path("required").valueStream().map(JsonNode::asString))
                    .as("%s: required", path)
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(type.getRecordComponents())
                            .filter(component -> !leavesOut || !isNullable(component))
                            .map(RecordSchema::jsonName)
                            .toList());
        }
        for (RecordComponent component : type.getRecordComponents()) {
            String name = jsonName(component);
            field(component, schema.path("properties").path(name), root, path + "." + name);
        }
    }

    private void field(RecordComponent component, JsonNode schema, JsonNode root, String path) {
        Resolved resolved = resolve(schema, root);
        if (strict) {
            assertThat(resolved.nullable)
                    .as("%s: null", path)
                    .isEqualTo(isNullable(component) && !leavesOutNulls(component.getDeclaringRecord()));
        }
        boolean seconds = Optional.ofNullable(component.getAccessor().getAnnotation(JsonSerialize.class))
                .filter(annotation -> annotation.using().equals(Seconds.Writer.class))
                .isPresent();
        value(seconds ? double.class : component.getGenericType(), resolved, path);
    }

    private void value(Type type, Resolved at, String path) {
        if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
            assertThat(types(at.schema)).as(path).contains("object");
            Resolved values = resolve(at.schema.path("additionalProperties"), at.root);
            value(map.getActualTypeArguments()[1], values, path + "{}");
        } else if (type instanceof ParameterizedType list) {
            assertThat(types(at.schema)).as(path).contains("array");
            value(list.getActualTypeArguments()[0], resolve(at.schema.path("items"), at.root), path + "[]");
        } else if (type instanceof Class<?> record && record.isRecord()) {
            assertThat(types(at.schema)).as(path).contains("object");
            matches(record, at.schema, at.root, path);
        } else if (type instanceof Class<?> constants && constants.isEnum()) {
            assertThat(words(at.schema))
                    .as(path)
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(constants.getEnumConstants())
                            .map(constant -> word((Enum<?>) constant))
                            .toList());
        } else if (type == String.class && at.schema.has("enum")) {
            assertThat(words(at.schema)).as(path).doesNotContain("");
        } else {
            assertThat(types(at.schema)).as(path).contains(jsonType(type));
            assertThat(at.schema.path("format").asString(""))
                    .as(path)
                    .isEqualTo(type == Instant.class ? "date-time" : "");
        }
    }

    private static String jsonType(Type type) {
        if (type == long.class || type == Long.class || type == int.class) {
            return "integer";
        }
        if (type == double.class || type == Double.class) {
            return "number";
        }
        return type == boolean.class ? "boolean" : "string";
    }

    private static String jsonName(RecordComponent component) {
        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? component.getName() : named.value();
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    /** Whether what is null is not written at all. */
    private static boolean leavesOutNulls(Class<?> type) {
        JsonInclude include = type.getAnnotation(JsonInclude.class);
        return include != null && include.value() == JsonInclude.Include.NON_NULL;
    }

    /** A comparator is spelled by its sign, all others by their names. */
    private static String word(Enum<?> constant) {
        return constant instanceof Rule.Comparator comparator ? comparator.sign() : Words.of(constant);
    }

    private static List<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isString()
                ? List.of(type.stringValue())
                : type.valueStream().map(JsonNode::stringValue).toList();
    }

    private static List<String> words(JsonNode schema) {
        return schema.path("enum")
                .valueStream()
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .toList();
    }

    /** A schema, the file in which its own references lead on, and whether it allows null. */
    private record Resolved(JsonNode schema, JsonNode root, boolean nullable) {}

    private static Resolved resolve(JsonNode schema, JsonNode root) {
        String ref = schema.path("$ref").asString("");
        if (ref.startsWith("#")) {
            return resolve(root.at(ref.substring(1)), root);
        }
        if (!ref.isEmpty()) {
            JsonNode file = ContractFiles.schema(ref.replace(".schema.json", ""));
            return resolve(file, file);
        }
        if (schema.has("anyOf") && !schema.has("properties")) {
            // The first is as the record is; the others are null, or forms in which something is left out.
            boolean orNull = schema.at("/anyOf/1/type").asString("").equals("null");
            Resolved first = resolve(schema.at("/anyOf/0"), root);
            return orNull ? new Resolved(first.schema, first.root, true) : first;
        }
        boolean nullInEnum = schema.path("enum").valueStream().anyMatch(JsonNode::isNull);
        return new Resolved(schema, root, nullInEnum || types(schema).contains("null"));
    }
}
