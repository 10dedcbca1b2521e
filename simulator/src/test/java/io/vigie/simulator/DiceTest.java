package io.vigie.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiceTest {

    private final Dice dice = new Dice(42);

    @Test
    void theDrawsHaveTheMeansTheySay() {
        assertThat(mean(dice::share)).isCloseTo(0.5, within(0.01));
        assertThat(mean(() -> dice.between(2, 6))).isCloseTo(4, within(0.03));
        assertThat(mean(() -> dice.exponential(180))).isCloseTo(180, within(3.0));
        assertThat(mean(() -> dice.lognormal(200, 0.6))).isCloseTo(200, within(3.0));
        assertThat(mean(() -> dice.chance(0.02) ? 1 : 0)).isCloseTo(0.02, within(0.002));
    }

    @Test
    void aNumberBelowABoundIsAnyOfThem() {
        assertThat(IntStream.range(0, 1_000).map(i -> dice.below(3)).distinct().sorted())
                .containsExactly(0, 1, 2);
    }

    @Test
    void theSameSeedDrawsTheSame() {
        assertThat(new Dice(7).lognormal(10, 0.5)).isEqualTo(new Dice(7).lognormal(10, 0.5));
    }

    private static double mean(DoubleSupplier draw) {
        return DoubleStream.generate(draw).limit(100_000).average().orElseThrow();
    }
}
