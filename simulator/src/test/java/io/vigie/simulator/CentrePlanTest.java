package io.vigie.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.contract.directory.AgentEntry;
import io.vigie.contract.directory.ClientEntry;
import io.vigie.contract.directory.DeskEntry;
import io.vigie.contract.directory.DirectoryEntry;
import io.vigie.contract.directory.DirectoryReader;
import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.directory.TeamEntry;
import io.vigie.contract.json.Json;
import io.vigie.contract.live.ServiceLevelFormula;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CentrePlanTest {

    private static final CentrePlan PLAN = CentrePlan.standard(ZoneId.of("Europe/Paris"));

    @Test
    void theDirectoryNamesDesksTeamsAndAgentsAfterTheQueues() {
        List<String> clients =
                entries(ClientEntry.class).stream().map(ClientEntry::id).toList();
        List<String> teams =
                entries(TeamEntry.class).stream().map(TeamEntry::id).toList();

        assertThat(entries(DeskEntry.class))
                .hasSize(5)
                .extracting(DeskEntry::client)
                .containsAll(clients);
        assertThat(entries(AgentEntry.class))
                .hasSizeGreaterThan(400)
                .extracting(AgentEntry::team)
                .containsAll(teams)
                .isSubsetOf(teams);
        assertThat(PLAN.directory()).extracting(DirectoryEntry::key).doesNotHaveDuplicates();
    }

    @Test
    void theDirectoryNamesThreeClientsAndTheirTwelveQueues() {
        List<ClientEntry> clients = entries(ClientEntry.class);
        List<QueueEntry> queues = entries(QueueEntry.class);

        assertThat(PLAN.directory()).startsWith(clients.toArray(ClientEntry[]::new));
        assertThat(clients)
                .extracting(ClientEntry::kind)
                .containsExactly(ClientEntry.Kind.IN_HOUSE, ClientEntry.Kind.EXTERNAL, ClientEntry.Kind.EXTERNAL);
        assertThat(queues).hasSize(12);
        assertThat(queues)
                .extracting(QueueEntry::client)
                .containsAll(clients.stream().map(ClientEntry::id).toList());
        assertThat(queues).filteredOn(q -> q.openingHours() != null).hasSize(2);
        assertThat(queues).extracting(QueueEntry::serviceLevelFormula).contains(ServiceLevelFormula.values());
    }

    @Test
    void everyEntryIsReadAsItWasMeant() throws Exception {
        DirectoryReader reader = new DirectoryReader("UTC");
        for (DirectoryEntry entry : PLAN.directory()) {
            assertThat(reader.read(entry.key(), Json.MAPPER.writeValueAsBytes(entry)))
                    .isEqualTo(entry);
        }
    }

    @Test
    void manyTimesTheCallersAndAgentsAreOfTheSameQueues() {
        CentrePlan threefold = PLAN.times(3);

        assertThat(threefold.agents()).isEqualTo(450);
        assertThat(threefold.queues().get(0).callsPerHour())
                .isEqualTo(3 * PLAN.queues().get(0).callsPerHour());
        assertThat(threefold.directory())
                .startsWith(PLAN.directory().subList(0, 3 + 12 + 5).toArray(DirectoryEntry[]::new));
    }

    @Test
    void anIncidentNeedsAQueueOfThePlan() {
        assertThatThrownBy(() -> PLAN.withIncident("Nowhere", LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no queue 'Nowhere' in this plan.");
    }

    @Test
    void aSmallCentreHasAFewOfEachKind() {
        CentrePlan small = CentrePlan.small(ZoneId.of("Europe/Paris"));

        assertThat(small.queues()).hasSize(4);
        assertThat(small.desks()).hasSize(2);
        assertThat(small.directory().stream().filter(AgentEntry.class::isInstance))
                .hasSizeBetween(15, 30);
        assertThat(small.directory().stream().filter(TeamEntry.class::isInstance))
                .hasSize(2);
        assertThat(small.directory().stream().filter(ClientEntry.class::isInstance))
                .hasSize(2);
    }

    private static <T> List<T> entries(Class<T> kind) {
        return PLAN.directory().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
