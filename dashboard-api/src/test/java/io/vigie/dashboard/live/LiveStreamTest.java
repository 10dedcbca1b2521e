package io.vigie.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.live.Alert.State;
import io.vigie.dashboard.clock.TestingSigns;
import io.vigie.dashboard.identity.Role;
import io.vigie.dashboard.screens.TestingScreens;
import io.vigie.dashboard.sources.Sources;
import io.vigie.dashboard.testkit.SchedulerClock;
import io.vigie.dashboard.testkit.Snapshots;
import io.vigie.dashboard.testkit.TestingSettings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.test.scheduler.VirtualTimeScheduler;
import reactor.test.subscriber.TestSubscriber;

/** What one client is told, and when, by a given clock. */
class LiveStreamTest {

    private static final Pattern EVENT = Pattern.compile("^event: (.*)$", Pattern.MULTILINE);

    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
    private final SchedulerClock clock = new SchedulerClock(time);
    private final TestingSigns signs = new TestingSigns(clock);
    private final TestingCentre testing = new TestingCentre(time);
    private final Pulse pulse = testing.pulse;
    private final Heartbeats heartbeats =
            new Heartbeats(signs.ticks(), signs.reached(), new Sources(), clock, pulse, time);
    private final LiveStream stream = new LiveStream(
            testing.updates,
            heartbeats,
            pulse,
            signs.reached(),
            clock,
            time,
            TestingScreens.empty(),
            TestingSettings.plain());

    private boolean holds = true;
    private boolean leaves = true;

    @AfterEach
    void stop() {
        heartbeats.stop();
        time.dispose();
    }

    private void change(String queue, int version) {
        take(queue, Snapshots.of(queue, version, version));
    }

    private void take(String queue, @Nullable String json) {
        testing.take(Kind.QUEUES, queue, json);
    }

    private TestSubscriber<byte[]> open(long demand, String... queues) {
        Selection selection = queues.length == 0 ? Selection.ALL : new Selection(Set.of(queues), null, null);
        return open(demand, new View(TestingCentre.audience(Role.WALL), selection), null);
    }

    private TestSubscriber<byte[]> open(long demand, View view, @Nullable Long lastAlert) {
        TestSubscriber<byte[]> client =
                TestSubscriber.builder().initialRequest(demand).build();
        stream.open(view, lastAlert, () -> holds, () -> leaves).subscribe(client);
        time.advanceTimeBy(Duration.ZERO);
        return client;
    }

    private static List<String> received(TestSubscriber<byte[]> client) {
        return client.getReceivedOnNext().stream()
                .map(frames -> new String(frames, StandardCharsets.UTF_8))
                .toList();
    }

    private static List<String> events(TestSubscriber<byte[]> client) {
        return received(client).stream()
                .flatMap(frames -> EVENT.matcher(frames).results().map(found -> found.group(1)))
                .toList();
    }

    @Test
    void aClientIsToldEverythingAtOnceInOrder() {
        change("orders", 1);

        TestSubscriber<byte[]> client = open(1);

        assertThat(received(client).get(0)).startsWith("retry: 2000\n\n").containsOnlyOnce("\"queue\":\"orders\"");
        assertThat(events(client)).containsExactly("hello", "snapshot", "heartbeat");
    }

    @Test
    void aQuietCentreIsHeardEveryTwoSeconds() {
        heartbeats.start();
        TestSubscriber<byte[]> client = open(Long.MAX_VALUE);

        time.advanceTimeBy(Duration.ofSeconds(10));

        assertThat(events(client).subList(3, events(client).size()))
                .containsExactly("heartbeat", "heartbeat", "heartbeat", "heartbeat", "heartbeat");
    }

    @Test
    void theFirstChangeComesAtOnceAndManyComeTenTimesASecond() {
        TestSubscriber<byte[]> client = open(Long.MAX_VALUE);

        change("orders", 1);
        time.advanceTimeBy(Duration.ZERO);
        assertThat(received(client)).hasSize(2);

        for (int version = 2; version <= 100; version++) {
            change("orders", version);
            time.advanceTimeBy(Duration.ofMillis(10));
        }
        time.advanceTimeBy(Duration.ofMillis(100));
        assertThat(received(client).size() - 2).isBetween(9, 10);
        assertThat(received(client)).last().asString().contains("\"waiting\":100,");
    }

