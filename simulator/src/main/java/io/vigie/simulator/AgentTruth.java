package io.vigie.simulator;

import io.vigie.contract.event.Activity;
import io.vigie.contract.live.AttendanceStatus;
import io.vigie.contract.live.LiveState;
import org.jspecify.annotations.Nullable;

/**
 * What is really so with one agent, in the terms of an agent's snapshot, as far as the phones and the time clock have
 * told it.
 *
 * @param activity what the agent does while away; null unless away
 * @param handledToday contacts whose talk has ended during the running shift, else during the local day
 * @param missedToday calls that the agent was offered and did not take, in the same time
 */
public record AgentTruth(
        String agent,
        String team,
        LiveState state,
        @Nullable Activity activity,
        AttendanceStatus status,
        long handledToday,
        long missedToday) {}
