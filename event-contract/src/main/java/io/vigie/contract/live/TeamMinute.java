package io.vigie.contract.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A team as it stood at the end of a minute; replaced as corrections come.
 *
 * @param minute its beginning
 * @param version only grows; compared as text
 */
public record TeamMinute(
        String team,
        Instant minute,
        String version,
        long scheduled,
        long present,
        long late,
        long noShow,
        long excused,
        long leftEarly,
        long unknown,
        @Nullable Double absenceRate,
        @Nullable Double unexcusedRate) {

    /** The key on the topic. */
    public String key() {
        return team + "/" + minute;
    }
}