    @Test
    void aClientThatDoesNotReadIsThenToldTheLatestOfEachQueueOnce() {
        TestSubscriber<byte[]> slow = open(1);
        for (int version = 1; version <= 200; version++) {
            change("orders", version);
            change("billing", version);
            time.advanceTimeBy(Duration.ofMillis(100));
        }
        assertThat(received(slow)).hasSize(1);

        slow.request(100);
        time.advanceTimeBy(Duration.ofSeconds(1));

        assertThat(received(slow)).hasSize(2);
        assertThat(received(slow).get(1))
                .containsOnlyOnce("event: update")
                .containsOnlyOnce("\"queue\":\"orders\"")
                .containsOnlyOnce("\"queue\":\"billing\"")
                .contains("\"waiting\":200,")
                .doesNotContain("\"waiting\":199,");
    }

    @Test
    void framesDoNotPileUpBeforeAConnectionThatIsFull() {
        TestSubscriber<byte[]> client = open(Long.MAX_VALUE);
        leaves = false;
        for (int version = 1; version <= 200; version++) {
            change("orders", version);
            time.advanceTimeBy(Duration.ofMillis(100));
        }
        assertThat(received(client)).hasSize(1);

        leaves = true;
        pulse.request();
        time.advanceTimeBy(Duration.ofMillis(100));

        assertThat(received(client)).hasSize(2);
        assertThat(received(client).get(1))
                .containsOnlyOnce("\"queue\":\"orders\"")
                .contains("\"waiting\":200,");
    }

    @Test
    void aQueueThatGoesIsToldToThoseWhoLookAtIt() {
        change("orders", 1);
        change("billing", 1);
        TestSubscriber<byte[]> all = open(Long.MAX_VALUE);
        TestSubscriber<byte[]> other = open(Long.MAX_VALUE, "billing");

        take("orders", null);
        time.advanceTimeBy(Duration.ofMillis(100));

        assertThat(received(all)).last().isEqualTo("event: removed\ndata: {\"queues\":[\"orders\"]}\n\n");
        assertThat(received(other)).hasSize(1);
    }

    @Test
    void whoComesAgainIsToldTheAlertsThatWereMissedAfterTheSnapshotAndNoOthers() {
        testing.alert(0, "one", "desk", "claims", State.FIRING);
        testing.alert(1, "one", "desk", "claims", State.RESOLVED);
        testing.alert(2, "two", "desk", "claims", State.FIRING);

        TestSubscriber<byte[]> client = open(Long.MAX_VALUE, TestingCentre.of(Role.MANAGER), 0L);

        assertThat(events(client)).containsExactly("hello", "snapshot", "alert", "alert", "heartbeat");
        assertThat(received(client).get(0))
                .contains(
                        "\n\nid: 1\nevent: alert\ndata: {\"id\":\"one\"",
                        "\n\nid: 2\nevent: alert\ndata: {\"id\":\"two\"")
                .doesNotContain("id: 0\n");

        testing.alert(3, "two", "desk", "claims", State.RESOLVED);
        time.advanceTimeBy(Duration.ofMillis(100));
        assertThat(received(client)).last().asString().startsWith("id: 3\nevent: alert\ndata: ");
    }

    @Test
    void whoComesForTheFirstTimeIsToldByTheSnapshotWhereTheAlertsStandAndWhichAreOpen() {
        testing.alert(0, "one", "desk", "claims", State.FIRING);
        testing.alert(1, "one", "desk", "claims", State.RESOLVED);
        testing.alert(2, "two", "desk", "claims", State.FIRING);

        TestSubscriber<byte[]> client = open(Long.MAX_VALUE, TestingCentre.of(Role.MANAGER), null);

        assertThat(events(client)).containsExactly("hello", "snapshot", "heartbeat");
        assertThat(received(client).get(0))
                .contains("id: 2\nevent: snapshot\n", "\"alerts\":[{\"id\":\"two\"")
                .doesNotContain("\"one\"");
    }

