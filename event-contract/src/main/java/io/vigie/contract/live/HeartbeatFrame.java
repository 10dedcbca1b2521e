package io.vigie.contract.live;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What tells how fresh the numbers are, every 2 s and at once when a part stops or comes back.
 *
 * @param serverTime now, by the server's clock
 * @param pipelineTime the time reached; null before the first is known
 * @param delayedParts which parts stand still: {@code broker}, {@code job}, {@code source} (one or more that have to
 *     speak are silent); empty when all is well
 */
public record HeartbeatFrame(Instant serverTime, @Nullable Instant pipelineTime, List<String> delayedParts) {}
