package io.vigie.jobs.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class GaussLegendreTest {

    @Test
    void polynomialsUpToDegree31AreIntegratedExactly() {
        for (int degree = 0; degree <= 31; degree++) {
            int power = degree;
            double exact = (Math.pow(2, power + 1) - Math.pow(-1, power + 1)) / (power + 1);

            assertThat(integral(-1, 2, x -> Math.pow(x, power)))
                    .as("x^%d", power)
                    .isCloseTo(exact, within(1e-13 * Math.pow(2, power)));
        }
    }

    @Test
    void aSpanOfNothingGivesNothing() {
        assertThat(integral(3, 3, Math::exp)).isZero();
    }

    private static double integral(double from, double to, DoubleUnaryOperator function) {
        double[] sum = {0};
        GaussLegendre.over(from, to, (x, weight) -> sum[0] += weight * function.applyAsDouble(x));
        return sum[0];
    }
}
