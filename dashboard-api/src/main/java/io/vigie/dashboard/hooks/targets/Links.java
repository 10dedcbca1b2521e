package io.vigie.dashboard.hooks.targets;

import org.jspecify.annotations.Nullable;

/**
 * Where those who are called may go on.
 *
 * @param acknowledge the page with the button; null where Vigie does not know its own address, like {@code screens}
 */
public record Links(@Nullable String acknowledge, @Nullable String screens) {

    public static final Links NONE = new Links(null, null);
}
