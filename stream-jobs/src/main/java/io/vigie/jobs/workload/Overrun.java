package io.vigie.jobs.workload;

import io.vigie.contract.live.Flag;
import io.vigie.contract.live.FlagKind;
import io.vigie.contract.live.FlagLevel;
import io.vigie.jobs.attendance.Shift;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Overrun goes up when a contact, its talk or its after-call work, is open 10 min after a shift's end, or 10 min into a
 * planned meal; down when it ends. It is bound to no session.
 */
final class Overrun implements FlagRule {

    private static final long AFTER = Duration.ofMinutes(10).toMillis();

    /**
     * Work where there should be none.
     *
     * @param from when the contacts were still open
     * @param to when the last of them ended
     */
    private record Excess(long from, long to, boolean meal) {}

    private final List<Excess> excesses = new ArrayList<>();
    private final Moments moments = new Moments();
    private boolean afterShift;
    private boolean intoMeal;
    private long since = NEVER;

    Overrun(List<Shift> shifts, List<Span> spans) {
        for (Shift shift : shifts) {
            add(shift.end() + AFTER, spans, false);
            shift.meals().forEach(meal -> add(meal + AFTER, spans, true));
        }
    }

    private void add(long from, List<Span> spans, boolean meal) {
        long to = Long.MIN_VALUE;
        for (Span span : spans) {
            if (span.isOpenAt(from)) {
                to = Math.max(to, span.doneAt());
            }
        }
        if (to > from) {
            excesses.add(new Excess(from, to, meal));
            moments.add(from);
            moments.add(to);
        }
    }

    @Override
    public long next(long moment) {
        return moments.after(moment);
    }

    @Override
    public void at(long moment) {
        boolean goesOn = false;
        afterShift = false;
        intoMeal = false;
        for (Excess excess : excesses) {
            if (excess.from <= moment && moment < excess.to) {
                afterShift |= !excess.meal;
                intoMeal |= excess.meal;
                goesOn |= excess.from < moment;
            }
        }
        if (!afterShift && !intoMeal) {
            since = NEVER;
        } else if (since == NEVER || !goesOn) {
            since = moment;
        }
    }

    @Override
    public @Nullable Flag flag() {
        if (since == NEVER) {
            return null;
        }
        List<Flag.Reason> reasons = new ArrayList<>();
        if (afterShift) {
            reasons.add(Flags.reason("after-shift", "minutes", 10));
        }
        if (intoMeal) {
            reasons.add(Flags.reason("into-meal", "minutes", 10));
        }
        return Flags.up(FlagKind.OVERRUN, FlagLevel.RAISED, since, reasons.toArray(Flag.Reason[]::new));
    }
}
