package io.vigie.dashboard.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.problems.ProblemException;
import io.vigie.dashboard.testkit.TestingLog;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.test.StepVerifier;
import tools.jackson.databind.JsonNode;

class DoorTest {

    private static final String GOOD = event("1", "2026-11-23T09:30:00.250Z");
    private static final String EARLIER = event("2", "2026-11-23T09:29:00Z");
    private static final String WRONG = """
            {"specversion":"1.0","id":"3","source":"/pbx","type":"io.vigie.call.none","subject":"c","time":"2026-11-23T09:30:00Z"}""";

    private final TestingDoor door = new TestingDoor();

    private static String event(String id, String time) {
        return """
            {"specversion":"1.0","id":"%s","source":"/pbx","type":"io.vigie.call.queued","subject":"call é/1",
             "time":"%s","extra":"dropped","data":{"queue":"orders","caller":"+33 1 23","age":7}}""".formatted(id, time);
    }

    private void expectUnavailable(Mono<Receipt> answer) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(answer::block)
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE))
                .satisfies(problem -> assertThat(problem.headers().getFirst(HttpHeaders.RETRY_AFTER))
                        .isEqualTo("2"))
                .withMessageContaining("Send the same events again");
        assertThat(door.taken).isEmpty();
    }

    @Test
    void anEventGoesToTheTopicOfCallsUnderItsCall() {
        assertThat(door.answer(BodyKind.ONE, GOOD)).isEqualTo(new Receipt(1, List.of()));

        ProducerRecord<byte[], byte[]> written = door.log.written().get(0);
        assertThat(written.topic()).isEqualTo("calls");
        assertThat(written.key()).isEqualTo("call é/1".getBytes(StandardCharsets.UTF_8));
        assertThat(written.headers()).isEmpty();
        assertThat(written.partition()).isNull();
    }

    @Test
    void onlyWhatTheContractNamesIsPassedOnAndTheCallerOnlyAsAHash() {
        door.answer(BodyKind.ONE, GOOD);

        JsonNode event = Json.MAPPER.readTree(door.log.written().get(0).value());
        assertThat(event.propertyNames()).doesNotContain("extra");
        assertThat(event.get("data").propertyNames()).containsExactlyInAnyOrder("queue", "channel", "caller");
        assertThat(event.get("data").get("caller").stringValue())
                .startsWith("h1:")
                .hasSize("h1:".length() + 32)
                .doesNotContain("3312");
    }

    @Test
    void aWrongEventOfABatchIsRejectedAloneWithItsPlaceAndReason() {
        Receipt receipt = door.answer(BodyKind.BATCH, "[" + GOOD + "," + WRONG + ",7," + EARLIER + "]");

        assertThat(receipt.accepted()).isEqualTo(2);
        assertThat(receipt.rejected()).extracting(Receipt.Rejection::index).containsExactly(1, 2);
        assertThat(receipt.rejected()).extracting(Receipt.Rejection::id).containsExactly("3", null);
        assertThat(receipt.rejected())
                .extracting(rejection -> rejection.problem().code())
                .containsExactly("unknown-type", "not-json");
        assertThat(door.log.written()).hasSize(2);
    }

    @Test
    void eventsAreCountedByTheWordsOfTheContractAndNotOfTheirSender() {
        door.answer(BodyKind.BATCH, "[" + GOOD + "," + WRONG + ",7," + EARLIER + "]");

        assertThat(door.meters.get("vigie.events.accepted").counters())
                .singleElement()
                .satisfies(counter -> assertThat(counter.count()).isEqualTo(2))
                .satisfies(counter -> assertThat(counter.getId().getTag("type")).isEqualTo("io.vigie.call.queued"));
        assertThat(door.meters.get("vigie.events.rejected").counters())
                .extracting(counter -> counter.getId().getTag("problem"))
                .containsExactlyInAnyOrder("unknown-type", "not-json");
    }

    @Test
    void whatIsNotAcknowledgedIsNotCountedAsAccepted() {
        door.log.mood(TestingLog.Mood.REFUSES);

        expectUnavailable(door.send(BodyKind.ONE, GOOD));

        assertThat(door.meters.find("vigie.events.accepted").counters()).isEmpty();
    }

    @Test
    void aSingleWrongEventIsAnswered() {
        Receipt receipt = door.answer(BodyKind.ONE, WRONG);

        assertThat(receipt.accepted()).isZero();
        assertThat(receipt.rejected()).hasSize(1);
        assertThat(door.log.written()).isEmpty();
    }

    @Test
    void anEventIsTakenUpToTheLatestTimeAndNotBeyond() {
        assertThat(door.answer(BodyKind.ONE, event("1", "2026-11-23T09:40:00Z")).accepted())
                .isEqualTo(1);
        assertThat(door.answer(BodyKind.ONE, event("2", "2026-11-23T09:40:00.001Z"))
                        .rejected()
                        .get(0)
                        .problem()
                        .code())
                .isEqualTo("too-far-ahead");
    }

    @Test
    void theClockHearsOfWhatWasAcknowledged() {
        door.answer(BodyKind.BATCH, "[" + GOOD + "," + EARLIER + "]");

        assertThat(door.taken)
                .containsExactly(Instant.parse("2026-11-23T09:30:00.250Z"), Instant.parse("2026-11-23T09:29:00Z"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "io.vigie.source.heartbeat  | /pbx   | {}                                    | sources",
                "io.vigie.source.restarted  | /pbx   | {\"openCalls\":[\"c\"]}                 | sources",
                "io.vigie.agent.state       | a-1    | {\"agent\":\"a-1\",\"state\":\"ready\"} | shifts",
                "io.vigie.call.ended        | call-1 | {}                                    | calls"
            })
    void eachTypeGoesToItsTopicUnderItsSubjectAndTheClockHearsOfIt(
            String type, String subject, String data, String topic) {
        assertThat(door.answer(BodyKind.ONE, TestingDoor.event(type, subject, data))
                        .accepted())
                .isEqualTo(1);

        ProducerRecord<byte[], byte[]> written = door.log.written().get(0);
        assertThat(written.topic()).isEqualTo(topic);
        assertThat(new String(written.key(), StandardCharsets.UTF_8)).isEqualTo(subject);
        assertThat(door.taken).containsExactly(Instant.parse("2026-11-23T09:30:00Z"));
    }

    @Test
    void thereIsNoAnswerBeforeTheBrokerHasAcknowledged() {
        door.log.mood(TestingLog.Mood.IS_SILENT);

        StepVerifier.withVirtualTime(() -> door.send(BodyKind.ONE, GOOD))
                .expectSubscription()
                .expectNoEvent(Duration.ofHours(1))
                .thenCancel()
                .verify();
        assertThat(door.taken).isEmpty();
    }

    @Test
    void aBrokerThatDoesNotAcknowledgeIsToldAsUnavailable() {
        door.log.mood(TestingLog.Mood.REFUSES);

        expectUnavailable(door.send(BodyKind.ONE, GOOD));
    }

    @Test
    void aDoorWithAllItsThreadsTakenTellsToComeAgain() {
        ExecutorService none = Executors.newSingleThreadExecutor();
        none.shutdown();
        Scheduler full = Schedulers.fromExecutorService(none);

        expectUnavailable(door.opened(full).take(GOOD.getBytes(StandardCharsets.UTF_8), BodyKind.ONE));
        assertThat(door.meters.get("vigie.door.turned.away").counter().count()).isEqualTo(1);
    }
}
