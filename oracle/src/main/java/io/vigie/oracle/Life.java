package io.vigie.oracle;

import io.vigie.contract.event.AbsenceEvent.Absence;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.event.ClockEvent;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one agent by now. Times in ms.
 *
 * @param contacts answered legs, by answer
 * @param ticketAnswers those that count
 * @param escalations when tickets of the agent were escalated
 * @param missed when calls were offered and not taken
 * @param phone in order
 * @param punches those that stand, in order
 * @param punchesLately whether there was any punch in the last 8 days, even one taken back
 * @param shifts in order
 * @param absences those that stand
 * @param zone of the team
 */
record Life(
        List<Contact> contacts,
        List<Contact> ticketAnswers,
        List<Long> escalations,
        List<Long> missed,
        List<AgentStateEvent> phone,
        List<ClockEvent> punches,
        boolean punchesLately,
        List<WorkShift> shifts,
        List<Absence> absences,
        ZoneId zone,
        long now) {

    /** So long the phone's last word tells what an agent does, in ms. */
    static final long BELIEVED = Duration.ofHours(76).toMillis();

    /** Today of the agent at a moment begins here. */
    long todayFrom(long t) {
        for (WorkShift shift : shifts) {
            if (shift.holds(t)) {
                return Math.max(shift.lookedAtFrom(), endBefore(shift));
            }
        }
        return midnight(t);
    }

    long midnight(long t) {
        return Instant.ofEpochMilli(t)
                .atZone(zone)
                .toLocalDate()
                .atStartOfDay(zone)
                .toInstant()
                .toEpochMilli();
    }

    /** The end of the shift before; long ago where there was none. */
    long endBefore(WorkShift shift) {
        int index = shifts.indexOf(shift);
        return index == 0 ? Long.MIN_VALUE : shifts.get(index - 1).end();
    }

    @Nullable
    WorkShift after(WorkShift shift) {
        int index = shifts.indexOf(shift);
        return index + 1 == shifts.size() ? null : shifts.get(index + 1);
    }

    /** The shift that the agent is seen against; null for none. */
    @Nullable
    WorkShift chosenShift() {
        for (WorkShift shift : shifts) {
            if (shift.holds(now)) {
                return shift;
            }
        }
        for (WorkShift shift : shifts) {
            if (shift.start() - 3_600_000 <= now && now <= shift.start()) {
                return shift;
            }
        }
        WorkShift last = null;
        for (WorkShift shift : shifts) {
            if (midnight(now) <= shift.start() && shift.start() <= now) {
                last = shift;
            }
        }
        return last;
    }

    @Nullable
    AgentStateEvent phoneAt(long t) {
        AgentStateEvent last = null;
        for (AgentStateEvent event : phone) {
            if (event.time().toEpochMilli() <= t) {
                last = event;
            }
        }
        return last;
    }

    /** What the phone said last, unless that is so long ago that nobody believes it. */
    @Nullable
    AgentStateEvent believedAt(long t) {
        AgentStateEvent last = phoneAt(t);
        return last == null || last.time().toEpochMilli() + BELIEVED <= t ? null : last;
    }

    @Nullable
    ClockEvent punchAt(long t) {
        ClockEvent last = null;
        for (ClockEvent punch : punches) {
            if (punch.time().toEpochMilli() <= t) {
                last = punch;
            }
        }
        return last;
    }

    boolean isClockedInAt(long t) {
        ClockEvent last = punchAt(t);
        return last != null && last.type() == ClockEvent.Type.IN;
    }

    boolean isClockedOutAt(long t) {
        ClockEvent last = punchAt(t);
        return last != null && last.type() == ClockEvent.Type.OUT;
    }
}
