package io.vigie.oracle;

import io.vigie.contract.event.Reason;
import io.vigie.contract.live.FlagKind;
import io.vigie.contract.live.FlagLevel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A conflict or an escalated ticket, until 30 min after the last or a pause of 10 min. What ends it ends it first. */
final class ConflictLamp implements Lamp {

    private static final long HALF_AN_HOUR = 30 * 60_000;

    private final List<Contact> contacts;
    private final List<Long> escalations;
    private final List<Long> pauses;
    private @Nullable Long since;
    private long last;
    private double conflicts;
    private double escalated;

    /**
     * @param contacts of the session, with tickets
     * @param pauses when pauses of 10 min were reached
     */
    ConflictLamp(List<Contact> contacts, List<Long> escalations, List<Long> pauses) {
        this.contacts = contacts;
        this.escalations = escalations;
        this.pauses = pauses;
    }

    @Override
    public void look(long moment) {
        if (since != null && (moment >= last + HALF_AN_HOUR || pauses.contains(moment))) {
            since = null;
        }
        long newConflicts = contacts.stream()
                .filter(contact -> contact.reason() == Reason.CONFLICT && !contact.unfinished())
                .filter(contact -> contact.talkEndedAt() == moment)
                .count();
        long newEscalations = escalations.stream().filter(at -> at == moment).count();
        if (newConflicts + newEscalations == 0) {
            return;
        }
        if (since == null) {
            since = moment;
            conflicts = 0;
            escalated = 0;
        }
        last = moment;
        conflicts += newConflicts;
        escalated += newEscalations;
    }

    @Override
    public @Nullable OracleFlag shown() {
        if (since == null) {
            return null;
        }
        List<OracleFlag.Reason> reasons = new ArrayList<>();
        if (conflicts > 0) {
            reasons.add(new OracleFlag.Reason("conflict-contact", Map.of("count", conflicts)));
        }
        if (escalated > 0) {
            reasons.add(new OracleFlag.Reason("escalated-ticket", Map.of("count", escalated)));
        }
        return new OracleFlag(FlagKind.CONFLICT, FlagLevel.RAISED, Instant.ofEpochMilli(since), reasons);
    }
}
