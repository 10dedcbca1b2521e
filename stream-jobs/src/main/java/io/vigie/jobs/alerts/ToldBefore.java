package io.vigie.jobs.alerts;

import io.vigie.contract.live.Alert;
import java.io.Serializable;
import java.util.List;

/**
 * What was told of alerts before a start. A job that was killed may have told of alerts after its last checkpoint; what
 * comes late is then read in another order than at first, so that the same alert need not fire, or end, again.
 */
@FunctionalInterface
public interface ToldBefore extends Serializable {

    /** Nothing was ever told. */
    ToldBefore NOTHING = () -> new Told(List.of(), Long.MIN_VALUE);

    /**
     * @param alerts each as it was told last
     * @param reached the time that had been reached then, in ms: by it, all of them have to be so again
     */
    record Told(List<Alert> alerts, long reached) {}

    /** Reads it anew. */
    Told read();
}
