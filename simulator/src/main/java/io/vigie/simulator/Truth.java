package io.vigie.simulator;

import io.vigie.contract.live.AgentCounts;
import java.time.Instant;
import java.util.List;

/**
 * What is really so in the centre at one moment, from the state of its calls and agents themselves, as far as the phone
 * systems have told it.
 *
 * @param queues in the order of the plan
 * @param agents all of them, each once
 */
public record Truth(Instant at, List<QueueTruth> queues, AgentCounts agents) {}
