package io.vigie.contract.live;

import java.util.List;

/** The ids of queues that are gone. */
public record RemovedFrame(List<String> queues) {}
