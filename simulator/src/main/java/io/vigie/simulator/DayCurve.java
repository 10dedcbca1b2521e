package io.vigie.simulator;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** How busy each moment of a day is, as a share of its peak. Nights are quieter, but never still. */
final class DayCurve {

    private static final double[] AT_HOUR = {
        0.44, 0.41, 0.40, 0.40, 0.42, 0.48, 0.58, 0.72, 0.88, 0.98, 1.00, 0.97,
        0.90, 0.88, 0.94, 0.98, 0.97, 0.92, 0.84, 0.75, 0.66, 0.58, 0.52, 0.48
    };

    private final ZoneId zone;

    DayCurve(ZoneId zone) {
        this.zone = zone;
    }

    /** The share at an instant, on straight lines between the hours. */
    double at(long millis) {
        return at(Instant.ofEpochMilli(millis).atZone(zone).toLocalTime());
    }

    /** The share at a local time. */
    double at(LocalTime time) {
        double past = (time.toSecondOfDay() % 3_600) / 3_600.0;
        double before = AT_HOUR[time.getHour()];
        return before + (AT_HOUR[(time.getHour() + 1) % 24] - before) * past;
    }
}
