package io.vigie.simulator;

import io.vigie.contract.live.AgentCounts;
import java.time.Instant;
import java.util.List;

/**
 * What is really so in the centre at one moment, from the state of its calls, agents and tickets themselves, as far as
 * its systems have told it.
 *
 * @param queues in the order of the plan
 * @param agents all of them, each once
 * @param each the agents one by one, in the order of the directory, like the teams and the desks
 */
public record Truth(
        Instant at,
        List<QueueTruth> queues,
        AgentCounts agents,
        List<AgentTruth> each,
        List<TeamTruth> teams,
        List<DeskTruth> desks) {}
