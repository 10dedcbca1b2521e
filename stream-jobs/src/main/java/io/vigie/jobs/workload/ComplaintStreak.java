package io.vigie.jobs.workload;

import io.vigie.contract.live.Flag;
import io.vigie.contract.live.FlagKind;
import io.vigie.contract.live.FlagLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Complaint-streak is up while the last 3 contacts in a row, by their answer, were complaint or conflict. A contact of
 * another kind ends the row, and so does a pause of 10 min: what ended until then is left behind. The row's length is the
 * figure.
 */
final class ComplaintStreak implements FlagRule {

    private static final int IN_A_ROW = 3;

    private final List<Handled> byAnswer;
    private final Moments moments = new Moments();
    private final Moments pauses;
    private long pauseAt;
    private long leftBehindTo = Long.MIN_VALUE;
    private int first;
    private int answered;
    private int row;
    private long since = NEVER;

    /**
     * @param byAnswer of the session
     * @param pauses when those of 10 min were reached
     */
    ComplaintStreak(List<Handled> byAnswer, Moments pauses, Session session) {
        this.byAnswer = byAnswer;
        this.pauses = pauses;
        pauseAt = pauses.after(session.from() - 1);
        for (Handled contact : byAnswer) {
            moments.add(contact.endedAt());
            if (contact.reason() == null && contact.doneAt() != NEVER) {
                moments.add(contact.doneAt());
            }
        }
    }

    @Override
    public long next(long moment) {
        return Math.min(moments.after(moment), pauseAt);
    }

    @Override
    public void at(long moment) {
        if (pauseAt == moment) {
            leftBehindTo = moment;
            pauseAt = pauses.after(moment);
        }
        while (first < byAnswer.size() && byAnswer.get(first).endedAt() <= leftBehindTo) {
            first++;
        }
        while (answered < byAnswer.size() && byAnswer.get(answered).answeredAt() <= moment) {
            answered++;
        }
        row = rowAt(moment);
        if (row < IN_A_ROW) {
            since = NEVER;
        } else if (since == NEVER) {
            since = moment;
        }
    }

    private int rowAt(long moment) {
        int count = 0;
        for (int i = answered - 1; i >= first; i--) {
            Handled contact = byAnswer.get(i);
            if (contact.isCountedAt(moment) && contact.endedAt() > leftBehindTo) {
                if (!contact.isHard()) {
                    break;
                }
                count++;
            }
        }
        return count;
    }

    @Override
    public @Nullable Flag flag() {
        return since == NEVER
                ? null
                : Flags.up(
                        FlagKind.COMPLAINT_STREAK,
                        FlagLevel.RAISED,
                        since,
                        Flags.reason("complaints-in-a-row", "count", row));
    }

    @Override
    public long figure() {
        return row;
    }
}
