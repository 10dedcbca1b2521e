package io.vigie.simulator;

import java.time.Instant;
import java.util.List;

/**
 * What is really so in the centre at one moment, from the state of its calls and agents themselves.
 *
 * @param queues in the order of the plan
 * @param agentsReady on duty and free
 * @param agentsBusy talking or wrapping up
 */
public record Truth(Instant at, List<QueueTruth> queues, long agentsReady, long agentsBusy) {}
