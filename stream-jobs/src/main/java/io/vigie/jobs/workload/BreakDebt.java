package io.vigie.jobs.workload;

import io.vigie.contract.live.Flag;
import io.vigie.contract.live.FlagKind;
import io.vigie.contract.live.FlagLevel;
import io.vigie.jobs.workload.DeskLine.Kind;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Break-debt goes up with 60 min of desk time, and is severe with 90 min. Desk time is, from the agent's arrival on, all
 * that is neither pause nor briefing, seminar and coaching. 5 min of a pause without break, or of the latter, take it
 * down and begin the count anew; shorter ones neither count nor do so. The first desk moment of the count is the figure.
 */
final class BreakDebt implements FlagRule {

    private static final long RESET = Duration.ofMinutes(5).toMillis();
    private static final long RAISED = Duration.ofMinutes(60).toMillis();
    private static final long SEVERE = Duration.ofMinutes(90).toMillis();

    private final DeskLine line;
    private final long begin;
    private int stretch;
    private long moment;
    private long deskSince;
    private long deskMillis;
    private long since;

    /** @param begin of the session, or the agent's arrival in it, in ms */
    BreakDebt(DeskLine line, long begin) {
        this.line = line;
        this.begin = begin;
        moment = begin;
    }

    @Override
    public long next(long after) {
        if (after < begin) {
            return begin;
        }
        long next = line.endOf(stretch);
        if (!isDesk()) {
            return deskSince != 0 ? Math.min(next, resetAt()) : next;
        }
        long least = deskMillis < RAISED ? RAISED : SEVERE;
        return deskMillis < SEVERE ? Math.min(next, moment + least - deskMillis) : next;
    }

    @Override
    public void at(long to) {
        if (isDesk() && deskSince != 0) {
            deskMillis += to - moment;
            since = since == 0 && deskMillis >= RAISED ? to : since;
        }
        moment = to;
        pass();
        while (line.endOf(stretch) <= to) {
            stretch++;
            pass();
        }
        if (isDesk() && deskSince == 0) {
            deskSince = to;
        }
    }

    private void pass() {
        if (!isDesk() && resetAt() <= moment) {
            deskSince = 0;
            deskMillis = 0;
            since = 0;
        }
    }

    private boolean isDesk() {
        return line.stretches().get(stretch).kind() == Kind.DESK;
    }

    private long resetAt() {
        return line.stretches().get(stretch).from() + RESET;
    }

    @Override
    public @Nullable Flag flag() {
        if (since == 0) {
            return null;
        }
        boolean severe = deskMillis >= SEVERE;
        return Flags.up(
                FlagKind.BREAK_DEBT,
                severe ? FlagLevel.SEVERE : FlagLevel.RAISED,
                since,
                Flags.reason("desk-time", "minutes", severe ? 90 : 60));
    }

    @Override
    public long figure() {
        return deskSince;
    }
}
