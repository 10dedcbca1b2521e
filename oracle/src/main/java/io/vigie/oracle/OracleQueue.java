package io.vigie.oracle;

import io.vigie.contract.live.ServiceLevelFormula;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every number of a queue at the time reached, by the names of the contract. Version, asOf and corrections are not
 * here: they tell when events came, which a list of events does not.
 */
public record OracleQueue(
        String queue,
        String client,
        String name,
        String timeZone,
        @Nullable Instant unknownSince,
        boolean closed,
        long waiting,
        long callbacksWaiting,
        long talking,
        long wrappingUp,
        @Nullable Instant oldestQueuedAt,
        List<Instant> waitingSince,
        OracleAgents agents,
        @Nullable OracleWait expectedWaitSeconds,
        @Nullable Long required,
        OracleTotals today,
        OracleTotals last15m,
        OracleTotals last60m,
        ServiceLevelFormula serviceLevelFormula,
        long serviceLevelMillis,
        double serviceLevelTarget) {}
