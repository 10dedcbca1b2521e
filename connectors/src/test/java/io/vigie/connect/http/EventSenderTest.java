package io.vigie.connect.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.connect.time.TestingTimekeeper;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.EventWriter;
import io.vigie.contract.input.Problem;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EventSenderTest {

    private static final Instant START = Instant.parse("2026-03-10T09:00:00Z");

    private final TestingDoor door = new TestingDoor();
    private final TestingTimekeeper time = new TestingTimekeeper(START);
    private final EventSender sender = sender(door.address());

    @AfterEach
    void closeTheDoor() {
        door.close();
    }

    @Test
    void eventsGoInAsOneBatchWithTheToken() throws Exception {
        List<CallEvent> events = TestingEvents.many(2);

        assertThat(sender.send(events)).isEqualTo(new Receipt(2, List.of()));

        TestingDoor.Request request = door.requests.get(0);
        assertThat(door.requests).hasSize(1);
        assertThat(request.path()).isEqualTo("/api/v1/events");
        assertThat(request.authorization()).isEqualTo("Bearer secret");
        assertThat(request.contentType()).isEqualTo("application/cloudevents-batch+json");
        assertThat(request.events()).containsExactly(EventWriter.node(events.get(0)), EventWriter.node(events.get(1)));
    }

    @Test
    void callsSourcesAndAgentStatesGoTogetherInTheirOrder() throws Exception {
        List<Event> events = TestingEvents.ofEveryKind();

        assertThat(sender.send(events)).isEqualTo(new Receipt(3, List.of()));

        assertThat(door.requests).hasSize(1);
        assertThat(door.requests.get(0).events()).containsExactlyElementsOf(nodes(events));
    }

    @Test
    void anAddressMayEndInASlashOrLieUnderAPath() throws Exception {
        sender(door.address().resolve("/vigie/")).send(TestingEvents.many(1));

        assertThat(door.requests.get(0).path()).isEqualTo("/vigie/api/v1/events");
    }

    @Test
    void nothingToSendIsNoRequest() throws Exception {
        assertThat(sender.send(List.of())).isEqualTo(Receipt.NONE);
        assertThat(door.requests).isEmpty();
    }

    @Test
    void aThousandEventsAreOneBatchAndTheOrderIsKeptOverBatches() throws Exception {
        assertThat(sender.send(TestingEvents.many(2_001)).accepted()).isEqualTo(2_001);

        assertThat(door.requests).extracting(r -> r.events().size()).containsExactly(1_000, 1_000, 1);
        List<String> calls = new ArrayList<>();
        door.requests.forEach(r -> r.events().forEach(e -> calls.add(subject(e))));
        assertThat(calls)
                .isEqualTo(
                        TestingEvents.many(2_001).stream().map(CallEvent::call).toList());
    }

    @Test
    void aBatchStaysBelowAMebibyte() throws Exception {
        String wide = "\u4f60".repeat(120);
        List<CallEvent> events = TestingEvents.many(1_000).stream()
                .map(e -> TestingEvents.queued(wide + e.call(), e.time()).withCaller(wide))
                .toList();

        assertThat(sender.send(events).accepted()).isEqualTo(1_000);

        assertThat(door.requests)
                .hasSize(2)
                .allSatisfy(r -> assertThat(r.bytes()).isLessThanOrEqualTo(1 << 20));
    }

    @Test
    void aRejectedEventIsToldWithItsPlaceInAllThatWasSent() throws Exception {
        door.answerOnce(202, "{\"accepted\":1000,\"rejected\":[]}");
        door.answerOnce(202, """
                {"accepted":1,"rejected":[{"index":1,"id":null,"problem":{"code":"wrong","detail":"'leg' must be less."}}]}
                """);

        Receipt receipt = sender.send(TestingEvents.many(1_002));

        assertThat(receipt)
                .isEqualTo(new Receipt(
                        1_001, List.of(new Rejected(1_001, null, new Problem("wrong", "'leg' must be less.")))));
    }

    @Test
    void aBusyDoorIsTriedAgainWithTheSameBatchAfterGrowingPauses() throws Exception {
        door.answerOnce(503, "{\"title\":\"Kafka does not answer\"}");
        door.answerOnce(429, "");
        door.answerOnce(502, "<html>");

        assertThat(sender.send(TestingEvents.many(1)).accepted()).isEqualTo(1);

        assertThat(door.requests).hasSize(4);
        assertThat(door.requests)
                .extracting(TestingDoor.Request::events)
                .containsOnly(door.requests.get(0).events());
        assertThat(time.slept())
                .containsExactly(Duration.ofMillis(100), Duration.ofMillis(200), Duration.ofMillis(400));
    }

    @Test
    void aDoorThatStaysBusyIsGivenUpWithItsOwnWords() {
        for (int i = 0; i < 20; i++) {
            door.answerOnce(503, "{\"detail\":\"Kafka does not answer.\"}");
        }

        assertThatThrownBy(() -> sender.send(TestingEvents.many(1)))
                .isInstanceOf(DoorException.class)
                .hasMessage(door.address()
                        + "/api/v1/events did not take the events in 20 s: it answers 503: Kafka does not answer.");
        assertThat(time.now()).isBetween(START.plusSeconds(15), START.plusSeconds(20));
    }

    @Test
    void aDoorThatIsAwayIsTriedAgainAndThenGivenUp() {
        door.close();

        assertThatThrownBy(() -> sender.send(TestingEvents.many(1)))
                .isInstanceOf(DoorException.class)
                .hasMessageContaining("did not take the events in 20 s");
        assertThat(time.slept()).startsWith(Duration.ofMillis(100)).contains(Duration.ofSeconds(5));
    }

    @Test
    void aRefusalIsNotTriedAgain() {
        door.answerOnce(401, "{\"title\":\"Unauthorized\",\"detail\":\"This token is not known.\"}");

        assertThatThrownBy(() -> sender.send(TestingEvents.many(1)))
                .isInstanceOf(DoorException.class)
                .hasMessage(door.address() + "/api/v1/events refuses the events with 401: This token is not known.");
        assertThat(door.requests).hasSize(1);
    }

    @Test
    void somethingElseThatAnswersIsNotTakenForADoor() {
        for (String body : List.of("<html>", "[]", "{\"accepted\":7,\"rejected\":[]}", "{\"rejected\":[]}")) {
            door.answerOnce(202, body);

            assertThatThrownBy(() -> sender.send(TestingEvents.many(1)))
                    .isInstanceOf(DoorException.class)
                    .hasMessageContaining("not as a Vigie does");
        }
    }

    private EventSender sender(URI address) {
        return new EventSender(address, "secret", Duration.ofSeconds(20), time);
    }

    private static List<JsonNode> nodes(List<Event> events) {
        return events.stream().<JsonNode>map(EventWriter::node).toList();
    }

    private static String subject(JsonNode event) {
        return event.get("subject").stringValue();
    }
}
