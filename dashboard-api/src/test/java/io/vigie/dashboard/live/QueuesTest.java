package io.vigie.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.dashboard.feed.FeedRecord;
import io.vigie.dashboard.live.Queues.Held;
import io.vigie.dashboard.testkit.Snapshots;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.test.scheduler.VirtualTimeScheduler;

class QueuesTest {

    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
    private final Queues queues = new Queues(new Pulse(time));
    private final UpdateFrames frames = new UpdateFrames(queues);

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

    private String update(@Nullable List<String> scope, long change) {
        return new String(
                frames.since(Scope.of(scope == null ? List.of() : scope), change)
                        .bytes(),
                StandardCharsets.UTF_8);
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
        long before = queues.changes();

        take("orders", 4, 9);
        take("orders", 5, 9);

        assertThat(queues.changes()).isEqualTo(before);
        assertThat(update(null, 0)).contains("\"waiting\":7");
    }

    @Test
    void onlyWhatChangedSinceIsTold() {
        take("orders", 1, 0);
        take("billing", 1, 0);
        long seen = queues.changes();
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
        long seen = queues.changes();
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
        long seen = queues.changes();

        take("orders", null);

        assertThat(update(null, seen)).isEqualTo("event: removed\ndata: {\"queues\":[\"orders\"]}\n\n");
        assertThat(queues.get("orders")).isNull();
        assertThat(idsSince(0)).containsExactly("billing");
    }

    @Test
    void aQueueThatWasNeverThereIsNotGone() {
        take("orders", null);

        assertThat(queues.changes()).isZero();
    }

    @Test
    void aQueueThatComesBackIsThereAgain() {
        take("orders", 5, 0);
        take("orders", null);
        take("orders", 6, 2);

        assertThat(queues.get("orders")).isNotNull();
    }

    @Test
    void aScopeHidesTheOtherQueues() {
        take("orders", 1, 0);
        take("billing", 1, 0);
        long seen = queues.changes();
        take("billing", 2, 0);

        assertThat(update(List.of("orders"), seen)).isEmpty();
        assertThat(update(List.of("billing"), seen)).contains("billing");
    }

    @Test
    void readersAtTheSamePlaceShareTheSameBytes() {
        take("orders", 1, 0);

        assertThat(frames.since(Scope.ALL, 0).bytes())
                .isSameAs(frames.since(Scope.ALL, 0).bytes());
        assertThat(frames.since(Scope.of(List.of("orders")), 0).bytes())
                .isSameAs(frames.since(Scope.of(List.of("orders")), 0).bytes());
    }
}
