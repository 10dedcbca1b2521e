package io.vigie.dashboard.hooks.outbound;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** How long the other side asks to be left alone: in seconds, or until a date. */
record RetryAfter(Clock clock) {

    private static final int MOST_DIGITS = 9;

    @Nullable
    Duration of(@Nullable String header) {
        if (header == null) {
            return null;
        }
        String text = header.strip();
        if (text.matches("\\d{1," + MOST_DIGITS + "}")) {
            return Duration.ofSeconds(Long.parseLong(text));
        }
        try {
            Duration until =
                    Duration.between(clock.instant(), ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME));
            return until.isNegative() ? null : until;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
