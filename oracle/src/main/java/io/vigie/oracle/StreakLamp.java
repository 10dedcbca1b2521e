package io.vigie.oracle;

import io.vigie.contract.event.Reason;
import io.vigie.contract.live.FlagKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Three complaints or conflicts in a row, by their answer, since the last pause of 10 min. */
final class StreakLamp implements Lamp {

    private static final int MANY = 3;

    private final List<Contact> contacts;
    private final List<Long> pauses;
    private @Nullable Long since;
    private int count;

    /**
     * @param contacts of the session, with tickets, by answer
     * @param pauses when pauses of 10 min were reached
     */
    StreakLamp(List<Contact> contacts, List<Long> pauses) {
        this.contacts = contacts;
        this.pauses = pauses;
    }

    @Override
    public void look(long moment) {
        long pause = Long.MIN_VALUE;
        for (long reached : pauses) {
            pause = reached <= moment ? reached : pause;
        }
        count = 0;
        for (Contact contact : contacts) {
            Reason kind = contact.kindAt(moment);
            if (kind != null && contact.talkEndedAt() > pause) {
                count = kind == Reason.COMPLAINT || kind == Reason.CONFLICT ? count + 1 : 0;
            }
        }
        if (count < MANY) {
            since = null;
        } else if (since == null) {
            since = moment;
        }
    }

    int count() {
        return count;
    }

    @Override
    public @Nullable OracleFlag shown() {
        return since == null
                ? null
                : OracleFlag.raised(
                        FlagKind.COMPLAINT_STREAK, since, "complaints-in-a-row", Map.of("count", (double) count));
    }
}
