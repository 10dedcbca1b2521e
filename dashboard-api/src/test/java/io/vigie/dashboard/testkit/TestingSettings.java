package io.vigie.dashboard.testkit;

import io.vigie.dashboard.settings.HookSettings;
import io.vigie.dashboard.settings.Limits;
import io.vigie.dashboard.settings.OidcClaims;
import io.vigie.dashboard.settings.OidcSettings;
import io.vigie.dashboard.settings.VigieSettings;
import io.vigie.dashboard.settings.VigieSettings.ClockKind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

/** Settings as they are unless somebody says otherwise, but for what the test gives. */
public final class TestingSettings {

    private static final String NO_BROKER = "127.0.0.1:9092";

    private static final Limits USUAL = new Limits(
            5_000,
            300,
            100,
            10_000,
            10,
            2,
            64,
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            2_000_000,
            Duration.ofSeconds(20));

    private static final OidcSettings NO_PROVIDER = new OidcSettings(
            null, null, null, null, null, null, List.of(), new OidcClaims("sub", null, List.of(), null, null));

    private TestingSettings() {}

    /** Those of a process at this broker, which keeps nothing. */
    public static VigieSettings at(String bootstrapServers) {
        return of(Path.of("unused"), false, bootstrapServers);
    }

    /** Those of a process with this data folder, and without a broker. */
    public static VigieSettings in(Path data, boolean behindProxy) {
        return of(data, behindProxy, NO_BROKER);
    }

    /** Those of a process that needs neither folder nor broker. */
    public static VigieSettings plain() {
        return at(NO_BROKER);
    }

    /** Limits small enough to be reached: so many requests of one token, and of one address at once and a minute. */
    public static VigieSettings limited(int requests, int strangers, int streams, int streamsOfOne) {
        Limits limits = new Limits(
                requests,
                strangers,
                strangers,
                streams,
                streamsOfOne,
                streamsOfOne,
                1,
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                1,
                Duration.ofSeconds(1));
        return of(Path.of("unused"), false, NO_BROKER, limits);
    }

    private static VigieSettings of(Path data, boolean behindProxy, String servers) {
        return of(data, behindProxy, servers, USUAL);
    }

    /** Those of a process whose hooks may lead elsewhere. */
    public static VigieSettings hooks(HookSettings hooks) {
        return of(Path.of("unused"), false, NO_BROKER, USUAL, hooks);
    }

    private static VigieSettings of(Path data, boolean behindProxy, String servers, Limits limits) {
        return of(
                data,
                behindProxy,
                servers,
                limits,
                new HookSettings(false, List.of(), List.of(443), null, Duration.ofSeconds(30)));
    }

    private static VigieSettings of(Path data, boolean behindProxy, String servers, Limits limits, HookSettings hooks) {
        return new VigieSettings(
                data,
                ClockKind.LIVE,
                ZoneOffset.UTC,
                behindProxy,
                true,
                new VigieSettings.Kafka(servers, 2, (short) 1),
                new VigieSettings.History(null),
                limits,
                hooks,
                NO_PROVIDER);
    }
}
