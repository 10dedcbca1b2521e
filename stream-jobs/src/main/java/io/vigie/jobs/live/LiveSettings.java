package io.vigie.jobs.live;

import io.vigie.jobs.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/**
 * What the live job is told at its start.
 *
 * @param bootstrapServers of Kafka
 * @param clock what time is
 * @param zone the time zone of queues that nobody described
 */
public record LiveSettings(String bootstrapServers, Clock clock, String zone) {

    /**
     * Reads the settings {@code bootstrap-servers} (needed), {@code clock} (live or events; live) and {@code time-zone}
     * (UTC).
     *
     * @throws IllegalArgumentException that names the setting that is wrong
     */
    public static LiveSettings of(Map<String, String> settings) {
        String servers = settings.get("bootstrap-servers");
        if (servers == null || servers.isBlank()) {
            throw new IllegalArgumentException("--bootstrap-servers is missing: give the brokers, such as kafka:9092.");
        }
        return new LiveSettings(
                servers,
                clock(settings.getOrDefault("clock", "live")),
                zone(settings.getOrDefault("time-zone", "UTC")));
    }

    private static Clock clock(String name) {
        return switch (name) {
            case "live" -> Clock.LIVE;
            case "events" -> Clock.EVENTS;
            default ->
                throw new IllegalArgumentException(
                        String.format(Locale.ROOT, "--clock is '%s': give live or events.", name));
        };
    }

    private static String zone(String name) {
        try {
            return ZoneId.of(name).getId();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("--time-zone is '" + name + "': give a zone such as Europe/Paris.", e);
        }
    }
}
