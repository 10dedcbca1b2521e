package io.vigie.contract.event;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of one JSON object, each read as what it must be, or refused with what it should have been. */
final class Fields {

    private static final int LONGEST_ID = 128;
    private static final int HIGHEST_LEG = 999;
    private static final String ID = "a text of 1 to 128 characters without control characters";
    private static final DateTimeFormatter RFC_3339 = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_OFFSET_DATE_TIME)
            .toFormatter();
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

    private final JsonNode node;
    private final String path;
    private final @Nullable String eventId;

    Fields(JsonNode node, String path, @Nullable String eventId) {
        this.node = node;
        this.path = path;
        this.eventId = eventId;
    }

    Fields within(JsonNode inner, String innerPath) {
        return new Fields(inner, innerPath, eventId);
    }

    String text(String name, String what) throws RefusedException {
        JsonNode value = value(name);
        if (value == null) {
            throw refused(Problem.missing(path + name, what));
        }
        if (!value.isString()) {
            throw wrong(name, what);
        }
        return value.stringValue();
    }

    String id(String name) throws RefusedException {
        String id = text(name, ID);
        if (id.isEmpty() || id.length() > LONGEST_ID || id.chars().anyMatch(Character::isISOControl)) {
            throw wrong(name, ID);
        }
        return id;
    }

    @Nullable
    String optionalId(String name) throws RefusedException {
        return value(name) == null ? null : id(name);
    }

    @Nullable
    String optionalCaller() throws RefusedException {
        JsonNode value = value("caller");
        return value == null || (value.isString() && value.stringValue().isEmpty()) ? null : id("caller");
    }

    boolean flag(String name) throws RefusedException {
        JsonNode value = value(name);
        if (value != null && !value.isBoolean()) {
            throw wrong(name, "true or false");
        }
        return value != null && value.booleanValue();
    }

    int leg() throws RefusedException {
        JsonNode value = value("leg");
        if (value == null) {
            return 0;
        }
        if (!value.isIntegralNumber()
                || !value.canConvertToInt()
                || value.intValue() < 0
                || value.intValue() > HIGHEST_LEG) {
            throw wrong("leg", "a whole number from 0 to " + HIGHEST_LEG);
        }
        return value.intValue();
    }

    /** CloudEvents writes the sequence as text, sources with counters as a number: both are taken. */
    @Nullable
    Long sequence() throws RefusedException {
        JsonNode value = value("sequence");
        if (value == null) {
            return null;
        }
        if (value.isIntegralNumber() && value.canConvertToLong()) {
            return value.longValue();
        }
        try {
            return Long.valueOf(value.isString() ? value.stringValue() : "none");
        } catch (NumberFormatException e) {
            throw wrong("sequence", "a whole number");
        }
    }

    Instant instant(String name) throws RefusedException {
        String what = "a date and time with its offset, such as 2026-11-23T09:30:00.250Z";
        String text = text(name, what);
        Instant instant;
        try {
            instant = OffsetDateTime.parse(text, RFC_3339).toInstant();
        } catch (DateTimeException e) {
            throw wrong(name, what);
        }
        if (instant.isBefore(Instant.EPOCH) || instant.isAfter(LAST)) {
            throw wrong(name, "between the years 1970 and 9999");
        }
        return instant.truncatedTo(ChronoUnit.MILLIS);
    }

    <E extends Enum<E>> E optional(String name, Class<E> type, E otherwise) throws RefusedException {
        return value(name) == null ? otherwise : required(name, type);
    }

    <E extends Enum<E>> E required(String name, Class<E> type) throws RefusedException {
        String what =
                Arrays.stream(type.getEnumConstants()).map(Words::of).collect(Collectors.joining(", ", "one of ", ""));
        String text = text(name, what);
        for (E constant : type.getEnumConstants()) {
            if (Words.of(constant).equals(text)) {
                return constant;
            }
        }
        throw wrong(name, what);
    }

    RefusedException wrong(String name, String what) {
        return refused(Problem.wrong(path + name, what));
    }

    RefusedException refused(Problem problem) {
        return new RefusedException(problem, eventId);
    }

    /** A value for a message: short, and without what could disturb a log. */
    static String shown(String value) {
        String plain = value.codePoints()
                .map(c -> Character.isISOControl(c) ? '?' : c)
                .limit(LONGEST_ID)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.length() < value.length() ? plain + "…" : plain;
    }

    private @Nullable JsonNode value(String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value;
    }
}
