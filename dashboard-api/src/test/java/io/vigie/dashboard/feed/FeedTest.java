package io.vigie.dashboard.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vigie.contract.topic.Topic;
import io.vigie.dashboard.broker.TestingTopics;
import io.vigie.dashboard.settings.VigieSettings;
import io.vigie.dashboard.testkit.TestBroker;
import io.vigie.dashboard.testkit.TestingSettings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FeedTest {

    private final List<Feed> feeds = new ArrayList<>();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private TestBroker broker;

    @BeforeEach
    void startBroker() throws Exception {
        broker = TestBroker.startWithTopics();
    }

    @AfterEach
    void stopAll() {
        feeds.forEach(Feed::stop);
        broker.close();
    }

    private record Listening(Topic topic, From from, List<String> heard) implements FeedListener {

        static Listening to(Topic topic, From from) {
            return new Listening(topic, from, new CopyOnWriteArrayList<>());
        }

        @Override
        public void take(FeedRecord message) {
            byte[] value = message.value();
            String text = value == null ? "gone" : new String(value, StandardCharsets.UTF_8);
            if (text.equals("broken")) {
                throw new IllegalArgumentException("cannot be read");
            }
            heard.add(message.key() + "=" + text);
        }
    }

    private Feed feed(String servers, FeedListener... listeners) {
        VigieSettings settings = TestingSettings.at(servers);
        Feed feed = new Feed(settings, TestingTopics.of(settings), List.of(listeners), new FeedMeters(meters));
        feeds.add(feed);
        feed.start();
        return feed;
    }

    private Feed caughtUp(FeedListener... listeners) {
        Feed feed = feed(broker.bootstrapServers(), listeners);
        await().until(feed::caughtUp);
        return feed;
    }

    @Test
    void itMakesTheTopicsThatAreMissing() throws Exception {
        Listening dead = Listening.to(Topic.DEAD_LETTERS, FeedListener.From.BEGINNING);
        try (TestBroker empty = TestBroker.start();
                var consumer = empty.consumer()) {
            Feed feed = feed(empty.bootstrapServers(), dead);

            await().until(feed::caughtUp);

            assertThat(consumer.listTopics().keySet())
                    .contains("calls", "queue-snapshots", "heartbeats", "dead-letters");
            assertThat(consumer.partitionsFor("calls")).hasSize(2);
            assertThat(consumer.partitionsFor("heartbeats")).hasSize(1);
            feed.stop();
        }
    }

    @Test
    void itHasCaughtUpOnceAllThatWasThereIsHandedOver() throws Exception {
        for (int i = 0; i < 200; i++) {
            broker.write("queue-snapshots", "queue-" + i, "v" + i);
        }
        broker.write("queue-snapshots", "queue-7", null);
        Listening snapshots = Listening.to(Topic.QUEUE_SNAPSHOTS, FeedListener.From.BEGINNING);

        caughtUp(snapshots);

        assertThat(snapshots.heard).hasSize(201).contains("queue-0=v0", "queue-199=v199");
        assertThat(snapshots.heard.indexOf("queue-7=gone")).isGreaterThan(snapshots.heard.indexOf("queue-7=v7"));
    }

    @Test
    void ofHeartbeatsOnlyTheLastIsReadAndThenThoseThatFollow() throws Exception {
        broker.write("heartbeats", null, "old");
        broker.write("heartbeats", null, "last");
        Listening heartbeats = Listening.to(Topic.HEARTBEATS, FeedListener.From.LAST);

        caughtUp(heartbeats);
        assertThat(heartbeats.heard).containsExactly("null=last");

        broker.write("heartbeats", null, "next");
        await().untilAsserted(() -> assertThat(heartbeats.heard).containsExactly("null=last", "null=next"));
    }

    @Test
    void aRecordThatCannotBeReadIsPassedOver() throws Exception {
        broker.write("dead-letters", null, "broken");
        broker.write("dead-letters", null, "good");
        Listening dead = Listening.to(Topic.DEAD_LETTERS, FeedListener.From.BEGINNING);

        caughtUp(dead);

        assertThat(dead.heard).containsExactly("null=good");
        assertThat(counted("vigie.feed.read")).isEqualTo(2);
        assertThat(counted("vigie.feed.passed.over")).isEqualTo(1);
    }

    private double counted(String meter) {
        return meters.get(meter).tag("topic", "dead-letters").counter().count();
    }

    @Test
    void withoutABrokerItIsNeverCaughtUpAndStopsAtOnce() {
        Feed feed = feed("127.0.0.1:1", Listening.to(Topic.HEARTBEATS, FeedListener.From.LAST));

        assertThat(feed.caughtUp()).isFalse();
        feed.stop();

        assertThat(feed.isRunning()).isFalse();
    }
}
