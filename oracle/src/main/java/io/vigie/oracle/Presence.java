package io.vigie.oracle;

import io.vigie.contract.event.AbsenceEvent.Absence;
import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.event.ClockEvent;
import io.vigie.contract.event.Event;
import io.vigie.contract.live.AttendanceStatus;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When an agent came for a shift, and when they left. */
final class Presence {

    private static final long MINUTE = 60_000;

    private final Life life;
    private final @Nullable WorkShift shift;
    private final @Nullable Event came;
    private final @Nullable Long leftAt;

    /** @param shift null for none: nobody comes to it */
    Presence(Life life, @Nullable WorkShift shift) {
        this.life = life;
        this.shift = shift;
        this.came = shift == null ? null : came(shift);
        this.leftAt = shift == null || came == null ? null : left(shift, came);
    }

    @Nullable
    Long cameAt() {
        return came == null ? null : at(came);
    }

    @Nullable
    Long leftAt() {
        return leftAt;
    }

    /** How late they came, 0 within grace; null while they are missing. */
    @Nullable
    Long lateMillis() {
        if (shift == null || came == null) {
            return null;
        }
        return isInTime(shift, at(came)) ? 0 : at(came) - shift.boundStart();
    }

    /** What holds as far as sources can be believed. */
    AttendanceStatus status() {
        long now = life.now();
        if (came == null && life.absences().stream().anyMatch(absence -> excuses(absence, now))) {
            return AttendanceStatus.EXCUSED;
        }
        if (shift == null) {
            return AttendanceStatus.OFF;
        }
        if (leftAt != null && leftAt < shift.boundEnd() - shift.endGrace()) {
            return AttendanceStatus.LEFT_EARLY;
        }
        if (leftAt != null || (came != null && now > shift.end())) {
            return AttendanceStatus.COMPLETED;
        }
        if (came != null) {
            return isInTime(shift, at(came)) ? AttendanceStatus.PRESENT : AttendanceStatus.LATE;
        }
        if (now >= shift.boundStart() + 30 * MINUTE) {
            return AttendanceStatus.NO_SHOW;
        }
        if (!isInTime(shift, now)) {
            return AttendanceStatus.LATE;
        }
        return now >= shift.boundStart() ? AttendanceStatus.DUE : AttendanceStatus.EXPECTED;
    }

    static boolean excuses(Absence absence, long t) {
        return absence.excused()
                && absence.from().toEpochMilli() <= t
                && t < absence.until().toEpochMilli();
    }

    private static boolean isInTime(WorkShift shift, long t) {
        return t <= shift.boundStart() + shift.startGrace();
    }

    private @Nullable Event came(WorkShift of) {
        List<Event> signs = new ArrayList<>();
        for (ClockEvent punch : life.punches()) {
            if (punch.type() == ClockEvent.Type.IN) {
                signs.add(punch);
            }
        }
        AgentState before = null;
        for (AgentStateEvent event : life.phone()) {
            if (event.state() != AgentState.OFFLINE && event.state() != before) {
                signs.add(event);
            }
            before = event.state();
        }
        return signs.stream()
                .filter(sign -> of.lookedAtFrom() <= at(sign) && at(sign) <= of.end())
                .min(EventOrder.ORDER)
                .orElse(null);
    }

    private @Nullable Long left(WorkShift of, Event arrival) {
        WorkShift next = life.after(of);
        long limit = next != null && next.lookedAtFrom() > of.end() ? next.lookedAtFrom() : Long.MAX_VALUE;
        List<ClockEvent> punches = life.punches().stream()
                .filter(punch -> of.lookedAtFrom() <= at(punch) && at(punch) < limit)
                .toList();
        if (punches.isEmpty()) {
            return wentOffline(limit, arrival);
        }
        ClockEvent last = punches.get(punches.size() - 1);
        return last.type() == ClockEvent.Type.OUT && isAfter(last, arrival) ? at(last) : null;
    }

    private @Nullable Long wentOffline(long limit, Event arrival) {
        Long since = null;
        for (AgentStateEvent event : life.phone()) {
            if (at(event) < limit && event.state() != AgentState.OFFLINE) {
                since = null;
            } else if (at(event) < limit && since == null && isAfter(event, arrival)) {
                since = at(event);
            }
        }
        return since;
    }

    /** Of one kind by the order of events, else by time alone. */
    private static boolean isAfter(Event event, Event other) {
        return event.getClass() == other.getClass()
                ? EventOrder.ORDER.compare(event, other) > 0
                : at(event) > at(other);
    }

    private static long at(Event event) {
        return event.time().toEpochMilli();
    }
}
