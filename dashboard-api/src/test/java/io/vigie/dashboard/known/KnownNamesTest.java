package io.vigie.dashboard.known;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.directory.DirectoryKind;
import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.directory.Directory;
import io.vigie.dashboard.directory.TestingDirectory;
import io.vigie.dashboard.feed.FeedRecord;
import io.vigie.dashboard.testkit.GivenClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class KnownNamesTest {

    private final GivenClock clock = new GivenClock("2026-11-23T09:30:00Z");
    private final Directory directory = TestingDirectory.empty();
    private final KnownNames queues = new KnownNames(DirectoryKind.QUEUE, Topic.QUEUE_SNAPSHOTS, directory, clock);

    private void haveSnapshots(int count) {
        for (int i = 0; i < count; i++) {
            queues.take(new FeedRecord("queue-" + i, new byte[0], i));
        }
    }

    @Test
    void theTenThousandthIsAdmittedAndNoMore() {
        haveSnapshots(KnownNames.MOST - 1);

        assertThat(queues.admit("last")).isTrue();
        assertThat(queues.admit("more")).isFalse();
    }

    @Test
    void whatIsKnownAlwaysPasses() {
        TestingDirectory.take(directory, "queue/described", "{}");
        haveSnapshots(KnownNames.MOST);

        assertThat(queues.admit("queue-7")).isTrue();
        assertThat(queues.admit("described")).isTrue();
        assertThat(queues.admit("more")).isFalse();
    }

    @Test
    void theDescribedTakeNoRoomWhetherSeenOrNot() {
        TestingDirectory.take(directory, "queue/queue-0", "{}");
        TestingDirectory.take(directory, "queue/never-seen", "{}");
        haveSnapshots(KnownNames.MOST);

        assertThat(queues.admit("last")).isTrue();
        assertThat(queues.admit("more")).isFalse();
    }

    @Test
    void whatIsDescribedAsAnotherKindIsNotKnown() {
        TestingDirectory.take(directory, "desk/orders", "{}");

        assertThat(queues.has("orders")).isFalse();
    }

    @Test
    void whatWasLetInKeepsItsPlaceForTenMinutesAfterItWasLastNamed() {
        haveSnapshots(KnownNames.MOST - 1);
        queues.admit("named");
        clock.advance(Duration.ofMinutes(9));
        queues.admit("named");

        clock.advance(Duration.ofMinutes(10));
        assertThat(queues.admit("more")).isFalse();
        clock.advance(Duration.ofSeconds(1));
        assertThat(queues.admit("more")).isTrue();
        assertThat(queues.admit("named")).isFalse();
    }

    @Test
    void aQueueThatIsGoneMakesRoomWithinASecond() {
        haveSnapshots(KnownNames.MOST);
        assertThat(queues.admit("more")).isFalse();

        queues.take(new FeedRecord("queue-7", null, 0));
        clock.advance(Duration.ofSeconds(1));

        assertThat(queues.admit("more")).isTrue();
    }
}
