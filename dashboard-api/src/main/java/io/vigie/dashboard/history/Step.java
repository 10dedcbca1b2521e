package io.vigie.dashboard.history;

import io.vigie.dashboard.problems.ProblemException;
import java.time.DateTimeException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * How long intervals are: whole minutes up to an hour, or local days.
 *
 * @param minutes how many; null for days
 */
public record Step(@Nullable Integer minutes) {

    /** Local days. */
    public static final Step DAY = new Step(null);

    private static final String DAY_TEXT = "P1D";
    private static final int MOST_MINUTES = 60;

    /** @throws ProblemException 400 when it is none that there is */
    public static Step of(@Nullable String text) {
        if (DAY_TEXT.equals(text)) {
            return DAY;
        }
        try {
            Duration duration = Duration.parse(text == null ? "" : text);
            long minutes = duration.toMinutes();
            if (minutes >= 1 && minutes <= MOST_MINUTES && duration.equals(Duration.ofMinutes(minutes))) {
                return new Step((int) minutes);
            }
        } catch (DateTimeException e) {
            // Told below like any other that cannot be.
        }
        throw new ProblemException(
                HttpStatus.BAD_REQUEST,
                "'step' must be P1D, or whole minutes from PT1M to PT60M (PT1H), such as PT15M.");
    }

    boolean isDay() {
        return minutes == null;
    }

    /** As it is asked for. */
    @Override
    public String toString() {
        return minutes == null ? DAY_TEXT : Duration.ofMinutes(minutes).toString();
    }
}
