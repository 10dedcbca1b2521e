package io.vigie.dashboard.hooks.outbound;

import java.io.IOException;

/** A hook leads to where it may not; the message is the reason of the delivery. */
final class NotAllowedException extends IOException {

    NotAllowedException(String reason) {
        super(reason);
    }
}
