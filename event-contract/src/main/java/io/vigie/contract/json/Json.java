package io.vigie.contract.json;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** The one mapper: instants in UTC with milliseconds and {@code Z}, fields that are null written as null. */
public final class Json {

    /** Reads what newer versions write: fields that it does not know are passed over. */
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule("vigie").addSerializer(Instant.class, new InstantSerializer()))
            .build();

    private Json() {}

    /** An instant of the years 0 to 9999 as the contract writes it. */
    public static String text(Instant instant) {
        // By hand: every snapshot has twenty and more of them, and the formatter took a sixth of the time of writing
        // it.
        LocalDateTime utc = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), instant.getNano(), ZoneOffset.UTC);
        StringBuilder text = new StringBuilder("0000-00-00T00:00:00.000Z");
        digits(text, 4, utc.getYear());
        digits(text, 7, utc.getMonthValue());
        digits(text, 10, utc.getDayOfMonth());
        digits(text, 13, utc.getHour());
        digits(text, 16, utc.getMinute());
        digits(text, 19, utc.getSecond());
        digits(text, 23, utc.getNano() / 1_000_000);
        return text.toString();
    }

    /** Writes a number so that it ends before a place. */
    private static void digits(StringBuilder text, int end, int number) {
        int place = end;
        for (int rest = number; rest > 0; rest /= 10) {
            place--;
            text.setCharAt(place, (char) ('0' + rest % 10));
        }
    }

    private static final class InstantSerializer extends StdSerializer<Instant> {

        InstantSerializer() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(text(value));
        }
    }
}
