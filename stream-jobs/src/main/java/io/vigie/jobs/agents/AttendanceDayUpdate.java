package io.vigie.jobs.agents;

import io.vigie.contract.live.AttendanceDay;
import org.jspecify.annotations.Nullable;

/**
 * An agent's hours of a day, as told from now on.
 *
 * @param key that of the record
 * @param day null when nothing is left to tell
 */
public record AttendanceDayUpdate(String key, @Nullable AttendanceDay day) {}
