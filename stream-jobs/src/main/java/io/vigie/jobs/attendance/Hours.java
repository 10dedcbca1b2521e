package io.vigie.jobs.attendance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The hours of an agent's days, as far as they can be told at a moment. A shift counts once it has ended, all of it on
 * the local day of its start, with the work that begins from 2 h before its start to its end (the earliest such shift
 * has it). Other work counts on the local day of its punch in, from its punch out on; while that is missing, this is told
 * with what else there is of the day, and at its end at the latest. What comes later corrects all of this.
 */
final class Hours {

    private final AttendanceFacts facts;
    private final long now;
    private final List<Work> works;
    private final Map<String, DayHours> days = new TreeMap<>();

    private Hours(AttendanceFacts facts, long now) {
        this.facts = facts;
        this.now = now;
        works = Work.of(facts.punches(), now);
    }

    static List<DayHours> at(AttendanceFacts facts, long now) {
        return new Hours(facts, now).days();
    }

    static long changesAt(AttendanceFacts facts, long now) {
        Hours hours = new Hours(facts, now);
        Next next = new Next(now);
        facts.shifts().forEach(shift -> next.consider(shift.end()));
        hours.works.stream()
                .filter(Work::open)
                .forEach(work -> next.consider(LocalMidnight.after(work.time().from(), facts.zone())));
        facts.punches().forEach(punch -> next.consider(punch.at()));
        return next.get();
    }

    private List<DayHours> days() {
        List<Work> left = new ArrayList<>(works);
        for (Shift shift : facts.shifts()) {
            List<Work> own = left.stream().filter(work -> work.isOf(shift)).toList();
            left.removeAll(own);
            if (shift.end() <= now) {
                add(hours(shift, own));
            }
        }
        // An open one comes last: by then it is known whether its day is told anyway.
        for (Work work : left) {
            if (isTold(work)) {
                add(hours(work));
            }
        }
        return List.copyOf(days.values());
    }

    private boolean isTold(Work work) {
        return !work.open()
                || days.containsKey(day(work.time().from()))
                || LocalMidnight.after(work.time().from(), facts.zone()) <= now;
    }

    private DayHours hours(Shift shift, List<Work> own) {
        @Nullable Long came = Presence.of(facts, shift, Next.NEVER, now).came();
        return new ShiftHours(shift, own.stream().map(Work::time).toList(), facts.absences())
                .of(
                        day(shift.start()),
                        came == null ? 0 : AttendanceAt.lateMillis(shift, came),
                        own.stream().anyMatch(Work::open));
    }

    private DayHours hours(Work work) {
        return new DayHours(day(work.time().from()), 0, work.time().millis(), 0, 0, 0, 0, work.open());
    }

    private void add(DayHours hours) {
        days.merge(hours.day(), hours, DayHours::plus);
    }

    private String day(long at) {
        return LocalMidnight.dateOf(at, facts.zone()).toString();
    }
}
