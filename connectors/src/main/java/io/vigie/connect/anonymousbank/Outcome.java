package io.vigie.connect.anonymousbank;

/** How a row says that its call left the queue. */
enum Outcome {
    /** Taken by an agent. */
    AGENT,
    /** The caller hung up. */
    HANG,
    /** No real call. */
    PHANTOM
}
