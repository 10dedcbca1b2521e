package io.vigie.jobs.workload;

import io.vigie.contract.live.Flag;
import io.vigie.contract.live.FlagKind;
import io.vigie.contract.live.FlagLevel;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Writes flags. */
final class Flags {

    private Flags() {}

    static Flag up(FlagKind kind, FlagLevel level, long since, Flag.Reason... reasons) {
        return new Flag(kind, level, Instant.ofEpochMilli(since), List.of(reasons));
    }

    static Flag.Reason reason(String code, String name, double value) {
        return new Flag.Reason(code, Map.of(name, value));
    }

    static Flag.Reason reason(String code, String name, double value, String otherName, double otherValue) {
        return new Flag.Reason(code, Map.of(name, value, otherName, otherValue));
    }
}
