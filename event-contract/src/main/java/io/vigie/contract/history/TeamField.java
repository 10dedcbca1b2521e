package io.vigie.contract.history;

import io.vigie.contract.live.TeamMinute;
import java.time.Instant;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The fields of a team's minute; all are integers, numbers of agents, of which rates are computed anew. */
@SuppressWarnings("ImmutableEnumChecker") // Method references do not change.
public enum TeamField {
    SCHEDULED("scheduled", TeamMinute::scheduled),
    PRESENT("present", TeamMinute::present),
    LATE("late", TeamMinute::late),
    NO_SHOW("noShow", TeamMinute::noShow),
    EXCUSED("excused", TeamMinute::excused),
    LEFT_EARLY("leftEarly", TeamMinute::leftEarly),
    UNKNOWN("unknown", TeamMinute::unknown),
    /** Of the scheduled; the absence rate is absent / scheduled, null where nobody is scheduled. */
    ABSENT("absent", minute -> part(minute.absenceRate(), minute.scheduled())),
    /** The absent without the excused; the unexcused rate is unexcused / scheduled. */
    UNEXCUSED("unexcused", minute -> part(minute.unexcusedRate(), minute.scheduled()));

    private final String fieldName;
    private final ToLongFunction<TeamMinute> part;

    TeamField(String fieldName, ToLongFunction<TeamMinute> part) {
        this.fieldName = fieldName;
        this.part = part;
    }

    public String fieldName() {
        return fieldName;
    }

    /** What the field holds. */
    public long of(TeamMinute minute) {
        return part.applyAsLong(minute);
    }

    /** The minute whose fields hold this. */
    public static TeamMinute minute(String team, Instant minute, String version, ToLongFunction<TeamField> held) {
        long scheduled = held.applyAsLong(SCHEDULED);
        return new TeamMinute(
                team,
                minute,
                version,
                scheduled,
                held.applyAsLong(PRESENT),
                held.applyAsLong(LATE),
                held.applyAsLong(NO_SHOW),
                held.applyAsLong(EXCUSED),
                held.applyAsLong(LEFT_EARLY),
                held.applyAsLong(UNKNOWN),
                rate(held.applyAsLong(ABSENT), scheduled),
                rate(held.applyAsLong(UNEXCUSED), scheduled));
    }

    private static long part(@Nullable Double rate, long whole) {
        return rate == null ? 0 : Math.round(rate * whole);
    }

    private static @Nullable Double rate(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }
}
