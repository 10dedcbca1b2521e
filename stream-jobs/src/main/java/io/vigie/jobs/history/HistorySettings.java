package io.vigie.jobs.history;

import io.vigie.contract.history.InfluxAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;

/**
 * What the history job is told at its start.
 *
 * @param bootstrapServers of Kafka
 * @param influx where the history goes
 * @param zone the time zone of what nobody described, the same as the live job's
 * @param dayRest between a change of a day's minutes and the day's being summed anew
 */
public record HistorySettings(String bootstrapServers, InfluxAddress influx, String zone, Duration dayRest) {

    /** Often enough for days that nobody reads before they are two days old, and cheap for thousands of queues. */
    public static final Duration DAY_REST = Duration.ofMinutes(5);

    /**
     * Reads the settings {@code bootstrap-servers} and {@code influx-url} (both needed), for which {@code influx-url-file}
     * may name a file that holds it, and {@code time-zone} (UTC).
     *
     * @throws IllegalArgumentException that names the setting that is wrong
     */
    public static HistorySettings of(Map<String, String> settings) {
        return new HistorySettings(
                needed(settings, "bootstrap-servers", "give the brokers, such as kafka:9092."),
                influx(settings),
                zone(settings.getOrDefault("time-zone", "UTC")),
                DAY_REST);
    }

    private static String needed(Map<String, String> settings, String name, String what) {
        String value = settings.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("--" + name + " is missing: " + what);
        }
        return value;
    }

    private static InfluxAddress influx(Map<String, String> settings) {
        String file = settings.get("influx-url-file");
        String url = file == null
                ? needed(settings, "influx-url", "give " + InfluxAddress.FORM + ".")
                // Flink logs what it is given, and others see it in the list of processes.
                : content(file);
        try {
            return InfluxAddress.of(url);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("--influx-url is wrong: " + e.getMessage() + ".", e);
        }
    }

    private static String content(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new IllegalArgumentException("--influx-url-file " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static String zone(String name) {
        try {
            return ZoneId.of(name).getId();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("--time-zone is '" + name + "': give a zone such as Europe/Paris.", e);
        }
    }
}
