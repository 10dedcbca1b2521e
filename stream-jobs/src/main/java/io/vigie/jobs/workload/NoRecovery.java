package io.vigie.jobs.workload;

import io.vigie.contract.live.Flag;
import io.vigie.contract.live.FlagKind;
import io.vigie.contract.live.FlagLevel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * No-recovery: contacts that overlap (one is answered before the after-call work of an earlier one ended) are one block.
 * It goes up at the end of the talk that makes the last 5 gaps between blocks each shorter than 15 s, and down when
 * nothing has gone on for 60 s: no talk, no after-call work, no answer.
 */
final class NoRecovery implements FlagRule {

    private static final long SHORT = Duration.ofSeconds(15).toMillis();
    private static final long RECOVERED = Duration.ofSeconds(60).toMillis();
    private static final int GAPS = 5;

    /** The end of what comes before the first contact. */
    private static final long NOTHING_YET = Long.MIN_VALUE;

    private final List<Handled> byEnd;
    private final Moments moments = new Moments();
    private final Moments recoveries = new Moments();
    private long recoveredAt;
    private int ended;

    /** Those whose talk has ended, by their answer. */
    private final List<Handled> blocks = new ArrayList<>();

    private long since = NEVER;

    /**
     * @param byAnswer contacts of the session; tickets are left out
     * @param spans all contacts, in their order
     */
    NoRecovery(List<Handled> byAnswer, List<Span> spans, Session session) {
        byEnd = new ArrayList<>(byAnswer);
        byEnd.removeIf(Handled::ticket);
        byEnd.sort(Handled.BY_END);
        byEnd.forEach(contact -> moments.add(contact.endedAt()));
        long busyTo = NOTHING_YET;
        for (Span span : spans) {
            if (span.counted()) {
                recover(busyTo, span.answeredAt());
                busyTo = Math.max(busyTo, span.doneAt());
            }
        }
        recover(busyTo, NEVER);
        recoveredAt = recoveries.after(session.from() - 1);
    }

    private void recover(long busyTo, long answeredAt) {
        if (busyTo != NOTHING_YET && busyTo <= answeredAt - RECOVERED) {
            recoveries.add(busyTo + RECOVERED);
        }
    }

    @Override
    public long next(long moment) {
        return Math.min(moments.after(moment), recoveredAt);
    }

    @Override
    public void at(long moment) {
        if (recoveredAt == moment) {
            since = NEVER;
            recoveredAt = recoveries.after(moment);
        }
        boolean more = false;
        for (; ended < byEnd.size() && byEnd.get(ended).endedAt() <= moment; ended++) {
            insert(byEnd.get(ended));
            more = true;
        }
        if (more && since == NEVER && shortGaps() >= GAPS) {
            since = moment;
        }
    }

    private void insert(Handled contact) {
        int place = blocks.size();
        while (place > 0 && Handled.BY_ANSWER.compare(blocks.get(place - 1), contact) > 0) {
            place--;
        }
        blocks.add(place, contact);
    }

    /** The last gaps in a row that are short. */
    private int shortGaps() {
        int gaps = 0;
        long doneAt = NOTHING_YET;
        for (Handled contact : blocks) {
            if (doneAt != NOTHING_YET && contact.answeredAt() >= doneAt) {
                gaps = contact.answeredAt() - doneAt < SHORT ? gaps + 1 : 0;
            }
            doneAt = Math.max(doneAt, contact.doneAt());
        }
        return gaps;
    }

    @Override
    public @Nullable Flag flag() {
        return since == NEVER
                ? null
                : Flags.up(
                        FlagKind.NO_RECOVERY,
                        FlagLevel.RAISED,
                        since,
                        Flags.reason("short-gaps", "contacts", GAPS + 1, "seconds", SHORT / 1000.0));
    }
}
