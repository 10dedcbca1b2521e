package io.vigie.jobs.attendance;

import io.vigie.contract.live.Attendance;
import io.vigie.contract.live.AttendanceStatus;
import io.vigie.jobs.heard.PhoneState;
import io.vigie.jobs.heard.Punch;
import io.vigie.jobs.plans.PlannedAbsence;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Whether an agent is where the plan says, at a moment.
 *
 * <p>S, E and grace are those of {@link Shifts}, the shift that of {@link ChosenShift}, coming (P) and leaving (L) those
 * of {@link Presence}. The first that holds: excused (an excused absence covers now, its begin included, its end not,
 * and no P), off (no shift), left early (L < E - grace), completed (L; or P, and now > end), present (P <= S + grace),
 * late (P > S + grace), no-show (now >= S + 30 min), late (now > S + grace), due (now >= S), expected. While all
 * sources of the agent are silent, unknown takes the place of each but excused and off.
 *
 * <p>With P the lateness is P - S, but 0 within grace. Without, late and no-show say since when: S.
 *
 * <p>Absent is who is scheduled (S <= now <= E), past grace (now > S + grace), and a no-show, gone early, excused, or
 * late without P.
 */
public final class AttendanceAt {

    private static final long NO_SHOW_AFTER = Duration.ofMinutes(30).toMillis();

    private final AttendanceFacts facts;
    private final long now;
    private final ChosenShift chosen;
    private final Contradiction contradiction;

    private AttendanceAt(AttendanceFacts facts, long now, Contradiction contradiction) {
        this.facts = facts;
        this.now = now;
        this.contradiction = contradiction;
        chosen = ChosenShift.at(facts.shifts(), facts.zone(), now);
    }

    private static AttendanceAt moment(AttendanceFacts facts, long now) {
        return new AttendanceAt(facts, now, Contradiction.at(facts, now));
    }

    /** For what an agent counts as alone: no contradiction bears on that. */
    static AttendanceAt rollCallAt(AttendanceFacts facts, long now) {
        return new AttendanceAt(facts, now, Contradiction.NONE);
    }

    /**
     * How the agent stands.
     *
     * @param now in ms
     */
    public static Verdict of(AttendanceFacts facts, long now) {
        AttendanceAt moment = moment(facts, now);
        Verdict verdict = moment.verdict();
        long next = moment.next();
        while (next != Next.NEVER) {
            moment = moment(facts, next);
            if (!moment.verdict().equals(verdict)) {
                break;
            }
            next = moment.next();
        }
        return verdict.until(next);
    }

    /** Without when it changes. */
    private Verdict verdict() {
        @Nullable Shift shift = chosen.shift();
        boolean excused = isExcused();
        if (shift == null) {
            AttendanceStatus status = excused ? AttendanceStatus.EXCUSED : AttendanceStatus.OFF;
            return new Verdict(
                    new Attendance(status, null, null, null, null, null, null, contradiction.told(now)),
                    null,
                    false,
                    false,
                    false,
                    Next.NEVER);
        }
        Presence presence = Presence.of(facts, shift, chosen.countsBefore(), now);
        AttendanceStatus status = status(shift, presence, excused);
        boolean scheduled = isScheduled(shift);
        boolean absent = scheduled && now > latest(shift) && isMissing(status, presence);
        return new Verdict(
                attendance(shift, presence, status),
                shift,
                scheduled,
                absent,
                absent && status != AttendanceStatus.EXCUSED,
                Next.NEVER);
    }

    RollCall rollCall() {
        @Nullable Shift shift = chosen.shift();
        boolean excused = isExcused();
        if (shift == null) {
            return RollCall.of(excused ? AttendanceStatus.EXCUSED : AttendanceStatus.OFF, false, false);
        }
        Presence presence = Presence.of(facts, shift, chosen.countsBefore(), now);
        AttendanceStatus status = status(shift, presence, excused);
        boolean scheduled = isScheduled(shift);
        return RollCall.of(status, scheduled, scheduled && now > latest(shift) && isMissing(status, presence));
    }

