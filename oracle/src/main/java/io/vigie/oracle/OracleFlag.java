package io.vigie.oracle;

import io.vigie.contract.live.FlagKind;
import io.vigie.contract.live.FlagLevel;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A flag that is up.
 *
 * @param reasons by code
 */
public record OracleFlag(FlagKind kind, FlagLevel level, Instant since, List<Reason> reasons) {

    /** Why, with its numbers. */
    public record Reason(String code, Map<String, Double> values) {}

    static OracleFlag raised(FlagKind kind, long since, String code, Map<String, Double> values) {
        return new OracleFlag(kind, FlagLevel.RAISED, Instant.ofEpochMilli(since), List.of(new Reason(code, values)));
    }
}
