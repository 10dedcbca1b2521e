package io.vigie.dashboard.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.contract.directory.DirectoryEntry;
import io.vigie.contract.directory.DirectoryKind;
import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.directory.TeamEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryTest {

    private final Directory directory = TestingDirectory.empty();

    private void take(@Nullable String key, @Nullable String json) {
        TestingDirectory.take(directory, key, json);
    }

    @Test
    void whatTheTopicSaysIsInForceAndTheLastWordHolds() {
        take("team/north", "{\"name\":\"N\"}");
        take("team/north", "{\"name\":\"North\"}");

        assertThat(directory.get(DirectoryKind.TEAM, "north"))
                .isEqualTo(new TeamEntry("north", "North", "Europe/Paris"));
        assertThat(directory.get(DirectoryKind.QUEUE, "north")).isNull();
    }

    @Test
    void entriesAreListedById() {
        take("queue/b", "{}");
        take("queue/a/c", "{}");
        take("desk/d", "{}");

        assertThat(directory.all(DirectoryKind.QUEUE))
                .extracting(DirectoryEntry::id)
                .containsExactly("a/c", "b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "queue/orders | {\"serviceLevelSeconds\":-1} | serviceLevelSeconds",
                "queue/orders | {                           | not JSON",
                "queue/orders | 7                           | JSON object",
                "thing/orders | {}                          | KIND/ID",
                "orders       | {}                          | KIND/ID",
                "             | {}                          | no key"
            })
    void aRecordThatIsNoEntryChangesNothing(@Nullable String key, String json, String why) {
        take("queue/orders", "{\"serviceLevelSeconds\":30}");

        assertThatThrownBy(() -> take(key, json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);

        assertThat(directory.all(DirectoryKind.QUEUE))
                .singleElement()
                .isInstanceOfSatisfying(
                        QueueEntry.class,
                        queue -> assertThat(queue.serviceLevelMillis()).isEqualTo(30_000));
    }

    @Test
    void whatIsTakenAwayIsNotDescribedAnyMore() {
        take("agent/a", "{\"aliases\":[{\"source\":\"/pbx\",\"id\":\"4017\"}]}");

        take("agent/a", null);
        take("agent/never-there", null);
        take("nonsense", null);

        assertThat(directory.knows(DirectoryKind.AGENT, "a")).isFalse();
        assertThat(directory.agentOf("/pbx", "4017")).isEqualTo("4017");
    }

    @Test
    void anAliasIsOfOneSource() {
        take("agent/a", "{\"aliases\":[{\"source\":\"/pbx\",\"id\":\"4017\"}]}");

        assertThat(directory.agentOf("/pbx", "4017")).isEqualTo("a");
        assertThat(directory.agentOf("/other", "4017")).isEqualTo("4017");
        assertThat(directory.agentOf("/pbx", "a")).isEqualTo("a");
    }

    @Test
    void beyondTenThousandOfAKindTheFirstStay() {
        for (int i = 0; i < Directory.MOST; i++) {
            take("client/" + i, "{}");
        }

        assertThatThrownBy(() -> take("client/more", "{}")).hasMessageContaining("one more than 10000");
        take("client/1", "{\"name\":\"One\"}");
        take("team/other", "{}");

        assertThat(directory.all(DirectoryKind.CLIENT)).hasSize(Directory.MOST);
        assertThat(directory.get(DirectoryKind.CLIENT, "1"))
                .extracting(DirectoryEntry::name)
                .isEqualTo("One");
        assertThat(directory.knows(DirectoryKind.TEAM, "other")).isTrue();
    }
}
