package io.vigie.dashboard.hooks.outbound;

import java.io.IOException;

/** A hook leads to an address that it may not. */
final class InnerAddressException extends IOException {

    InnerAddressException() {
        super("It leads to an address that is not public.");
    }
}
