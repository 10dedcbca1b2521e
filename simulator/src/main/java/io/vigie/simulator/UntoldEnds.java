package io.vigie.simulator;

/** The ends that the phone systems do not tell, or tell hours late. */
final class UntoldEnds {

    private static final double TOLD_LATE = 0.3;

    private final World world;

    UntoldEnds(World world) {
        this.world = world;
    }

    /** Whether the next end is not told when it comes. */
    boolean isNext() {
        return world.dice().chance(world.plan().untoldEnds());
    }

    /** Tells some of them after all, so many hours later. */
    void perhapsAfter(double fewestHours, double mostHours, Runnable tell) {
        if (world.dice().chance(TOLD_LATE)) {
            world.in(world.dice().between(fewestHours, mostHours) * Millis.HOUR, tell);
        }
    }
}
