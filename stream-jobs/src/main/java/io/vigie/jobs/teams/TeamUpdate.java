package io.vigie.jobs.teams;

import io.vigie.contract.live.TeamSnapshot;
import org.jspecify.annotations.Nullable;

/**
 * What goes out for a team.
 *
 * @param snapshot null when the team is gone
 */
public record TeamUpdate(String team, @Nullable TeamSnapshot snapshot) {}
