package io.vigie.jobs.teams;

import io.vigie.contract.directory.TeamEntry;
import org.jspecify.annotations.Nullable;

/**
 * What people say of a team now.
 *
 * @param entry null when they say nothing any more
 */
public record TeamDescribed(String team, @Nullable TeamEntry entry) {}
