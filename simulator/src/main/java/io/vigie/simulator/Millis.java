package io.vigie.simulator;

/** Lengths of time. */
final class Millis {

    static final long SECOND = 1_000;
    static final long MINUTE = 60 * SECOND;
    static final long HOUR = 60 * MINUTE;

    private Millis() {}
}
