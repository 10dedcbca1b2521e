package io.vigie.contract.live;

/** Between which two waits, in seconds, one may expect to lie. */
public record WaitRange(double low, double high) {}
