package io.vigie.jobs.desks;

import io.vigie.contract.directory.DeskEntry;
import org.jspecify.annotations.Nullable;

/**
 * What people say of a desk now.
 *
 * @param entry null when they say nothing any more
 */
public record DeskDescribed(String desk, @Nullable DeskEntry entry) {}
