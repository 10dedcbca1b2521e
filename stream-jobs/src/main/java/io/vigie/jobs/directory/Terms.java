package io.vigie.jobs.directory;

import io.vigie.contract.directory.QueueEntry;
import java.io.Serializable;

/**
 * What of a queue's description is part of each visit, as it stood when the visit was queued.
 *
 * @param client for whom the queue works
 * @param serviceLevelMillis answered within so much is answered in time
 * @param shortAbandonMillis who gives up within so much did not really wait
 */
public record Terms(String client, long serviceLevelMillis, long shortAbandonMillis) implements Serializable {

    public static Terms of(QueueEntry entry) {
        return new Terms(entry.client(), entry.serviceLevelMillis(), entry.shortAbandonMillis());
    }
}
