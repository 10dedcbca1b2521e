package io.vigie.simulator;

/**
 * What happens to a caller who has waited too long.
 *
 * @param afterSeconds of waiting
 * @param callback whether a callback is booked; else the caller leaves a message
 */
record Overflow(double afterSeconds, boolean callback) {}
