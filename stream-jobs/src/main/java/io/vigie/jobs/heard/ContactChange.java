package io.vigie.jobs.heard;

import org.jspecify.annotations.Nullable;

/**
 * A contact of an agent changed.
 *
 * @param visit which: the leg and its call
 * @param contact null when it is no longer this agent's
 */
public record ContactChange(
        String agent, String visit, @Nullable Contact contact) {}
