package io.vigie.contract.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Durations: whole milliseconds in code, decimal seconds in JSON. */
public final class Seconds {

    private Seconds() {}

    /** Milliseconds as seconds, exactly, as they are written. */
    public static BigDecimal decimal(long millis) {
        BigDecimal seconds = BigDecimal.valueOf(millis, 3).stripTrailingZeros();
        return seconds.scale() < 0 ? seconds.setScale(0) : seconds;
    }

    /** Milliseconds to seconds, exactly. */
    public static final class Writer extends StdSerializer<Long> {

        public Writer() {
            super(Long.class);
        }

        @Override
        public void serialize(Long millis, JsonGenerator generator, SerializationContext context) {
            generator.writeNumber(decimal(millis));
        }
    }

    /** Seconds to milliseconds, half a millisecond up. */
    public static final class Reader extends StdDeserializer<Long> {

        public Reader() {
            super(Long.class);
        }

        @Override
        public Long deserialize(JsonParser parser, DeserializationContext context) {
            return parser.getDecimalValue()
                    .movePointRight(3)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact();
        }
    }
}
