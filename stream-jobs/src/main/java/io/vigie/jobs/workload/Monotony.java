package io.vigie.jobs.workload;

import io.vigie.contract.event.Reason;
import io.vigie.contract.live.Flag;
import io.vigie.contract.live.FlagKind;
import io.vigie.contract.live.FlagLevel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Monotony looks at the session's classified contacts of today. It goes up when there are at least 20 and one reason makes
 * up 0.90 of them or more; down when that falls below 0.80, or none is left of today. Tickets are left out.
 */
final class Monotony implements FlagRule {

    private static final int LEAST = 20;
    private static final double UP_FROM = 0.90;
    private static final double DOWN_BELOW = 0.80;

    private final List<Handled> byEnd;
    private final Moments moments = new Moments();
    private final MovingToday today;
    private final Session session;
    private final Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
    private long todayFrom = Long.MIN_VALUE;
    private long todayTo;
    private int ended;
    private int gone;
    private Reason most = Reason.OTHER;
    private long since = NEVER;

    /** @param contacts of the session */
    Monotony(List<Handled> contacts, MovingToday today, Session session) {
        this.today = today;
        this.session = session;
        byEnd = new ArrayList<>(contacts);
        byEnd.removeIf(contact -> contact.ticket() || contact.reason() == null);
        byEnd.sort(Handled.BY_END);
        byEnd.forEach(contact -> moments.add(contact.endedAt()));
        todayTo = today.changesAfter(session.from());
    }

    @Override
    public long next(long moment) {
        boolean overForGood = gone == byEnd.size() && session.shift() == null;
        return byEnd.isEmpty() || overForGood ? NEVER : Math.min(moments.after(moment), todayTo);
    }

    @Override
    public void at(long moment) {
        todayTo = today.changesAfter(moment);
        long from = Math.max(session.from(), today.from(moment));
        for (; ended < byEnd.size() && byEnd.get(ended).endedAt() <= moment; ended++) {
            count(ended, 1);
        }
        if (from != todayFrom) {
            todayFrom = from;
            for (; gone < ended && byEnd.get(gone).endedAt() < from; gone++) {
                count(gone, -1);
            }
            for (; gone > 0 && byEnd.get(gone - 1).endedAt() >= from; gone--) {
                count(gone - 1, 1);
            }
        }
        for (Reason reason : counts.keySet()) {
            most = count(reason) > count(most) ? reason : most;
        }
        if (ended == gone || share() < DOWN_BELOW) {
            since = NEVER;
        } else if (since == NEVER && ended - gone >= LEAST && share() >= UP_FROM) {
            since = moment;
        }
    }

    private void count(int contact, int by) {
        Reason reason = byEnd.get(contact).reason();
        if (reason != null) {
            counts.merge(reason, by, Integer::sum);
        }
    }

    private double share() {
        return (double) count(most) / (ended - gone);
    }

    private int count(Reason reason) {
        return counts.getOrDefault(reason, 0);
    }

    @Override
    public @Nullable Flag flag() {
        return since == NEVER
                ? null
                : Flags.up(
                        FlagKind.MONOTONY,
                        FlagLevel.RAISED,
                        since,
                        Flags.reason(
                                "mostly-" + most.name().toLowerCase(Locale.ROOT),
                                "share",
                                share(),
                                "count",
                                ended - gone));
    }
}
