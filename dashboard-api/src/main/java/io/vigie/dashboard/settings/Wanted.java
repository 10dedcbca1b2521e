package io.vigie.dashboard.settings;

import io.vigie.contract.history.InfluxAddress;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.ResolvableType;
import org.springframework.util.ClassUtils;

/** What a setting of a type has to be, in words. */
final class Wanted {

    private static final Map<Class<?>, String> WORDS = Map.of(
            Integer.class, "a whole number",
            Short.class, "a whole number up to 32767",
            Long.class, "a whole number",
            Double.class, "a number",
            Boolean.class, "true or false",
            Duration.class, "a time such as 10s or 5m",
            ZoneId.class, "the name of a time zone, such as Europe/Paris",
            InfluxAddress.class, InfluxAddress.FORM);

    private Wanted() {}

    static String of(ResolvableType type) {
        Class<?> wanted = ClassUtils.resolvePrimitiveIfNecessary(type.resolve(Object.class));
        if (wanted.isEnum()) {
            return Arrays.stream(wanted.getEnumConstants())
                    .map(constant ->
                            constant.toString().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .collect(Collectors.joining(" or "));
        }
        return WORDS.getOrDefault(wanted, "a value of another form, " + wanted.getSimpleName());
    }
}
