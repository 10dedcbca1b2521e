package io.vigie.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DayCurveTest {

    private static final long MIDNIGHT = Instant.parse("2026-11-23T00:00:00Z").toEpochMilli();
    private static final long MINUTE = 60_000;

    @Test
    void aDayGoesFromTwoFifthsToThePeakWithoutJumps() {
        DayCurve curve = new DayCurve(ZoneOffset.UTC);
        double before = curve.at(MIDNIGHT - MINUTE);
        for (long minute = 0; minute < 1_440; minute++) {
            double share = curve.at(MIDNIGHT + minute * MINUTE);
            assertThat(share).isBetween(0.4, 1.0).isCloseTo(before, within(0.005));
            before = share;
        }
        assertThat(curve.at(MIDNIGHT + 10 * 60 * MINUTE)).isEqualTo(1.0);
    }

    @Test
    void theHourIsThatOfTheZone() {
        assertThat(new DayCurve(ZoneId.of("Europe/Paris")).at(MIDNIGHT))
                .isEqualTo(new DayCurve(ZoneOffset.UTC).at(MIDNIGHT + 60 * MINUTE));
    }
}
