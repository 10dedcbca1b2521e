package io.vigie.contract.topic;

import java.time.Instant;

/**
 * The job's sign of life, once a second and at every advance.
 *
 * @param timeReached all that was taken in before this time is in the snapshots
 */
public record PipelineHeartbeat(Instant timeReached) {}
