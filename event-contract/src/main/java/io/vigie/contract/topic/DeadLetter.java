package io.vigie.contract.topic;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What could not be counted, and why.
 *
 * @param topic where it came in
 * @param position its place there: {@code partition-offset}; null when no one record is meant
 * @param receivedAt when the broker took it in
 * @param code one of {@code not-json}, {@code missing}, {@code wrong}, {@code unknown-type}, {@code too-far-ahead},
 *     {@code too-late}, {@code orphan}, {@code too-many-names}
 * @param detail a sentence that says what is wrong
 * @param event what came, with callers and unknown fields masked; null when it cannot be shown, or is longer than 64 Ki
 *     characters: a letter that the broker refuses for its size would stop everything behind it
 */
public record DeadLetter(
        String topic,
        @Nullable String position,
        Instant receivedAt,
        String code,
        String detail,
        @Nullable String event) {

    private static final int LONGEST_EVENT = 1 << 16;

    public DeadLetter {
        event = event != null && event.length() > LONGEST_EVENT ? null : event;
    }
}
