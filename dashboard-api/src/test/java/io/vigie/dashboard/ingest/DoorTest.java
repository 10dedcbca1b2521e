package io.vigie.dashboard.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.vigie.contract.caller.CallerHash;
import io.vigie.contract.directory.DirectoryKind;
import io.vigie.contract.json.Json;
import io.vigie.dashboard.clock.DoorClock;
import io.vigie.dashboard.directory.Directory;
import io.vigie.dashboard.directory.TestingDirectory;
import io.vigie.dashboard.feed.FeedRecord;
import io.vigie.dashboard.known.Known;
import io.vigie.dashboard.known.KnownNames;
import io.vigie.dashboard.known.TestingKnown;
import io.vigie.dashboard.problems.ProblemException;
import io.vigie.dashboard.testkit.GivenClock;
import io.vigie.dashboard.testkit.TestingLog;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
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

    private static final Instant LATEST = Instant.parse("2026-11-23T09:40:00Z");
    private static final String GOOD = event("1", "2026-11-23T09:30:00.250Z");
    private static final String EARLIER = event("2", "2026-11-23T09:29:00Z");
    private static final String WRONG = """
            {"specversion":"1.0","id":"3","source":"/pbx","type":"io.vigie.call.none","subject":"c","time":"2026-11-23T09:30:00Z"}""";

    private final TestingLog log = new TestingLog();
    private final Directory directory = TestingDirectory.empty();
    private final Known known = TestingKnown.beside(directory, new GivenClock(LATEST));
    private final List<Instant> taken = new ArrayList<>();

    private static String event(String id, String time) {
        return """
            {"specversion":"1.0","id":"%s","source":"/pbx","type":"io.vigie.call.queued","subject":"call é/1",
             "time":"%s","extra":"dropped","data":{"queue":"orders","caller":"+33 1 23","age":7}}""".formatted(id, time);
    }

    private Door door(Scheduler workers) {
        DoorClock clock = new DoorClock() {
            @Override
            public @Nullable Instant time() {
                return null;
            }

            @Override
            public Instant latest() {
                return LATEST;
            }

            @Override
            public void taken(Instant eventTime) {
                taken.add(eventTime);
            }
        };
        return new Door(log, clock, new Names(directory, known), new CallerHash(new byte[16]), workers);
    }

    private Mono<Receipt> send(BodyKind kind, String body) {
        return door(Schedulers.immediate()).take(body.getBytes(StandardCharsets.UTF_8), kind);
    }

    private Receipt answer(BodyKind kind, String body) {
        return Objects.requireNonNull(send(kind, body).block());
    }

    private void expectUnavailable(Mono<Receipt> answer) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(answer::block)
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE))
                .satisfies(problem -> assertThat(problem.headers().getFirst(HttpHeaders.RETRY_AFTER))
                        .isEqualTo("2"))
                .withMessageContaining("Send the same events again");
        assertThat(taken).isEmpty();
    }

    @Test
    void anEventGoesToTheTopicOfCallsUnderItsCall() {
        assertThat(answer(BodyKind.ONE, GOOD)).isEqualTo(new Receipt(1, List.of()));

        ProducerRecord<byte[], byte[]> written = log.written().get(0);
        assertThat(written.topic()).isEqualTo("calls");
        assertThat(written.key()).isEqualTo("call é/1".getBytes(StandardCharsets.UTF_8));
        assertThat(written.headers()).isEmpty();
        assertThat(written.partition()).isNull();
    }

    @Test
    void onlyWhatTheContractNamesIsPassedOnAndTheCallerOnlyAsAHash() {
        answer(BodyKind.ONE, GOOD);

        JsonNode event = Json.MAPPER.readTree(log.written().get(0).value());
        assertThat(event.propertyNames()).doesNotContain("extra");
        assertThat(event.get("data").propertyNames()).containsExactlyInAnyOrder("queue", "channel", "caller");
        assertThat(event.get("data").get("caller").stringValue())
                .startsWith("h1:")
                .hasSize("h1:".length() + 32)
                .doesNotContain("3312");
    }

    @Test
    void aWrongEventOfABatchIsRejectedAloneWithItsPlaceAndReason() {
        Receipt receipt = answer(BodyKind.BATCH, "[" + GOOD + "," + WRONG + ",7," + EARLIER + "]");

        assertThat(receipt.accepted()).isEqualTo(2);
        assertThat(receipt.rejected()).extracting(Receipt.Rejection::index).containsExactly(1, 2);
        assertThat(receipt.rejected()).extracting(Receipt.Rejection::id).containsExactly("3", null);
        assertThat(receipt.rejected())
                .extracting(rejection -> rejection.problem().code())
                .containsExactly("unknown-type", "not-json");
        assertThat(log.written()).hasSize(2);
    }

    @Test
    void aSingleWrongEventIsAnswered() {
        Receipt receipt = answer(BodyKind.ONE, WRONG);

        assertThat(receipt.accepted()).isZero();
        assertThat(receipt.rejected()).hasSize(1);
        assertThat(log.written()).isEmpty();
    }

    @Test
    void anEventIsTakenUpToTheLatestTimeAndNotBeyond() {
        assertThat(answer(BodyKind.ONE, event("1", "2026-11-23T09:40:00Z")).accepted())
                .isEqualTo(1);
        assertThat(answer(BodyKind.ONE, event("2", "2026-11-23T09:40:00.001Z"))
                        .rejected()
                        .get(0)
                        .problem()
                        .code())
                .isEqualTo("too-far-ahead");
    }

    @Test
    void theClockHearsOfWhatWasAcknowledged() {
        answer(BodyKind.BATCH, "[" + GOOD + "," + EARLIER + "]");

        assertThat(taken)
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
        assertThat(answer(BodyKind.ONE, event(type, subject, data)).accepted()).isEqualTo(1);

        ProducerRecord<byte[], byte[]> written = log.written().get(0);
        assertThat(written.topic()).isEqualTo(topic);
        assertThat(new String(written.key(), StandardCharsets.UTF_8)).isEqualTo(subject);
        assertThat(taken).containsExactly(Instant.parse("2026-11-23T09:30:00Z"));
    }

    private static String event(String type, String subject, String data) {
        return """
            {"specversion":"1.0","id":"9","source":"/pbx","type":"%s","subject":"%s",
             "time":"2026-11-23T09:30:00Z","data":%s}""".formatted(type, subject, data);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "io.vigie.call.answered    | c    | {\"agent\":\"4017\"}                     | agent",
                "io.vigie.call.missed      | c    | {\"agent\":\"4017\"}                     | agent",
                "io.vigie.call.transferred | c    | {\"toAgent\":\"4017\"}                   | toAgent",
                "io.vigie.agent.state      | 4017 | {\"agent\":\"4017\",\"state\":\"ready\"} | agent",
                "io.vigie.clock.in         | 4017 | {\"agent\":\"4017\"}                     | agent",
                "io.vigie.clock.withdrawn  | 4017 | {\"agent\":\"4017\",\"event\":\"1\"}     | agent",
                "io.vigie.ticket.assigned  | t    | {\"agent\":\"4017\"}                     | agent",
                "io.vigie.ticket.answered  | t    | {\"agent\":\"4017\"}                     | agent",
                "io.vigie.ticket.escalated | t    | {\"agent\":\"4017\"}                     | agent",
                "io.vigie.ticket.resolved  | t    | {\"agent\":\"4017\"}                     | agent"
            })
    void theAliasOfAnAgentBecomesTheAgentsId(String type, String subject, String data, String field) {
        TestingDirectory.take(directory, "agent/a-1", "{\"aliases\":[{\"source\":\"/pbx\",\"id\":\"4017\"}]}");

        answer(BodyKind.ONE, event(type, subject, data));

        ProducerRecord<byte[], byte[]> written = log.written().get(0);
        JsonNode event = Json.MAPPER.readTree(written.value());
        assertThat(event.get("data").get(field).stringValue()).isEqualTo("a-1");
        String expected = subject.equals("4017") ? "a-1" : subject;
        assertThat(event.get("subject").stringValue()).isEqualTo(expected);
        assertThat(new String(written.key(), StandardCharsets.UTF_8)).isEqualTo(expected);
    }

    @Test
    void anAgentsNameAtAnotherSourceStays() {
        TestingDirectory.take(directory, "agent/a-1", "{\"aliases\":[{\"source\":\"/other\",\"id\":\"4017\"}]}");

        answer(BodyKind.ONE, event("io.vigie.call.answered", "c", "{\"agent\":\"4017\"}"));

        assertThat(new String(log.written().get(0).value(), StandardCharsets.UTF_8))
                .contains("\"agent\":\"4017\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "queue | io.vigie.call.queued   | c       | {\"queue\":\"%s\"}                           | a queue",
                "desk  | io.vigie.ticket.opened | t       | {\"desk\":\"%s\",\"category\":\"support\"} | a desk",
                "agent | io.vigie.call.answered | c       | {\"agent\":\"%s\"}                           | an agent",
                "agent | io.vigie.agent.state   | %s      | {\"agent\":\"%s\",\"state\":\"ready\"}     | an agent",
                "agent | io.vigie.clock.in      | %s      | {\"agent\":\"%s\"}                           | an agent"
            })
    void oneTooManyIsRejectedAloneAndTheOthersPass(String kind, String type, String subject, String data, String what) {
        KnownNames names = known.of(Objects.requireNonNull(DirectoryKind.of(kind)));
        for (int i = 0; i < KnownNames.MOST - 1; i++) {
            names.take(new FeedRecord("name-" + i, new byte[0], i));
        }
        String last = event(type, subject.replace("%s", "last"), data.replace("%s", "last"));
        String tooMany = event(type, subject.replace("%s", "too-many"), data.replace("%s", "too-many"));

        Receipt receipt = answer(BodyKind.BATCH, "[" + last + "," + tooMany + "," + last + "]");

        assertThat(receipt.accepted()).isEqualTo(2);
        assertThat(receipt.rejected()).singleElement().satisfies(rejection -> {
            assertThat(rejection.index()).isEqualTo(1);
            assertThat(rejection.id()).isEqualTo("9");
            assertThat(rejection.problem().code()).isEqualTo("too-many-names");
            assertThat(rejection.problem().detail()).contains("data." + kind, "10000", "give the id of " + what);
        });
    }

    @Test
    void theAgentOfAPlanAndOfAnAbsenceIsCalledByItsIdAndAWithdrawalNamesNone() {
        TestingDirectory.take(directory, "agent/a-1", "{\"aliases\":[{\"source\":\"/pbx\",\"id\":\"4017\"}]}");
        String plan = "{\"agent\":\"4017\",\"start\":\"2026-11-23T08:00:00Z\",\"end\":\"2026-11-23T16:00:00Z\"}";
        String absence = "{\"agent\":\"4017\",\"from\":\"2026-11-23T08:00:00Z\",\"until\":\"2026-11-23T16:00:00Z\","
                + "\"excused\":true}";

        Receipt receipt = answer(
                BodyKind.BATCH,
                "[" + event("io.vigie.shift.planned", "s", plan) + "," + event("io.vigie.shift.cancelled", "s", "{}")
                        + "," + event("io.vigie.absence.reported", "b", absence) + ","
                        + event("io.vigie.absence.withdrawn", "b", "{}") + "]");

        assertThat(receipt.rejected()).isEmpty();
        assertThat(log.written())
                .extracting(each -> new String(each.value(), StandardCharsets.UTF_8))
                .satisfiesExactly(
                        planned -> assertThat(planned)
                                .contains("\"agent\":\"a-1\"")
                                .doesNotContain("4017"),
                        cancelled -> assertThat(cancelled).doesNotContain("agent"),
                        reported -> assertThat(reported)
                                .contains("\"agent\":\"a-1\"")
                                .doesNotContain("4017"),
                        withdrawn -> assertThat(withdrawn).doesNotContain("agent"));
    }

    @Test
    void thereIsNoAnswerBeforeTheBrokerHasAcknowledged() {
        log.mood(TestingLog.Mood.IS_SILENT);

        StepVerifier.withVirtualTime(() -> send(BodyKind.ONE, GOOD))
                .expectSubscription()
                .expectNoEvent(Duration.ofHours(1))
                .thenCancel()
                .verify();
        assertThat(taken).isEmpty();
    }

    @Test
    void aBrokerThatDoesNotAcknowledgeIsToldAsUnavailable() {
        log.mood(TestingLog.Mood.REFUSES);

        expectUnavailable(send(BodyKind.ONE, GOOD));
    }

    @Test
    void aDoorWithAllItsThreadsTakenTellsToComeAgain() {
        ExecutorService none = Executors.newSingleThreadExecutor();
        none.shutdown();
        Scheduler full = Schedulers.fromExecutorService(none);

        expectUnavailable(door(full).take(GOOD.getBytes(StandardCharsets.UTF_8), BodyKind.ONE));
    }
}
