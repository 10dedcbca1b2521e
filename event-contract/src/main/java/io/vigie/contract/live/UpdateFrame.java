package io.vigie.contract.live;

import java.util.List;

/** The queues that changed since the last frame, each whole. */
public record UpdateFrame(List<QueueSnapshot> queues) {}
