package io.vigie.oracle;

/** Between which two waits, in seconds, one may expect to lie. */
public record OracleWait(double low, double high) {}