    private boolean isScheduled(Shift shift) {
        return shift.boundStart() <= now && now <= shift.boundEnd();
    }

    private Attendance attendance(Shift shift, Presence presence, AttendanceStatus status) {
        boolean missed =
                presence.came() == null && (status == AttendanceStatus.LATE || status == AttendanceStatus.NO_SHOW);
        return new Attendance(
                status,
                Instant.ofEpochMilli(shift.start()),
                Instant.ofEpochMilli(shift.end()),
                instant(presence.came()),
                instant(presence.left()),
                presence.came() == null ? null : lateMillis(shift, presence.came()),
                missed ? Instant.ofEpochMilli(shift.boundStart()) : null,
                contradiction.told(now));
    }

    private AttendanceStatus status(Shift shift, Presence presence, boolean excused) {
        if (excused && presence.came() == null) {
            return AttendanceStatus.EXCUSED;
        }
        if (facts.silent()) {
            return AttendanceStatus.UNKNOWN;
        }
        if (presence.came() == null) {
            return missing(shift);
        }
        if (presence.left() != null) {
            return presence.left() < shift.boundEnd() - shift.endGraceMillis()
                    ? AttendanceStatus.LEFT_EARLY
                    : AttendanceStatus.COMPLETED;
        }
        if (now > shift.end()) {
            return AttendanceStatus.COMPLETED;
        }
        return presence.came() <= latest(shift) ? AttendanceStatus.PRESENT : AttendanceStatus.LATE;
    }

    private AttendanceStatus missing(Shift shift) {
        if (now >= shift.boundStart() + NO_SHOW_AFTER) {
            return AttendanceStatus.NO_SHOW;
        }
        if (now > latest(shift)) {
            return AttendanceStatus.LATE;
        }
        return now >= shift.boundStart() ? AttendanceStatus.DUE : AttendanceStatus.EXPECTED;
    }

    private static boolean isMissing(AttendanceStatus status, Presence presence) {
        return switch (status) {
            case NO_SHOW, LEFT_EARLY, EXCUSED -> true;
            case LATE -> presence.came() == null;
            default -> false;
        };
    }

    private boolean isExcused() {
        return facts.absences().stream()
                .anyMatch(absence -> absence.excused() && absence.from() <= now && now < absence.until());
    }

    /** The earliest moment after now at which anything may change. */
    long next() {
        Next next = new Next(now);
        next.consider(chosen.until());
        @Nullable Shift shift = chosen.shift();
        if (shift != null) {
            next.consider(shift.boundStart());
            next.consider(latest(shift) + 1);
            next.consider(shift.boundStart() + NO_SHOW_AFTER);
            next.consider(shift.boundEnd() + 1);
            next.consider(shift.end() + 1);
        }
        for (PlannedAbsence absence : facts.absences()) {
            next.consider(absence.from());
            next.consider(absence.until());
        }
        for (Span contact : facts.contacts()) {
            next.consider(contact.from());
            next.consider(contact.until());
        }
        ahead(next, facts.punches(), Punch::at);
        ahead(next, facts.phones(), PhoneState::at);
        next.consider(contradiction.toldAt());
        return next.get();
    }

    private <T> void ahead(Next next, List<T> sorted, ToLongFunction<T> time) {
        int first = Moments.firstFrom(sorted, time, now + 1);
        if (first < sorted.size()) {
            next.consider(time.applyAsLong(sorted.get(first)));
        }
    }

    /** How late an agent was, in ms: from S on, but 0 within grace. */
    static long lateMillis(Shift shift, long came) {
        return came <= latest(shift) ? 0 : came - shift.boundStart();
    }

    /** So late is in time. */
    private static long latest(Shift shift) {
        return shift.boundStart() + shift.startGraceMillis();
    }

    private static @Nullable Instant instant(@Nullable Long millis) {
        return millis == null ? null : Instant.ofEpochMilli(millis);
    }
}
