package io.vigie.standalone.cli;

import io.vigie.contract.json.Json;
import io.vigie.simulator.Centre;
import io.vigie.simulator.CentrePlan;
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

    /** Older events would be too late to be counted. */
    private static final Duration LATEST = Duration.ofHours(47);

    /** How much of what may have been sent before is sent again, to be counted once. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    /**
     * The centre of a folder, lived up to what its Vigie knows already: a centre that was begun before goes on, so that
     * nobody waits for ever at a restart.
     *
     * @param stoppedAt when the Vigie of this folder last ran
     */
    static Centre of(Path data, long seed, CentrePlan plan, Instant stoppedAt, Instant now) throws IOException {
        Path file = data.resolve("demo.json");
        if (!Files.exists(file)) {
            DemoCentre begun = new DemoCentre(
                    seed, Instant.ofEpochMilli(now.minus(OLD_AT_BIRTH).toEpochMilli()));
            Files.write(file, Json.MAPPER.writeValueAsBytes(begun));
            return new Centre(begun.seed, plan, begun.start);
        }
        DemoCentre begun = Json.MAPPER.readValue(Files.readAllBytes(file), DemoCentre.class);
        Centre centre = new Centre(begun.seed, plan, begun.start);
        Instant known = stoppedAt.minus(OVERLAP);
        Instant oldest = now.minus(LATEST);
        centre.until(known.isBefore(oldest) ? oldest : known);
        return centre;
    }
}
