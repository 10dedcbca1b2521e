package io.vigie.oracle;

import io.vigie.contract.event.Event;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * All that the numbers follow from.
 *
 * @param events those taken in so far, in any order and with any repeats; one that lies ahead of {@code now} is known
 *     like any other. None may be so late that it would have been refused: nobody can tell from a list when it came
 * @param now the time reached
 * @param defaultZone the zone of queues that nobody described, and of the days of agents
 * @param expectedSources those that have to speak even if they never sent a heartbeat
 */
public record OracleInput(
        List<? extends Event> events,
        OracleDirectory directory,
        Instant now,
        ZoneId defaultZone,
        Set<String> expectedSources) {

    /** Events of queues that nobody described, with days in UTC. */
    public static OracleInput of(List<? extends Event> events, Instant now) {
        return new OracleInput(events, OracleDirectory.EMPTY, now, ZoneId.of("UTC"), Set.of());
    }

    /** The same with another directory. */
    public OracleInput withDirectory(OracleDirectory other) {
        return new OracleInput(events, other, now, defaultZone, expectedSources);
    }

    /** The same with another default zone. */
    public OracleInput withZone(ZoneId other) {
        return new OracleInput(events, directory, now, other, expectedSources);
    }

    /** The same with other sources that have to speak. */
    public OracleInput withExpected(Set<String> sources) {
        return new OracleInput(events, directory, now, defaultZone, sources);
    }
}
