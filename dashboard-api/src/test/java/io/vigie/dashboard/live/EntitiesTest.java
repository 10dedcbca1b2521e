package io.vigie.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vigie.dashboard.feed.FeedRecord;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.live.Entities.Held;
import io.vigie.dashboard.live.UpdateFrames.Place;
import io.vigie.dashboard.testkit.Snapshots;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.test.scheduler.VirtualTimeScheduler;

class EntitiesTest {

    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
    private final TestingCentre testing = new TestingCentre(time);
    private final Entities queues = testing.centre.of(Kind.QUEUES);
    private final UpdateFrames frames = testing.updates;

    @AfterEach
    void dispose() {
        time.dispose();
    }

    private void take(String queue, int version, int waiting) {
        take(queue, Snapshots.of(queue, version, waiting));
    }

    private void take(String queue, @Nullable String json) {
        queues.take(new FeedRecord(queue, json == null ? null : json.getBytes(StandardCharsets.UTF_8), 0));
    }

    private List<String> idsSince(long change) {
        return queues.since(change).stream().map(Held::id).toList();
    }

    private static View view(@Nullable List<String> queues) {
        Selection selection = queues == null ? Selection.ALL : new Selection(Set.copyOf(queues), null, null);
        return new View(TestingCentre.audience(Role.WALL), selection);
    }

    private String update(@Nullable List<String> queues, long change) {
        return new String(frames.since(view(queues), new Place(change, -1)).bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void queuesAreListedById() {
        take("returns", 1, 0);
        take("billing", 1, 0);
        take("orders", 1, 0);

        assertThat(idsSince(0)).containsExactly("billing", "orders", "returns");
    }

    @Test
    void anOlderOrEqualVersionChangesNothing() {
        take("orders", 5, 7);
        long before = testing.changes.last();

        take("orders", 4, 9);
        take("orders", 5, 9);

        assertThat(testing.changes.last()).isEqualTo(before);
        assertThat(update(null, 0)).contains("\"waiting\":7");
    }

    @Test
    void onlyWhatChangedSinceIsTold() {
        take("orders", 1, 0);
        take("billing", 1, 0);
        long seen = testing.changes.last();
        take("orders", 2, 3);

        assertThat(idsSince(seen)).containsExactly("orders");
        assertThat(update(null, seen))
                .startsWith("event: update\ndata: {\"queues\":[{\"queue\":\"orders\"")
                .endsWith("}]}\n\n")
                .doesNotContain("billing");
    }

    @Test
    void aReaderWhoMissedMuchGetsTheLatestOfEachOnce() {
        take("orders", 1, 1);
        long seen = testing.changes.last();
        for (int version = 2; version < 100; version++) {
            take("orders", version, version);
            take("billing", version, version);
        }

        assertThat(update(null, seen)).containsOnlyOnce("\"queue\":\"orders\"").doesNotContain("\"waiting\":98,");
    }

    @Test
    void aQueueThatIsGoneIsToldOnceAndNotListed() {
        take("orders", 1, 0);
        take("billing", 1, 0);
        long seen = testing.changes.last();

        take("orders", null);

        assertThat(update(null, seen)).isEqualTo("event: removed\ndata: {\"queues\":[\"orders\"]}\n\n");
        assertThat(queues.get("orders")).isNull();
        assertThat(idsSince(0)).containsExactly("billing");
    }

    @Test
    void aQueueThatWasNeverThereIsNotGone() {
        take("orders", null);

        assertThat(testing.changes.last()).isZero();
    }

    @Test
    void aQueueThatComesBackIsThereAgain() {
        take("orders", 5, 0);
        take("orders", null);
        take("orders", 6, 2);

        assertThat(queues.get("orders")).isNotNull();
    }

    @Test
    void aSnapshotFromBeforeThereWasATimeZoneInItIsSentAsItIs() {
        String written = Snapshots.of("orders", 1, 7);
        String before = written.replace("\"timeZone\":\"Europe/Paris\",", "");
        assertThat(before).isNotEqualTo(written);

        take("orders", before);

        assertThat(update(null, 0)).contains(before);
    }

    @Test
    void aScopeHidesTheOtherQueues() {
        take("orders", 1, 0);
        take("billing", 1, 0);
        long seen = testing.changes.last();
        take("billing", 2, 0);

        assertThat(update(List.of("orders"), seen)).isEmpty();
        assertThat(update(List.of("billing"), seen)).contains("billing");
    }

    @Test
    void readersAtTheSamePlaceShareTheSameBytes() {
        take("orders", 1, 0);

        for (List<String> selected : Arrays.<@Nullable List<String>>asList(null, List.of("orders"))) {
            Place place = new Place(0, -1);
            assertThat(frames.since(view(selected), place).bytes())
                    .isSameAs(frames.since(view(selected), place).bytes());
        }
    }

    @Test
    void whatIsNoSnapshotIsRefusedAndWhatWasThereStays() {
        take("orders", 1, 7);

        assertThatIllegalArgumentException().isThrownBy(() -> take("orders", "[]"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> take("orders", "{\"version\":\"9\"}"))
                .withMessageContaining("client");

        assertThat(update(null, 0)).contains("\"waiting\":7");
    }
}
