package io.vigie.jobs.repeats;

/**
 * A visit as its caller's history keeps it.
 *
 * @param queuedAt when it entered the queue, in ms
 * @param repeated whether it was found to be a repeat, which is what its queue counts now
 */
public record CallersVisit(String call, int leg, String queue, long queuedAt, boolean repeated) {

    static CallersVisit of(CallerVisit said) {
        return new CallersVisit(said.call(), said.leg(), said.queue(), said.queuedAt(), false);
    }

    CallersVisit repeated(boolean other) {
        return new CallersVisit(call, leg, queue, queuedAt, other);
    }

    boolean isSameVisit(CallerVisit said) {
        return leg == said.leg() && call.equals(said.call());
    }

    /** Whether nothing that is said of it is new. */
    boolean isAsSaid(CallerVisit said) {
        return queuedAt == said.queuedAt() && queue.equals(said.queue());
    }
}
