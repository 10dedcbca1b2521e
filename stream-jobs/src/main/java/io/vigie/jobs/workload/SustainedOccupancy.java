package io.vigie.jobs.workload;

import io.vigie.contract.live.Flag;
import io.vigie.contract.live.FlagKind;
import io.vigie.contract.live.FlagLevel;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Sustained-occupancy is looked at in whole minutes. Over 0.90 in 30 min it is raised; else, when nothing is up yet, over
 * 0.85 in 60 min it is up for attention. Attention turns raised, never back. It goes down below 0.80 in 30 min; while
 * that is so, 60 min do not bring it up either. A value that cannot be computed changes nothing.
 */
final class SustainedOccupancy implements FlagRule {

    private static final long SHORT = Duration.ofMinutes(30).toMillis();
    private static final long LONG = Duration.ofMinutes(60).toMillis();
    private static final double RAISED_ABOVE = 0.90;
    private static final double ATTENTION_ABOVE = 0.85;
    private static final double DOWN_BELOW = 0.80;

    private final Occupancy overShort;
    private final Occupancy overLong;
    private final long last;
    private @Nullable FlagLevel level;
    private double share;
    private long since = NEVER;

    /** @param now after the longest window from then on nothing changes any more */
    SustainedOccupancy(StateLine line, long now) {
        overShort = new Occupancy(line, SHORT);
        overLong = new Occupancy(line, LONG);
        last = Occupancy.minute(now) + LONG + Occupancy.MINUTE;
    }

    @Override
    public long next(long moment) {
        return moment < last ? Occupancy.minute(moment) + Occupancy.MINUTE : NEVER;
    }

    @Override
    public void at(long moment) {
        Double recent = overShort.at(moment);
        Double longer = overLong.at(moment);
        if (recent != null && recent < DOWN_BELOW) {
            level = null;
        } else if (recent != null && recent > RAISED_ABOVE) {
            up(FlagLevel.RAISED, moment);
        } else if (level == null && longer != null && longer > ATTENTION_ABOVE) {
            up(FlagLevel.ATTENTION, moment);
        }
        Double told = level == FlagLevel.RAISED ? recent : longer;
        share = told == null ? share : told;
    }

    private void up(FlagLevel to, long moment) {
        since = level == null ? moment : since;
        level = to;
    }

    @Override
    public @Nullable Flag flag() {
        return level == null
                ? null
                : Flags.up(
                        FlagKind.SUSTAINED_OCCUPANCY,
                        level,
                        since,
                        Flags.reason("occupancy", "share", share, "minutes", level == FlagLevel.RAISED ? 30 : 60));
    }
}
