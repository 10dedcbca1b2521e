package io.vigie.dashboard.live;

import org.jspecify.annotations.Nullable;

/**
 * To whom a queue, desk, agent or team belongs, which decides who may see it.
 *
 * @param client of a queue or desk; null for the others
 * @param team of an agent, or the team itself; null for the others
 */
record Owner(@Nullable String client, @Nullable String team) {

    /** Of a queue or desk of which nothing is known: there only for those who may see all clients. */
    static final Owner NOBODY = new Owner(null, null);
}
