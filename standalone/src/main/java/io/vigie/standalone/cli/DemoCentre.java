package io.vigie.standalone.cli;

import io.vigie.contract.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Which simulated centre a data folder has: the same seed and start give the same centre again.
 *
 * @param start when it began to live
 */
record DemoCentre(long seed, Instant start) {

    /** A centre that has worked for a while has something to show. */
    private static final Duration OLD_AT_BIRTH = Duration.ofMinutes(90);

    static DemoCentre of(Path data, long seed, Instant now) throws IOException {
        Path file = data.resolve("demo.json");
        if (Files.exists(file)) {
            return Json.MAPPER.readValue(Files.readAllBytes(file), DemoCentre.class);
        }
        DemoCentre begun = new DemoCentre(
                seed, Instant.ofEpochMilli(now.minus(OLD_AT_BIRTH).toEpochMilli()));
        Files.write(file, Json.MAPPER.writeValueAsBytes(begun));
        return begun;
    }
}
