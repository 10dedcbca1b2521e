package io.vigie.standalone.cli;

import io.vigie.contract.history.InfluxAddress;
import io.vigie.jobs.time.Clock;
import io.vigie.standalone.run.CannotRunException;
import io.vigie.standalone.run.RunSettings;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What start and demo have in common. */
@SuppressWarnings("NullAway.Init") // Filled by picocli.
final class RunOptions {

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data", description = "All that Vigie has (./data).")
    private Path data;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "Port (8080; 0: any free one).")
    private int port;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            defaultValue = "127.0.0.1",
            description = "Address to listen on (loopback); another one needs TLS or --behind-proxy.")
    private String bind;

    @Option(names = "--tls-cert", paramLabel = "FILE", description = "Certificate, PEM.")
    private @Nullable Path tlsCertificate;

    @Option(names = "--tls-key", paramLabel = "FILE", description = "Its private key, PEM.")
    private @Nullable Path tlsKey;

    @Option(names = "--behind-proxy", description = "A proxy in front ends TLS.")
    private boolean behindProxy;

    @Option(
            names = "--clock",
            paramLabel = "CLOCK",
            defaultValue = "live",
            description = "What time is: live, or events (the greatest event time, for replays).")
    private Clock clock;

    @Option(
            names = "--time-zone",
            paramLabel = "ZONE",
            defaultValue = "UTC",
            description = "Zone of what nobody described, such as Europe/Paris (UTC).")
    private String zone;

    @Option(
            names = "--expect-source",
            paramLabel = "SOURCE",
            description = "A source that has to speak, though it sends no heartbeats; may be given several times.")
    private Set<String> expectedSources = new TreeSet<>();

    @Option(
            names = "--tell-clocked-in-not-ready",
            description = "Tells also who has clocked in and has not been ready for 15 min.")
    private boolean missingPhoneMatters;

    @Option(
            names = "--influx",
            paramLabel = "URL",
            description = "InfluxDB for what is older than two days: http://HOST:PORT/DATABASE, or with USER:PASSWORD@"
                    + " before the host.")
    private @Nullable String influx;

    Path data() {
        return data;
    }

    ZoneId zone() throws CannotRunException {
        try {
            return ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new CannotRunException("--time-zone is '" + zone + "': give a zone such as Europe/Paris.");
        }
    }

    RunSettings settings() throws CannotRunException {
        return new RunSettings(
                data,
                port,
                bind,
                tlsCertificate,
                tlsKey,
                behindProxy,
                clock,
                zone().getId(),
                expectedSources,
                missingPhoneMatters,
                influx());
    }

    private @Nullable InfluxAddress influx() throws CannotRunException {
        try {
            return influx == null ? null : InfluxAddress.of(influx);
        } catch (IllegalArgumentException e) {
            throw new CannotRunException("--influx is wrong: " + e.getMessage() + ".");
        }
    }
}
