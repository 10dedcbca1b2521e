package io.vigie.jobs.workload;

import io.vigie.contract.live.Flag;
import io.vigie.contract.live.FlagKind;
import io.vigie.contract.live.FlagLevel;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Complaint-load goes up with 5 complaints or conflicts whose talk ended in the last 60 min, (t - 60 min, t], and down
 * with fewer than 4.
 */
final class ComplaintLoad implements FlagRule {

    private static final long WINDOW = Duration.ofMinutes(60).toMillis();
    private static final int UP_FROM = 5;
    private static final int DOWN_BELOW = 4;

    private final long[] ends;
    private final Moments moments = new Moments();
    private int ended;
    private int gone;
    private long since = NEVER;

    ComplaintLoad(List<Handled> contacts) {
        ends = contacts.stream()
                .filter(Handled::isHard)
                .mapToLong(Handled::endedAt)
                .sorted()
                .toArray();
        for (long end : ends) {
            moments.add(end);
        }
        for (long end : ends) {
            moments.add(end + WINDOW);
        }
    }

    @Override
    public long next(long moment) {
        return moments.after(moment);
    }

    @Override
    public void at(long moment) {
        while (ended < ends.length && ends[ended] <= moment) {
            ended++;
        }
        while (gone < ended && ends[gone] <= moment - WINDOW) {
            gone++;
        }
        int count = count();
        if (count >= UP_FROM && since == NEVER) {
            since = moment;
        } else if (count < DOWN_BELOW) {
            since = NEVER;
        }
    }

    @Override
    public @Nullable Flag flag() {
        return since == NEVER
                ? null
                : Flags.up(
                        FlagKind.COMPLAINT_LOAD,
                        FlagLevel.RAISED,
                        since,
                        Flags.reason("complaints-in-an-hour", "count", count()));
    }

    private int count() {
        return ended - gone;
    }
}
