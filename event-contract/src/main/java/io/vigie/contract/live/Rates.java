package io.vigie.contract.live;

import org.jspecify.annotations.Nullable;

/** Quotients that are null, not 0, when there is nothing to divide by. */
final class Rates {

    private Rates() {}

    static @Nullable Double of(long part, long whole) {
        return whole == 0 ? null : (double) part / whole;
    }

    static @Nullable Double meanSeconds(long sumMillis, long count) {
        return count == 0 ? null : sumMillis / 1000.0 / count;
    }
}
