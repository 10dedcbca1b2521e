package io.vigie.oracle;

import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.live.Mismatch;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;

/** How time clock and phone contradict each other. */
final class Mismatches {

    private static final long MINUTE = 60_000;

    private Mismatches() {}

    static @Nullable Mismatch now(Life life, Timeline timeline, boolean tellsClockedInNotReady) {
        if (life.punchesLately() && holdsFor(5 * MINUTE, life, timeline, t -> isReadyWithoutPunch(life, t))) {
            return Mismatch.READY_NOT_CLOCKED_IN;
        }
        if (tellsClockedInNotReady && holdsFor(15 * MINUTE, life, timeline, t -> isClockedInAlone(life, t))) {
            return Mismatch.CLOCKED_IN_NOT_READY;
        }
        return null;
    }

    private static boolean isReadyWithoutPunch(Life life, long t) {
        AgentStateEvent phone = life.phoneAt(t);
        boolean works = (phone != null && phone.state() == AgentState.READY)
                || life.contacts().stream().anyMatch(contact -> contact.isOpenAt(t));
        return works && !life.isClockedInAt(t);
    }

    private static boolean isClockedInAlone(Life life, long t) {
        AgentStateEvent phone = life.phoneAt(t);
        return life.isClockedInAt(t) && (phone == null || phone.state() == AgentState.OFFLINE);
    }

    /** Whether it has held without break for so long up to now. */
    private static boolean holdsFor(long millis, Life life, Timeline timeline, LongPredicate condition) {
        long since = life.now();
        for (long moment : timeline.moments().descendingSet()) {
            if (!condition.test(moment)) {
                break;
            }
            since = moment;
        }
        return life.now() - since >= millis;
    }
}
