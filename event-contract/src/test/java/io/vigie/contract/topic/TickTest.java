package io.vigie.contract.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class TickTest {

    @Test
    void aTickIsKnownByItsHeader() {
        Tick tick = new Tick(Instant.parse("2026-11-23T09:30:00.250Z"));

        assertThat(Tick.of(tick.record(Topic.CALLS, 1).headers())).isEqualTo(tick);
        assertThat(Tick.of(new RecordHeaders())).isNull();
    }

    @Test
    void aTickGoesToOnePartition() {
        var kafka = new Tick(Instant.EPOCH).record(Topic.CALLS, 3);

        assertThat(kafka.topic()).isEqualTo("calls");
        assertThat(kafka.partition()).isEqualTo(3);
        assertThat(kafka.value()).isNull();
    }
}
