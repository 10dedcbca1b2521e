package io.vigie.jobs.desks;

import io.vigie.contract.live.DeskSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * What goes out for a desk.
 *
 * @param snapshot null when the desk is gone
 */
public record DeskUpdate(String desk, @Nullable DeskSnapshot snapshot) {}
