package io.vigie.jobs.queues;

import io.vigie.contract.live.ServiceLevelFormula;
import java.io.Serializable;

/**
 * What a queue is measured by.
 *
 * @param zone the time zone in which its day begins at midnight, such as {@code Europe/Paris}
 * @param serviceLevelMillis answered within so much is answered in time
 * @param serviceLevelTarget the share that should be, 0 to 1
 * @param shortAbandonMillis who gives up within so much did not really wait
 */
public record QueueSettings(
        String client,
        String zone,
        long serviceLevelMillis,
        double serviceLevelTarget,
        ServiceLevelFormula serviceLevelFormula,
        long shortAbandonMillis)
        implements Serializable {

    /** What holds for a queue that nobody described. */
    public static QueueSettings inZone(String zone) {
        return new QueueSettings("in-house", zone, 20_000, 0.8, ServiceLevelFormula.SHORT_ABANDONS_EXCLUDED, 5_000);
    }
}
