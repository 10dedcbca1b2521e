package io.vigie.contract.live;

import java.time.Instant;

/**
 * What became of the visits that entered a queue within one minute. A later record of the same queue and minute
 * replaces it.
 *
 * @param from when the minute begins
 * @param version only grows; compared as text
 * @param totals with the service level by the queue's formula
 */
public record QueueMinute(String queue, String client, Instant from, String version, Totals totals) {

    /** The key of the record: one for each queue and minute. */
    public String key() {
        return queue + "/" + from.getEpochSecond() / 60;
    }
}
