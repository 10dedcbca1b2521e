package io.vigie.jobs.staffing;

/**
 * How long a caller who never gave up would wait among callers who do, once all agents are busy. With arrivals, served
 * (what all agents together serve) and givenUp (what one caller gives up) per second, its density at x seconds is
 * proportional to
 *
 * <pre>f(x) = exp(arrivals / givenUp * (1 - exp(-givenUp x)) - served x)</pre>
 *
 * (Baccelli and Hebuterne, "On queues with impatient customers", 1981; the integrals are those of Zeltyn and Mandelbaum,
 * "Call centers with impatient customers", 2005). The textbook series and incomplete gamma functions for them need
 * millions of terms, or lose all digits, where callers are patient or far too many. The logarithm of f is concave, so
 * here it is integrated outwards from its peak, in steps that it is smooth over, until nothing is left: 10 to 40 steps
 * for any queue.
 */
final class OfferedWait {

    /** What lies below exp(-40) of the peak is less than the rounding of what lies above. */
    private static final double NOTHING = 40;

    /** A step is so many times the shortest span over which an integrand changes: errors stay near 1e-15. */
    private static final double STEP = 5;

    /** From here on the first terms of the series are more exact than the difference they stand for. */
    private static final double SMALL = 0.01;

    private static final int LAST_TERM = 8;

    private final double givenUp;
    private final double slack;
    private final double flow;
    private final double patientAtPeak;
    private final double impatientAtPeak;
    private final double limit;
    private final double rise;

    private double total;
    private double abandoned;
    private double answeredInTime;

    OfferedWait(double arrivals, double served, double givenUp, double withinSeconds) {
        this.givenUp = givenUp;
        slack = Math.max(0, served - arrivals);
        flow = Math.min(arrivals, served);
        // At the peak so many have given up that the rest can be served. Seconds are counted from there.
        double patiencesToPeak = Math.max(0, Math.log(arrivals / served));
        patientAtPeak = Math.exp(-patiencesToPeak);
        impatientAtPeak = -Math.expm1(-patiencesToPeak);
        double beginning = -patiencesToPeak / givenUp;
        limit = beginning + withinSeconds;
        rise = drop(beginning);
        for (double from = 0; drop(from) < NOTHING; ) {
            double to = from + step(from);
            add(from, to);
            from = to;
        }
        for (double to = 0; to > beginning && drop(to) < NOTHING; ) {
            double from = Math.max(beginning, to - step(to));
            add(from, to);
            to = from;
        }
    }

    /** The integral of f, in seconds, if f were 1 at its peak. */
    double total() {
        return total;
    }

    /** How far the logarithm of f rises from no wait to its peak. */
    double rise() {
        return rise;
    }

    /** How many of those who wait give up, 0 to 1. */
    double abandonedShare() {
        return abandoned / total;
    }

    /** How many of those who wait are answered within the time, 0 to 1. */
    double answeredInTimeShare() {
        return answeredInTime / total;
    }

    private void add(double from, double to) {
        if (from < limit && limit < to) {
            addPanel(from, limit);
            addPanel(limit, to);
        } else {
            addPanel(from, to);
        }
    }

    private void addPanel(double from, double to) {
        boolean inTime = to <= limit;
        GaussLegendre.over(from, to, (x, weight) -> {
            double density = weight * Math.exp(-drop(x));
            double impatient = impatient(x);
            total += density;
            abandoned += density * impatient;
            answeredInTime += inTime ? density * (1 - impatient) : 0;
        });
    }

    /** By how much the logarithm of f is lower so many seconds from its peak. */
    private double drop(double fromPeak) {
        return slack * fromPeak + flow / givenUp * beyondLinear(givenUp * fromPeak);
    }

    /** How many have given up by then, 0 to 1. */
    private double impatient(double fromPeak) {
        return Math.max(0, impatientAtPeak - patientAtPeak * Math.expm1(-givenUp * fromPeak));
    }

    private double step(double fromPeak) {
        double patience = givenUp * fromPeak;
        double slope = slack + flow * Math.abs(Math.expm1(-patience));
        double bend = Math.sqrt(flow * givenUp) * Math.exp(-patience / 2);
        double impatience = patience < NOTHING ? givenUp : 0;
        return STEP / (slope + bend + impatience);
    }

    /** exp(-v) - 1 + v, exact also where v is small. */
    private static double beyondLinear(double v) {
        if (Math.abs(v) > SMALL) {
            return v + Math.expm1(-v);
        }
        double series = 1;
        for (int k = LAST_TERM; k > 2; k--) {
            series = 1 - v / k * series;
        }
        return v * v / 2 * series;
    }
}
