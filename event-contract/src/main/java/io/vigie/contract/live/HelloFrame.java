package io.vigie.contract.live;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The first frame of a stream.
 *
 * @param epoch of the process that serves the stream: another one means that nothing seen before may be built on
 * @param build of the screens that this process serves
 * @param clock {@code live}, or {@code events} where time is that of the events
 * @param serverTime now, by the server's clock
 * @param pipelineTime the time reached; null before the first is known
 * @param heartbeatSeconds how often a heartbeat comes at the least
 */
public record HelloFrame(
        String epoch,
        String build,
        String clock,
        Instant serverTime,
        @Nullable Instant pipelineTime,
        int heartbeatSeconds) {}
