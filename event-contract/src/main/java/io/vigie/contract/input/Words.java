package io.vigie.contract.input;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the constants of the contract are spelled in JSON. */
public final class Words {

    /** By the class of the constants, as every event names some. */
    private static final ClassValue<Map<String, Enum<?>>> SPELLED = new ClassValue<>() {
        @Override
        protected Map<String, Enum<?>> computeValue(Class<?> type) {
            Map<String, Enum<?>> spelled = new LinkedHashMap<>();
            for (Object constant : type.getEnumConstants()) {
                Enum<?> known = (Enum<?>) constant;
                spelled.put(of(known), known);
            }
            return Collections.unmodifiableMap(spelled);
        }
    };

    private Words() {}

    /** The constant's name, small and with hyphens. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant of a type that is spelled so; null if there is none. */
    public static <E extends Enum<E>> @Nullable E constant(Class<E> type, String word) {
        Enum<?> constant = SPELLED.get(type).get(word);
        return constant == null ? null : type.cast(constant);
    }
}
