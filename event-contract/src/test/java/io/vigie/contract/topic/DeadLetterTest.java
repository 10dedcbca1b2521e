package io.vigie.contract.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeadLetterTest {

    @Test
    void anEventThatWouldMakeTheLetterTooLargeForTheBrokerIsLeftOut() {
        assertThat(letter("x".repeat(1 << 16)).event()).hasSize(1 << 16);
        assertThat(letter("x".repeat((1 << 16) + 1)).event()).isNull();
    }

    private static DeadLetter letter(String event) {
        return new DeadLetter("calls", "0-1", Instant.EPOCH, "wrong", "…", event);
    }
}
