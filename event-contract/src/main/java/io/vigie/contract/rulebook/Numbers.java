package io.vigie.contract.rulebook;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vigie.contract.input.Words;
import io.vigie.contract.json.Seconds;
import io.vigie.contract.live.FlagKind;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The numbers in the records of one class, however deep, under their names in JSON and in the units that they have
 * there. Where they lie is found once; to read them is then a call of each accessor.
 */
final class Numbers {

    private static final ClassValue<Numbers> OF_CLASS = new ClassValue<>() {
        @Override
        protected Numbers computeValue(Class<?> type) {
            return new Numbers(type, "");
        }
    };

    private final List<String> names = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    private record Part(Method accessor, Reader reader) {}

    @FunctionalInterface
    private interface Reader {

        void read(Object value, Map<String, Double> into);
    }

    static Numbers of(Class<? extends Record> type) {
        return OF_CLASS.get(type);
    }

    private Numbers(Class<?> type, String path) {
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> of = component.getType();
            String name = path + jsonName(component);
            if (of.isRecord()) {
                Numbers within = new Numbers(of, name + ".");
                names.addAll(within.names);
                add(component, (value, into) -> within.read(value, into));
            } else if (of == Map.class) {
                addCounts(component, name);
            } else if (Number.class.isAssignableFrom(of) || of == long.class || of == int.class || of == double.class) {
                names.add(name);
                double unit = isMillis(component) ? 1_000 : 1;
                add(component, (value, into) -> into.put(name, ((Number) value).doubleValue() / unit));
            }
        }
    }

    /** The one kind of map in snapshots: numbers by kind of flag. */
    private void addCounts(RecordComponent component, String path) {
        Map<String, String> nameOfKind = new LinkedHashMap<>();
        for (FlagKind kind : FlagKind.values()) {
            nameOfKind.put(Words.of(kind), path + "." + Words.of(kind));
        }
        names.addAll(nameOfKind.values());
        add(
                component,
                (counts, into) -> nameOfKind.forEach((kind, name) -> {
                    if (((Map<?, ?>) counts).get(kind) instanceof Number count) {
                        into.put(name, count.doubleValue());
                    }
                }));
    }

    private void add(RecordComponent component, Reader reader) {
        parts.add(new Part(component.getAccessor(), reader));
    }

    List<String> names() {
        return names;
    }

    /** Puts every number that is not null. */
    void read(Object of, Map<String, Double> into) {
        for (Part part : parts) {
            Object value;
            try {
                value = part.accessor.invoke(of);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(part.accessor.toString(), e);
            }
            if (value != null) {
                part.reader.read(value, into);
            }
        }
    }

    private static String jsonName(RecordComponent component) {
        JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
        return named == null ? component.getName() : named.value();
    }

    private static boolean isMillis(RecordComponent component) {
        JsonSerialize written = component.getAccessor().getAnnotation(JsonSerialize.class);
        return written != null && written.using() == Seconds.Writer.class;
    }
}
