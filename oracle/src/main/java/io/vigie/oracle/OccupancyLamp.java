package io.vigie.oracle;

import io.vigie.contract.live.FlagKind;
import io.vigie.contract.live.FlagLevel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Too little time between callers, looked at by the minute: over 0.90 in half an hour, or over 0.85 in an hour; until it
 * is under 0.80 in half an hour, which also keeps it from being raised.
 */
final class OccupancyLamp implements Lamp {

    private static final long MINUTE = 60_000;

    private final Timeline timeline;
    private @Nullable Long since;
    private boolean attention;
    private double share;

    OccupancyLamp(Timeline timeline) {
        this.timeline = timeline;
    }

    @Override
    public void look(long moment) {
        if (moment % MINUTE != 0) {
            return;
        }
        Double half = timeline.occupancy(moment, 30 * MINUTE);
        Double hour = timeline.occupancy(moment, 60 * MINUTE);
        if (half != null && half > 0.90) {
            since = since == null ? Long.valueOf(moment) : since;
            attention = false;
        } else if (since == null && hour != null && hour > 0.85) {
            since = moment;
            attention = true;
        }
        if (half != null && half < 0.80) {
            since = null;
        }
        Double seen = attention ? hour : half;
        share = seen == null ? share : seen;
    }

    @Override
    public @Nullable OracleFlag shown() {
        if (since == null) {
            return null;
        }
        Map<String, Double> values = Map.of("share", share, "minutes", attention ? 60.0 : 30.0);
        return new OracleFlag(
                FlagKind.SUSTAINED_OCCUPANCY,
                attention ? FlagLevel.ATTENTION : FlagLevel.RAISED,
                Instant.ofEpochMilli(since),
                List.of(new OracleFlag.Reason("occupancy", values)));
    }
}
