package io.vigie.jobs.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AgentsAtStartTest {

    private final Records records = new Records();

    @Test
    void theLastDescriptionOfEachAgentStandsWithTheZoneOfTheTeam() {
        assertThat(AgentsAtStart.of(
                        List.of(
                                records.said("agent/ann", "{'team': 'south'}"),
                                records.said("agent/bob", "{'team': 'south'}"),
                                records.said("agent/ann", "{'team': 'north'}"),
                                records.said("team/north", "{'timeZone': 'America/New_York'}"),
                                records.said("agent/cat", "{'team': 'north'}"),
                                records.removed("agent/cat"),
                                records.said("agent/bob", "{'team': 7}"),
                                records.said(null, "{}")),
                        "Europe/Paris"))
                .extracting(described -> described.agent() + " "
                        + Objects.requireNonNull(described.entry()).team() + " " + described.zone())
                .containsExactlyInAnyOrder("ann north America/New_York", "bob south Europe/Paris");
    }
}
