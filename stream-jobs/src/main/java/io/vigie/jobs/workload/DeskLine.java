package io.vigie.jobs.workload;

import io.vigie.contract.event.Activity;
import io.vigie.jobs.heard.Punch;
import io.vigie.jobs.workload.StateLine.Stretch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an agent's time is as a matter of rest. A pause is time away with break, meal or other, offline, or after a
 * clock.out, but never while talking or wrapping up.
 *
 * @param stretches in order, each until the next begins; no two neighbours are alike
 */
record DeskLine(List<Time> stretches) {

    /** Whether it is work at the desk. */
    enum Kind {
        DESK,
        PAUSE,
        /** Briefing, seminar and coaching: no desk time, and no pause either. */
        LEARNING
    }

    /** A time of one kind; from is in ms. */
    record Time(long from, Kind kind) {}

    /** @param punches in order */
    static DeskLine of(StateLine line, List<Punch> punches) {
        List<Time> times = new ArrayList<>(line.stretches().size() + punches.size());
        boolean out = false;
        int punch = 0;
        for (int i = 0; i < line.stretches().size(); i++) {
            Stretch stretch = line.stretches().get(i);
            for (; punch < punches.size() && punches.get(punch).at() <= stretch.from(); punch++) {
                out = !punches.get(punch).in();
            }
            add(times, stretch.from(), kind(stretch, out));
            for (; punch < punches.size() && punches.get(punch).at() < line.endOf(i); punch++) {
                out = !punches.get(punch).in();
                add(times, punches.get(punch).at(), kind(stretch, out));
            }
        }
        return new DeskLine(times);
    }

    /** When each pause of at least this length has become so long. */
    Moments reached(long pauseMillis) {
        Moments reached = new Moments();
        for (int i = 0; i < stretches.size(); i++) {
            Time time = stretches.get(i);
            if (time.kind == Kind.PAUSE && time.from + pauseMillis <= endOf(i)) {
                reached.add(time.from + pauseMillis);
            }
        }
        return reached;
    }

    /** Where a stretch ends, in ms. */
    long endOf(int stretch) {
        return stretch + 1 < stretches.size() ? stretches.get(stretch + 1).from : FlagRule.NEVER;
    }

    private static void add(List<Time> times, long from, Kind kind) {
        int last = times.size() - 1;
        if (last >= 0 && times.get(last).from == from) {
            times.remove(last--);
        }
        if (last < 0 || times.get(last).kind != kind) {
            times.add(new Time(from, kind));
        }
    }

    private static Kind kind(Stretch stretch, boolean out) {
        return switch (stretch.state()) {
            case TALKING, WRAPPING_UP -> Kind.DESK;
            case READY -> out ? Kind.PAUSE : Kind.DESK;
            case AWAY -> out ? Kind.PAUSE : kind(stretch.activity());
            case OFFLINE -> Kind.PAUSE;
        };
    }

    private static Kind kind(@Nullable Activity activity) {
        if (activity == null) {
            return Kind.PAUSE;
        }
        return switch (activity) {
            case BREAK, MEAL, OTHER -> Kind.PAUSE;
            case BRIEFING, SEMINAR, COACHING -> Kind.LEARNING;
            case SELF_STUDY, BACK_OFFICE -> Kind.DESK;
        };
    }
}
