package io.vigie.contract.input;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of one JSON object, each read as what it must be, or refused with what it should have been. */
public final class Fields {

    private static final int HIGHEST_LEG = 999;
    private static final int LONGEST_SECONDS = 31_536_000;
    private static final String ID =
            "a text of 1 to 128 characters without control characters or halves of surrogate pairs";
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999Z");

    private final JsonNode node;
    private final String path;
    private final @Nullable String eventId;

    /**
     * @param path what stands before the name of a field in a message, such as {@code data.}
     * @param eventId what is refused, where that is known already
     */
    public Fields(JsonNode node, String path, @Nullable String eventId) {
        this.node = node;
        this.path = path;
        this.eventId = eventId;
    }

    public Fields within(JsonNode inner, String innerPath) {
        return new Fields(inner, innerPath, eventId);
    }

    /** Whether something is said, and not null. */
    public boolean has(String name) {
        return value(name) != null;
    }

    public String text(String name, String what) throws RefusedException {
        JsonNode value = value(name);
        if (value == null) {
            throw refused(Problem.missing(path + name, what));
        }
        if (!value.isString()) {
            throw wrong(name, what);
        }
        return value.stringValue();
    }

    public String id(String name) throws RefusedException {
        String id = text(name, ID);
        if (!Ids.isId(id)) {
            throw wrong(name, ID);
        }
        return id;
    }

    public @Nullable String optionalId(String name) throws RefusedException {
        return value(name) == null ? null : id(name);
    }

    public @Nullable String optionalCaller() throws RefusedException {
        JsonNode value = value("caller");
        return value == null || (value.isString() && value.stringValue().isEmpty()) ? null : id("caller");
    }

    public boolean flag(String name) throws RefusedException {
        JsonNode value = value(name);
        if (value != null && !value.isBoolean()) {
            throw wrong(name, "true or false");
        }
        return value != null && value.booleanValue();
    }

    public int leg() throws RefusedException {
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
    public @Nullable Long sequence() throws RefusedException {
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

    public Instant instant(String name) throws RefusedException {
        String what = "a date and time with its offset, such as 2026-11-23T09:30:00.250Z";
        String text = text(name, what);
        Instant instant;
        try {
            instant = Rfc3339.parse(text);
        } catch (DateTimeException e) {
            throw wrong(name, what);
        }
        if (instant.isBefore(Instant.EPOCH) || instant.isAfter(LAST)) {
            throw wrong(name, "between the years 1970 and 9999");
        }
        return instant;
    }

    public <E extends Enum<E>> E optional(String name, Class<E> type, E otherwise) throws RefusedException {
        return value(name) == null ? otherwise : required(name, type);
    }

    public <E extends Enum<E>> E required(String name, Class<E> type) throws RefusedException {
        JsonNode value = value(name);
        E constant = value != null && value.isString() ? Words.constant(type, value.stringValue()) : null;
        if (constant == null) {
            text(name, oneOf(type));
            throw wrong(name, oneOf(type));
        }
        return constant;
    }

    private static <E extends Enum<E>> String oneOf(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Words::of).collect(Collectors.joining(", ", "one of ", ""));
    }

    public RefusedException wrong(String name, String what) {
        return refused(Problem.wrong(path + name, what));
    }

    public RefusedException refused(Problem problem) {
        return new RefusedException(problem, eventId);
    }

    /** A value for a message: short, and without what could disturb a log. */
    public static String shown(String value) {
        String plain = value.codePoints()
                .map(c -> Ids.isPlain(c) ? c : '?')
                .limit(Ids.LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return plain.length() < value.length() ? plain + "…" : plain;
    }

    /** The texts of a list of ids; null where there is no list. */
    public @Nullable List<String> optionalIds(String name) throws RefusedException {
        JsonNode list = value(name);
        if (list == null) {
            return null;
        }
        if (!list.isArray()) {
            throw wrong(name, "a list of ids");
        }
        List<String> ids = new ArrayList<>(list.size());
        for (JsonNode element : list) {
            if (!element.isString() || !Ids.isId(element.stringValue())) {
                throw wrong(name, "a list of ids, each " + ID);
            }
            ids.add(element.stringValue());
        }
        return List.copyOf(ids);
    }

    /** @throws RefusedException when what names the whole is no id */
    public void requireId(String id) throws RefusedException {
        if (!Ids.isId(id)) {
            throw wrong("id", ID);
        }
    }

    /** One text or a list of them; null where there is none. */
    public @Nullable List<String> optionalTexts(String name, String what) throws RefusedException {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (value.isString()) {
            return List.of(value.stringValue());
        }
        if (!value.isArray() || !value.valueStream().allMatch(JsonNode::isString)) {
            throw wrong(name, what);
        }
        return value.valueStream().map(JsonNode::stringValue).toList();
    }

    /** The object of a field; null where there is none. */
    public @Nullable Fields optionalObject(String name, String what) throws RefusedException {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        if (!value.isObject()) {
            throw wrong(name, what);
        }
        return within(value, path + name + ".");
    }

    /** The objects of a list; none where there is no list. */
    public List<Fields> objects(String name, String what) throws RefusedException {
        JsonNode list = value(name);
        if (list == null) {
            return List.of();
        }
        if (!list.isArray()) {
            throw wrong(name, what);
        }
        List<Fields> objects = new ArrayList<>(list.size());
        for (JsonNode element : list) {
            if (!element.isObject()) {
                throw wrong(name, what);
            }
            objects.add(within(element, path + name + "[" + objects.size() + "]."));
        }
        return objects;
    }

    /** Decimal seconds as milliseconds; null where nothing is said. */
    public @Nullable Long optionalMillis(String name) throws RefusedException {
        JsonNode value = value(name);
        if (value == null) {
            return null;
        }
        return Math.round(
                number(name, value, LONGEST_SECONDS, "a number of seconds from 0 to " + LONGEST_SECONDS) * 1_000);
    }

    /** Any number that a double can hold. */
    public double number(String name) throws RefusedException {
        JsonNode value = value(name);
        if (value == null) {
            throw refused(Problem.missing(path + name, "a number"));
        }
        double number = value.doubleValueOpt().orElse(Double.NaN);
        if (!Double.isFinite(number)) {
            throw wrong(name, "a number");
        }
        return number;
    }

    /** A share, 0 to 1. */
    public double share(String name, double otherwise) throws RefusedException {
        JsonNode value = value(name);
        return value == null ? otherwise : number(name, value, 1, "a number from 0 to 1");
    }

    private double number(String name, JsonNode value, int greatest, String what) throws RefusedException {
        // Of what is no number, or one beyond all doubles, there is none here.
        double number = value.doubleValueOpt().orElse(-1);
        if (!(number >= 0 && number <= greatest)) {
            throw wrong(name, what);
        }
        return number;
    }

    /** A time zone by its name. */
    public String zone(String name, String otherwise) throws RefusedException {
        if (value(name) == null) {
            return otherwise;
        }
        String what = "a time zone such as Europe/Paris";
        try {
            return ZoneId.of(text(name, what)).getId();
        } catch (DateTimeException e) {
            throw wrong(name, what);
        }
    }

    private @Nullable JsonNode value(String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : value;
    }
}
