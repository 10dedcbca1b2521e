package io.vigie.jobs.snapshots;

/**
 * Common beats on which rests end, by the machine's clock: so the snapshots of many keys go to the broker together, where
 * a request for each would take as long as making it.
 */
public final class Beats {

    private Beats() {}

    /**
     * The end of a rest that begins now: the first beat at which it has lasted long enough.
     *
     * @param machineTime now, in ms
     */
    public static long restUntil(long machineTime, long restMillis) {
        return Math.floorDiv(machineTime + restMillis - 1, restMillis) * restMillis + restMillis;
    }
}
