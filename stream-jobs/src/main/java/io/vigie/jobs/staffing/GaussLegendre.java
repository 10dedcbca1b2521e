package io.vigie.jobs.staffing;

/** Integrates over a finite span by 16 points, which is exact for polynomials of degree 31. */
final class GaussLegendre {

    private static final int POINTS = 16;
    private static final double[] NODES = new double[POINTS];
    private static final double[] WEIGHTS = new double[POINTS];

    static {
        for (int i = 0; i < POINTS; i++) {
            solve(i);
        }
    }

    private GaussLegendre() {}

    /** Takes one point of the integral, which is the sum of weight times value. */
    interface Point {
        void take(double x, double weight);
    }

    static void over(double from, double to, Point point) {
        double middle = (from + to) / 2;
        double half = (to - from) / 2;
        for (int i = 0; i < POINTS; i++) {
            point.take(middle + half * NODES[i], half * WEIGHTS[i]);
        }
    }

    /** Finds a zero of the Legendre polynomial by Newton's method, from Tricomi's first guess, which never misses. */
    private static void solve(int i) {
        double x = Math.cos(Math.PI * (i + 0.75) / (POINTS + 0.5));
        double slope = 0;
        for (int round = 0; round < 6; round++) {
            double before = 1;
            double value = x;
            for (int k = 2; k <= POINTS; k++) {
                double next = ((2 * k - 1) * x * value - (k - 1) * before) / k;
                before = value;
                value = next;
            }
            slope = POINTS * (x * value - before) / (x * x - 1);
            x -= value / slope;
        }
        NODES[i] = x;
        WEIGHTS[i] = 2 / ((1 - x * x) * slope * slope);
    }
}
