package io.vigie.jobs.live;

import io.vigie.contract.caller.CallerHash;
import io.vigie.jobs.time.Clock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the live job is told at its start.
 *
 * @param bootstrapServers of Kafka
 * @param clock what time is
 * @param zone the time zone of what nobody described
 * @param callerKey with which callers are hashed, the same as the door's
 * @param expectedSources those that have to speak even if they never sent a heartbeat
 * @param missingPhoneMatters whether an agent who has clocked in and is not ready is told as a mismatch
 */
public record LiveSettings(
        String bootstrapServers,
        Clock clock,
        String zone,
        byte[] callerKey,
        Set<String> expectedSources,
        boolean missingPhoneMatters) {

    /**
     * Reads the settings {@code bootstrap-servers} and {@code caller-key-file} (both needed), {@code clock} (live or
     * events; live), {@code time-zone} (UTC), {@code expected-sources} (with commas between; none) and {@code
     * tell-clocked-in-not-ready} (true or false; false).
     *
     * @throws IllegalArgumentException that names the setting that is wrong
     */
    public static LiveSettings of(Map<String, String> settings) {
        return new LiveSettings(
                needed(settings, "bootstrap-servers", "give the brokers, such as kafka:9092."),
                clock(settings.getOrDefault("clock", "live")),
                zone(settings.getOrDefault("time-zone", "UTC")),
                key(needed(settings, "caller-key-file", "give the file caller.key of the API's data folder.")),
                sources(settings.getOrDefault("expected-sources", "")),
                flag(settings, "tell-clocked-in-not-ready"));
    }

    private static String needed(Map<String, String> settings, String name, String what) {
        String value = settings.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("--" + name + " is missing: " + what);
        }
        return value;
    }

    private static boolean flag(Map<String, String> settings, String name) {
        String value = settings.getOrDefault(name, "false");
        if (!value.equals("true") && !value.equals("false")) {
            throw new IllegalArgumentException("--" + name + " is '" + value + "': give true or false.");
        }
        return value.equals("true");
    }

    private static byte[] key(String file) {
        try {
            byte[] key = Files.readAllBytes(Path.of(file));
            // Tells now, and not at the first caller, when it is no key.
            new CallerHash(key);
            return key;
        } catch (IOException e) {
            throw new IllegalArgumentException("--caller-key-file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Set<String> sources(String names) {
        return Arrays.stream(names.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
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