    @Test
    void whereTheAlertsThatWereMissedAreNoLongerAtHandTheClientIsToldToBeginAnew() {
        for (int offset = 0; offset <= Alerts.KEPT; offset++) {
            testing.alert(offset, "alert-" + offset, "desk", "claims", State.RESOLVED);
        }

        TestSubscriber<byte[]> all = open(Long.MAX_VALUE, TestingCentre.of(Role.MANAGER), 0L);
        TestSubscriber<byte[]> tooOld = open(Long.MAX_VALUE, TestingCentre.of(Role.MANAGER), -1L);
        TestSubscriber<byte[]> ofAnotherLife = open(Long.MAX_VALUE, TestingCentre.of(Role.MANAGER), Alerts.KEPT + 1L);

        assertThat(events(all)).hasSize(Alerts.KEPT + 3).doesNotContain("reset");
        assertThat(events(tooOld)).containsExactly("hello", "snapshot", "reset", "heartbeat");
        assertThat(received(tooOld).get(0)).contains("id: " + Alerts.KEPT + "\nevent: reset\ndata: {}\n\n");
        assertThat(events(ofAnotherLife)).containsExactly("hello", "snapshot", "reset", "heartbeat");
    }

    @Test
    void heartbeatsHaveNoId() {
        testing.alert(0, "one", "desk", "claims", State.FIRING);
        heartbeats.start();
        TestSubscriber<byte[]> client = open(Long.MAX_VALUE);
        time.advanceTimeBy(Duration.ofSeconds(2));

        assertThat(received(client))
                .last()
                .asString()
                .startsWith("event: heartbeat\n")
                .doesNotContain("id: ");
    }

    @Test
    void clientsThatLeaveLeaveNothingBehind() {
        List<TestSubscriber<byte[]>> clients =
                IntStream.range(0, 50).mapToObj(i -> open(i % 2 + 1)).toList();
        change("orders", 1);
        time.advanceTimeBy(Duration.ofMillis(100));
        assertThat(pulse.listeners()).isEqualTo(50);

        clients.forEach(TestSubscriber::cancel);

        assertThat(pulse.listeners()).isZero();
    }

    @Test
    void streamsAreTurnedOverAfterEightToTwelveMinutes() {
        List<TestSubscriber<byte[]>> clients =
                IntStream.range(0, 20).mapToObj(i -> open(Long.MAX_VALUE)).toList();

        time.advanceTimeBy(Duration.ofMinutes(8).minusMillis(1));
        assertThat(clients).noneMatch(TestSubscriber::isTerminatedOrCancelled);

        time.advanceTimeBy(Duration.ofMinutes(2));
        assertThat(clients).anyMatch(TestSubscriber::isTerminatedOrCancelled);
        assertThat(clients).anyMatch(client -> !client.isTerminatedOrCancelled());

        time.advanceTimeBy(Duration.ofMinutes(2).plusMillis(1));
        assertThat(clients).allMatch(TestSubscriber::isTerminatedComplete);
        assertThat(pulse.listeners()).isZero();
    }

    @Test
    void aClientWhoseAccessIsRevokedGetsGoodbyeAndTheEndWithinSeconds() {
        TestSubscriber<byte[]> client = open(Long.MAX_VALUE);
        time.advanceTimeBy(Duration.ofMinutes(1));
        assertThat(client.isTerminated()).isFalse();

        holds = false;
        time.advanceTimeBy(Duration.ofSeconds(3));

        assertThat(received(client)).last().isEqualTo("event: bye\ndata: {}\n\n");
        assertThat(client.isTerminatedComplete()).isTrue();
    }

    @Test
    void aServerThatStopsSaysGoodbye() {
        TestSubscriber<byte[]> client = open(Long.MAX_VALUE);

        stream.close();

        assertThat(received(client)).last().isEqualTo("event: bye\ndata: {}\n\n");
        assertThat(client.isTerminatedComplete()).isTrue();
    }

    @Test
    void aClientThatDoesNotReadDoesNotHoldUpTheStop() {
        TestSubscriber<byte[]> client = open(1);
        change("orders", 1);
        time.advanceTimeBy(Duration.ofMillis(100));

        stream.close();

        assertThat(pulse.listeners()).isZero();
        assertThat(received(client)).hasSize(1);
    }
}
