package io.vigie.oracle;

import io.vigie.contract.event.Activity;
import io.vigie.contract.live.LiveState;
import io.vigie.contract.live.Site;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All of an agent at the time reached, by the names of the contract.
 *
 * @param inSession whether the agent is at work, planned or not: only then flags are raised
 * @param scheduled whether the agent is bound to be there now
 * @param pastGrace whether even grace is over
 */
public record OracleAgent(
        String agent,
        String name,
        String team,
        Site site,
        boolean trainee,
        @Nullable String mentor,
        @Nullable Instant unknownSince,
        LiveState state,
        @Nullable Activity activity,
        @Nullable Instant since,
        @Nullable String queue,
        OracleAttendance attendance,
        OracleWorkload workload,
        boolean inSession,
        boolean scheduled,
        boolean pastGrace) {}
