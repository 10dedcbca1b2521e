package io.vigie.contract.live;

import org.jspecify.annotations.Nullable;

/**
 * Whether there are agents enough.
 *
 * @param required the fewest with whom the service level would meet its target; null when it cannot be told
 * @param available ready, talking or wrapping up now
 */
public record Staffing(@Nullable Long required, long available) {}
