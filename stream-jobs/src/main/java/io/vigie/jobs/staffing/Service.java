package io.vigie.jobs.staffing;

/**
 * What callers meet in the long run. The rates, 0 to 1, are of all arrivals, those who give up included.
 *
 * @param waits how many are not answered at once
 * @param abandons how many give up while they wait
 * @param meanWaitSeconds over all arrivals: those answered at once wait 0, the others until they are answered or give up
 * @param answeredInTime how many are answered within the time that was asked about; after 0 s, those who do not wait
 */
public record Service(double waits, double abandons, double meanWaitSeconds, double answeredInTime) {}
