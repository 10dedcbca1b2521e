package io.vigie.contract.event;

import io.vigie.contract.input.Fields;
import io.vigie.contract.input.RefusedException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads from when until when agents are away. Of a reason nothing is read, so none is passed on. */
final class AbsenceEvents {

    private AbsenceEvents() {}

    /** The event, or null when it is of another family. */
    static @Nullable Event read(Envelope envelope, Fields data) throws RefusedException {
        return switch (envelope.type()) {
            case AbsenceEvent.REPORTED -> event(envelope, absence(data));
            case AbsenceEvent.WITHDRAWN -> event(envelope, null);
            default -> null;
        };
    }

    private static AbsenceEvent event(Envelope envelope, AbsenceEvent.@Nullable Absence absence) {
        return new AbsenceEvent(
                envelope.id(), envelope.source(), envelope.time(), envelope.sequence(), envelope.subject(), absence);
    }

    private static AbsenceEvent.Absence absence(Fields data) throws RefusedException {
        String agent = data.id("agent");
        Instant from = data.instant("from");
        Instant until = data.instant("until");
        if (!until.isAfter(from)) {
            throw data.wrong("until", "after 'from'");
        }
        return new AbsenceEvent.Absence(agent, from, until, data.flag("excused"));
    }
}
