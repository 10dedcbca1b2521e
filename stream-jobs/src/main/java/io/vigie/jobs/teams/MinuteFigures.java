package io.vigie.jobs.teams;

import io.vigie.contract.live.AttendanceStatus;
import io.vigie.jobs.attendance.RollCall;
import org.jspecify.annotations.Nullable;

/**
 * How many of a team's agents count as what in a minute, or by how many more or fewer than in the one before.
 *
 * @param absentExcused those of the absent who are excused
 */
public record MinuteFigures(
        long scheduled,
        long present,
        long late,
        long noShow,
        long excused,
        long leftEarly,
        long unknown,
        long absent,
        long absentExcused) {

    /** Nobody. */
    static final MinuteFigures NONE = new MinuteFigures(0, 0, 0, 0, 0, 0, 0, 0, 0);

    static MinuteFigures of(RollCall call) {
        AttendanceStatus status = call.status();
        return new MinuteFigures(
                one(call.scheduled()),
                one(status == AttendanceStatus.PRESENT),
                one(status == AttendanceStatus.LATE),
                one(status == AttendanceStatus.NO_SHOW),
                one(status == AttendanceStatus.EXCUSED),
                one(status == AttendanceStatus.LEFT_EARLY),
                one(status == AttendanceStatus.UNKNOWN),
                one(call.absent()),
                one(call.absent() && status == AttendanceStatus.EXCUSED));
    }

    MinuteFigures plus(MinuteFigures other) {
        return plus(other, 1);
    }

    MinuteFigures minus(MinuteFigures other) {
        return plus(other, -1);
    }

    /** The absent of the scheduled; null when nobody is scheduled. */
    @Nullable
    Double absenceRate() {
        return scheduled == 0 ? null : (double) absent / scheduled;
    }

    /** The absent without the excused, of the scheduled; null when nobody is scheduled. */
    @Nullable
    Double unexcusedRate() {
        return scheduled == 0 ? null : (double) (absent - absentExcused) / scheduled;
    }

    private MinuteFigures plus(MinuteFigures other, int times) {
        return new MinuteFigures(
                scheduled + times * other.scheduled,
                present + times * other.present,
                late + times * other.late,
                noShow + times * other.noShow,
                excused + times * other.excused,
                leftEarly + times * other.leftEarly,
                unknown + times * other.unknown,
                absent + times * other.absent,
                absentExcused + times * other.absentExcused);
    }

    private static long one(boolean counts) {
        return counts ? 1 : 0;
    }
}
