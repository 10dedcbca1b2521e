package io.vigie.jobs.repeats;

/**
 * A known caller entered a queue, or is found not to have.
 *
 * @param client whose queue it is
 * @param caller as a hash
 * @param call of which it is a leg
 * @param leg which visit of the call
 * @param queuedAt when, in ms
 * @param entered false takes back what was said before
 */
public record CallerVisit(
        String client, String caller, String call, int leg, String queue, long queuedAt, boolean entered) {}
