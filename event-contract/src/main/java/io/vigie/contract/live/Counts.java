package io.vigie.contract.live;

/**
 * Counts and sums of visits, which may be added and taken away: the matter of which every total is made. Each visit
 * counts in the minute in which it was queued.
 *
 * @param offered visits
 * @param answered taken by an agent
 * @param abandoned the caller gave up while waiting
 * @param flowedOut left unanswered and not abandoned
 * @param lost never heard of again while waiting
 * @param waiting without outcome and not lost, callbacks included
 * @param unfinished part of answered: the talk never heard of again
 * @param transferred part of answered: the talk ended by a transfer
 * @param shortAbandoned part of abandoned: wait at most the queue's shortAbandonSeconds
 * @param answeredWithinTarget wait at most the queue's serviceLevelSeconds
 * @param abandonedWithinTarget wait at most the queue's serviceLevelSeconds
 * @param waitingOverTarget part of waiting, not callbacks: for longer than serviceLevelSeconds
 * @param waitMillis sum of the waits of the answered
 * @param handled visits whose after-call work has ended
 * @param handleMillis sum of the talk and after-call work of the handled
 * @param holdMillis sum of the hold within the talks of the handled
 * @param withCaller visits of leg 0 of which the caller is known
 * @param repeated part of withCaller: another call of that caller entered a queue of the same client within the 24 h
 *     before
 */
public record Counts(
        long offered,
        long answered,
        long abandoned,
        long flowedOut,
        long lost,
        long waiting,
        long unfinished,
        long transferred,
        long shortAbandoned,
        long answeredWithinTarget,
        long abandonedWithinTarget,
        long waitingOverTarget,
        long waitMillis,
        long handled,
        long handleMillis,
        long holdMillis,
        long withCaller,
        long repeated) {

    /** Nothing at all. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    public Counts plus(Counts other) {
        return combine(other, 1);
    }

    public Counts minus(Counts other) {
        return combine(other, -1);
    }

    private Counts combine(Counts o, int sign) {
        return new Counts(
                offered + sign * o.offered,
                answered + sign * o.answered,
                abandoned + sign * o.abandoned,
                flowedOut + sign * o.flowedOut,
                lost + sign * o.lost,
                waiting + sign * o.waiting,
                unfinished + sign * o.unfinished,
                transferred + sign * o.transferred,
                shortAbandoned + sign * o.shortAbandoned,
                answeredWithinTarget + sign * o.answeredWithinTarget,
                abandonedWithinTarget + sign * o.abandonedWithinTarget,
                waitingOverTarget + sign * o.waitingOverTarget,
                waitMillis + sign * o.waitMillis,
                handled + sign * o.handled,
                handleMillis + sign * o.handleMillis,
                holdMillis + sign * o.holdMillis,
                withCaller + sign * o.withCaller,
                repeated + sign * o.repeated);
    }
}
