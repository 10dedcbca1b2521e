package io.vigie.contract.live;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.vigie.contract.event.Activity;
import io.vigie.contract.event.ShiftPlan.PlannedActivity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was planned for an agent today, and what was, whole and replaceable. Today is the running shift, from 2 h before
 * its start; else the local day of the team, with the whole of a shift that goes over its begin or its end. Of contacts
 * it tells when and for which queue, never who called nor why, and being ready is not told apart from other time at the
 * desk.
 *
 * @param version only grows; compared as text
 * @param asOf the time up to which it tells
 * @param timeZone that of the team, such as {@code Europe/Paris}
 * @param plan the shifts of the day, by start
 * @param punches those that stand, by time
 * @param spans without gaps from the begin of the day to {@code asOf}; of very many the last
 */
public record AgentDay(
        String agent,
        String name,
        String team,
        String version,
        Instant asOf,
        String timeZone,
        Instant from,
        Instant until,
        List<DayShift> plan,
        List<DayPunch> punches,
        List<DaySpan> spans) {

    /**
     * A shift that is planned.
     *
     * @param flexible whether only the core time binds
     * @param coreStart null unless flexible
     * @param coreEnd null unless flexible
     */
    public record DayShift(
            Instant start,
            Instant end,
            boolean flexible,
            @Nullable Instant coreStart,
            @Nullable Instant coreEnd,
            List<PlannedActivity> activities) {}

    /** A word of the time clock. */
    public record DayPunch(Instant at, PunchKind kind) {}

    /** Whether an agent came or went. */
    public enum PunchKind {
        @JsonProperty("in")
        IN,
        @JsonProperty("out")
        OUT
    }

    /**
     * A time of one kind.
     *
     * @param activity of a time away; null otherwise
     * @param queue of a contact that came by one; null otherwise
     * @param until null while it goes on
     */
    public record DaySpan(
            SpanKind kind,
            @Nullable Activity activity,
            @Nullable String queue,
            Instant from,
            @Nullable Instant until) {}

    /** What an agent did. */
    public enum SpanKind {
        /** Talking, or after-call work. */
        @JsonProperty("contact")
        CONTACT,
        @JsonProperty("away")
        AWAY,
        /** The rest of the presence, be the agent ready or not. */
        @JsonProperty("desk")
        DESK,
        @JsonProperty("offline")
        OFFLINE
    }
}
