package io.vigie.simulator;

import io.vigie.contract.live.AttendanceStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Tells who is where the plan says, from what was told of their shifts. */
final class Register {

    private static final long NO_SHOW_AFTER = 30 * Millis.MINUTE;
    private static final long AHEAD = Millis.HOUR;
    private static final long SIGNS_AHEAD = 2 * Millis.HOUR;

    private final long now;
    private final long midnight;

    Register(ZoneId zone, long now) {
        this.now = now;
        LocalDate today = LocalDate.ofInstant(Instant.ofEpochMilli(now), zone);
        this.midnight = today.atStartOfDay(zone).toInstant().toEpochMilli();
    }

    AttendanceStatus status(Agent agent) {
        Stint stint = chosen(agent);
        Long came = stint == null ? null : stint.came();
        if (came == null && agent.dossier.isExcused(now)) {
            return AttendanceStatus.EXCUSED;
        } else if (stint == null) {
            return AttendanceStatus.OFF;
        }
        return came == null ? missing(stint) : there(stint, came);
    }

    /** Whether the agent is to be there now. */
    boolean isScheduled(Agent agent) {
        for (Stint stint : agent.dossier.stints()) {
            if (!stint.isCancelled && stint.boundStart() <= now && now <= stint.boundEnd()) {
                return true;
            }
        }
        return false;
    }

    /** When today began for the agent: two hours before the running shift, else at local midnight. */
    long today(Agent agent) {
        long before = Long.MIN_VALUE;
        for (Stint stint : agent.dossier.stints()) {
            if (!stint.isCancelled) {
                if (stint.holds(now)) {
                    return Math.max(before, stint.start() - SIGNS_AHEAD);
                }
                before = stint.end();
            }
        }
        return midnight;
    }

    private AttendanceStatus there(Stint stint, long came) {
        Long left = stint.left();
        if (left != null && left < stint.boundEnd() - stint.endGraceMillis()) {
            return AttendanceStatus.LEFT_EARLY;
        } else if (left != null || now > stint.end()) {
            return AttendanceStatus.COMPLETED;
        }
        return came <= stint.boundStart() + stint.startGraceMillis() ? AttendanceStatus.PRESENT : AttendanceStatus.LATE;
    }

    private AttendanceStatus missing(Stint stint) {
        long start = stint.boundStart();
        if (now >= start + NO_SHOW_AFTER) {
            return AttendanceStatus.NO_SHOW;
        } else if (now > start + stint.startGraceMillis()) {
            return AttendanceStatus.LATE;
        }
        return now >= start ? AttendanceStatus.DUE : AttendanceStatus.EXPECTED;
    }

    private @Nullable Stint chosen(Agent agent) {
        Stint last = null;
        Stint ahead = null;
        for (Stint stint : agent.dossier.stints()) {
            if (stint.isCancelled) {
                continue;
            }
            if (stint.holds(now)) {
                return stint;
            } else if (ahead == null && stint.start() - AHEAD <= now && now < stint.start()) {
                ahead = stint;
            } else if (midnight <= stint.start() && stint.start() <= now) {
                last = stint;
            }
        }
        return ahead == null ? last : ahead;
    }
}
