package io.vigie.dashboard.guards;

import java.util.Locale;

/** What can be too much. */
enum Limit {
    /** Requests of one person, machine or token. */
    CREDENTIAL,
    /** Requests without valid credentials from one address. */
    ADDRESS,
    /** The size of a body. */
    BODY,
    /** Streams of one person or display. */
    STREAMS_OF_ONE,
    /** Streams of all together. */
    STREAMS;

    /** As the meters tell it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
