package io.vigie.contract.live;

import java.util.List;

/** All that the reader may see, whole: it replaces whatever the reader had. */
public record SnapshotFrame(List<QueueSnapshot> queues) {}
