package io.vigie.connect.replay;

import java.time.Duration;

/**
 * How fast a recording is sent.
 *
 * @param factor recorded seconds in a second; infinite: as fast as the door takes them
 */
public record Speed(double factor) {

    /** As fast as the door takes them. */
    public static final Speed MAX = new Speed(Double.POSITIVE_INFINITY);

    public Speed {
        if (!(factor > 0)) {
            throw new IllegalArgumentException("The speed must be a number above 0, or max, not " + factor);
        }
    }

    /**
     * Reads a speed as a person writes it.
     *
     * @throws IllegalArgumentException when it is neither a number above 0 nor {@code max}
     */
    public static Speed of(String text) {
        if (text.equals("max")) {
            return MAX;
        }
        try {
            return new Speed(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("The speed must be a number above 0, or max, not '" + text + "'", e);
        }
    }

    /** How long a recorded stretch of time takes. */
    Duration takes(Duration recorded) {
        return Duration.ofMillis(Math.round(recorded.toMillis() / factor));
    }
}
