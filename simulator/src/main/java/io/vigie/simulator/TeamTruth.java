package io.vigie.simulator;

/**
 * What is really so in one team, in the terms of a team's snapshot.
 *
 * @param scheduled agents whose shift, or core time, holds now
 * @param present agents of this attendance status, like those after it
 */
public record TeamTruth(String team, long scheduled, long present, long late, long noShow, long excused) {}
