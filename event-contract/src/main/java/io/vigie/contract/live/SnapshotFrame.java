package io.vigie.contract.live;

import java.util.List;

/**
 * All that the reader may see, whole: it replaces whatever the reader had.
 *
 * @param alerts those that fire
 */
public record SnapshotFrame(
        List<QueueSnapshot> queues,
        List<DeskSnapshot> desks,
        List<AgentSnapshot> agents,
        List<TeamSnapshot> teams,
        List<Alert> alerts) {}
