package io.vigie.contract.live;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a team, whole and replaceable.
 *
 * @param timeZone that of the team, such as {@code Europe/Paris}
 * @param version only grows; compared as text
 * @param asOf the time reached at its last change
 * @param agents by what they do, without those who are offline
 * @param scheduled agents whose shift, or core time, holds now
 * @param present agents of status present
 * @param late agents of status late, there by now or not
 * @param absenceRate scheduled, past grace and not present now, of the scheduled; null when nobody is
 * @param unexcusedRate the same without the excused among the absent
 * @param flags by kind, how many agents have it; every kind is there
 */
public record TeamSnapshot(
        String team,
        String name,
        String timeZone,
        String version,
        Instant asOf,
        AgentCounts agents,
        long scheduled,
        long present,
        long late,
        long noShow,
        long excused,
        long leftEarly,
        long unknown,
        @Nullable Double absenceRate,
        @Nullable Double unexcusedRate,
        Map<String, Long> flags) {}
