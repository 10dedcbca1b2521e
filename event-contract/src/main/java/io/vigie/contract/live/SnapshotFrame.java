package io.vigie.contract.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the reader may see, whole: it replaces whatever the reader had. To those who see nothing of small groups and of
 * agents it is sent with what the schemas of queues, teams and alerts in frames leave out.
 *
 * @param alerts those that fire
 * @param agentAlerts how many alerts on agents are open, for those who are told no more of them; null for all others, and
 *     not written
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SnapshotFrame(
        List<QueueSnapshot> queues,
        List<DeskSnapshot> desks,
        List<AgentSnapshot> agents,
        List<TeamSnapshot> teams,
        List<Alert> alerts,
        @Nullable Long agentAlerts) {}
