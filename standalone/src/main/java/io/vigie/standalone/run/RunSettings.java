package io.vigie.standalone.run;

import io.vigie.contract.history.InfluxAddress;
import io.vigie.jobs.time.Clock;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a standalone Vigie runs.
 *
 * @param data where all that it has lies
 * @param port of the screens and the API; 0 for a free one
 * @param bind the address that it listens on
 * @param tlsCertificate a PEM file; null without TLS
 * @param tlsKey a PEM file; null without TLS
 * @param behindProxy whether a proxy in front ends TLS
 * @param clock what time is
 * @param zone the time zone of what nobody described
 * @param expectedSources those that have to speak even if they never sent a heartbeat
 * @param missingPhoneMatters whether an agent who has clocked in and is not ready is told as a mismatch
 * @param influx where what is older than two days goes; null where it goes nowhere
 */
public record RunSettings(
        Path data,
        int port,
        String bind,
        @Nullable Path tlsCertificate,
        @Nullable Path tlsKey,
        boolean behindProxy,
        Clock clock,
        String zone,
        Set<String> expectedSources,
        boolean missingPhoneMatters,
        @Nullable InfluxAddress influx) {

    boolean hasTls() {
        return tlsCertificate != null;
    }
}
