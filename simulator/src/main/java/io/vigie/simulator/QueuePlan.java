package io.vigie.simulator;

/**
 * What a queue is like.
 *
 * @param callsPerHour new callers in an hour of the day's peak
 * @param talkSeconds mean talk, without hold
 * @param wrapSeconds mean after-call work
 * @param patienceSeconds mean time until a waiting caller gives up
 * @param overflowSeconds how long until a waiting caller is sent to the voicemail; 0: never
 */
record QueuePlan(
        String id,
        double callsPerHour,
        double talkSeconds,
        double wrapSeconds,
        double patienceSeconds,
        double overflowSeconds) {

    /** Agents that the peak keeps busy. */
    double load() {
        return callsPerHour * (talkSeconds + wrapSeconds) / 3_600;
    }

    QueuePlan times(int factor) {
        return new QueuePlan(id, callsPerHour * factor, talkSeconds, wrapSeconds, patienceSeconds, overflowSeconds);
    }
}
