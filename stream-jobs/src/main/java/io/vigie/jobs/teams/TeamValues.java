package io.vigie.jobs.teams;

import io.vigie.contract.live.TeamSnapshot;
import java.io.Serializable;
import java.util.Map;

/** The numbers of a team that rules may look at, by metric; what is null has none. */
@FunctionalInterface
public interface TeamValues extends Serializable {

    /** @param snapshot as the team stands, with a version of no meaning */
    Map<String, Double> of(TeamSnapshot snapshot);
}
