package io.vigie.oracle;

import io.vigie.contract.live.FlagKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Five complaints or conflicts within 60 min, until there are fewer than four. */
final class LoadLamp implements Lamp {

    private static final long HOUR = 3_600_000;
    private static final int MANY = 5;
    private static final int FEW = 4;

    private final List<Contact> contacts;
    private @Nullable Long since;
    private long count;

    /** @param contacts of the session, with tickets */
    LoadLamp(List<Contact> contacts) {
        this.contacts = contacts;
    }

    /** Complaints and conflicts whose talk has ended in the hour up to a moment. */
    static long inTheHourTo(long moment, List<Contact> contacts) {
        return contacts.stream()
                .filter(contact -> contact.isGrievance() && contact.hasEndedBy(moment))
                .filter(contact -> contact.talkEndedAt() > moment - HOUR)
                .count();
    }

    @Override
    public void look(long moment) {
        count = inTheHourTo(moment, contacts);
        if (count < FEW) {
            since = null;
        } else if (count >= MANY && since == null) {
            since = moment;
        }
    }

    @Override
    public @Nullable OracleFlag shown() {
        return since == null
                ? null
                : OracleFlag.raised(
                        FlagKind.COMPLAINT_LOAD, since, "complaints-in-an-hour", Map.of("count", (double) count));
    }
}
