package io.vigie.contract.live;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a queue, whole and replaceable. Nothing in it changes by the mere passing of a second: screens
 * count up from the instants.
 *
 * @param timeZone that of the queue, such as {@code Europe/Paris}
 * @param version only grows; compared as text
 * @param asOf the time reached at its last change
 * @param unknownSince when a source of the queue that is silent now was last heard; null while all speak
 * @param closed whether the queue is outside its opening hours
 * @param corrections events of today that changed a total and came more than 60 s after their own time
 * @param waiting visits that wait now, whenever queued, without callbacks
 * @param callbacksWaiting callers who wait to be called back
 * @param talking visits with an agent now
 * @param wrappingUp visits in after-call work now
 * @param oldestQueuedAt since when the caller who waits longest waits; null when nobody does
 * @param waitingSince the oldest such instants, up to 20, oldest first
 * @param agents those who serve the queue; who serves several is counted in each
 * @param expectedWaitSeconds of a caller who joins now; null when it cannot be told
 * @param staffing how many agents the load of the last half hour asks for, and how many there are
 * @param today the visits queued since local midnight in the queue's zone
 * @param last15m the visits queued in the current minute and the 14 before it
 * @param last60m the visits queued in the current minute and the 59 before it
 */
public record QueueSnapshot(
        String queue,
        String client,
        String name,
        String timeZone,
        String version,
        Instant asOf,
        @Nullable Instant unknownSince,
        boolean closed,
        long corrections,
        long waiting,
        long callbacksWaiting,
        long talking,
        long wrappingUp,
        @Nullable Instant oldestQueuedAt,
        List<Instant> waitingSince,
        AgentCounts agents,
        @Nullable WaitRange expectedWaitSeconds,
        Staffing staffing,
        Totals today,
        Totals last15m,
        Totals last60m,
        ServiceLevelFormula serviceLevelFormula,
        double serviceLevelSeconds,
        double serviceLevelTarget) {}
