package io.vigie.contract.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What changed since the last frame, each whole. Of a kind of which nothing changed there is no list: null, and not
 * written.
 *
 * @param agentAlerts as in {@link SnapshotFrame}; null also where it did not change
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record UpdateFrame(
        @Nullable List<QueueSnapshot> queues,
        @Nullable List<DeskSnapshot> desks,
        @Nullable List<AgentSnapshot> agents,
        @Nullable List<TeamSnapshot> teams,
        @Nullable Long agentAlerts) {}
