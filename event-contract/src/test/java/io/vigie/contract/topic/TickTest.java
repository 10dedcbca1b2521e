package io.vigie.contract.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TickTest {

    @Test
    void aTickIsKnownByItsHeader() {
        Tick tick = new Tick(Instant.parse("2026-11-23T09:30:00.250Z"));

        assertThat(Tick.of(tick.record(Topic.CALLS, 1).headers())).isEqualTo(tick);
        assertThat(Tick.of(new RecordHeaders())).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "now", "1795426070", "2026-11-23T09:30:00", "+10000-01-01T00:00:00Z", "\u0000"})
    void aHeaderThatTellsNoTimeMakesNoTick(String value) {
        RecordHeaders headers = new RecordHeaders();
        headers.add("vigie-tick", value.getBytes(StandardCharsets.UTF_8));

        assertThat(Tick.of(headers)).isNull();
    }

    @Test
    void anEmptyHeaderMakesNoTick() {
        RecordHeaders headers = new RecordHeaders();
        headers.add("vigie-tick", null);

        assertThat(Tick.of(headers)).isNull();
    }

    @Test
    void aTickGoesToOnePartition() {
        var kafka = new Tick(Instant.EPOCH).record(Topic.CALLS, 3);

        assertThat(kafka.topic()).isEqualTo("calls");
        assertThat(kafka.partition()).isEqualTo(3);
        assertThat(kafka.key()).isNull();
        assertThat(kafka.value()).isNull();
    }
}
