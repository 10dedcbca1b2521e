package io.vigie.dashboard.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vigie.contract.directory.AgentEntry;
import io.vigie.contract.directory.AgentEntry.Alias;
import io.vigie.contract.directory.ClientEntry;
import io.vigie.contract.directory.DirectoryEntry;
import io.vigie.contract.directory.DirectoryKind;
import io.vigie.contract.live.Site;
import io.vigie.dashboard.broker.ReadBackWriter;
import io.vigie.dashboard.problems.ProblemException;
import io.vigie.dashboard.testkit.TestingLog;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

/** The time of all schedulers is given; the feed is the test itself. */
class DirectoryWriterTest {

    private static final DirectoryEntry ACME = new ClientEntry("acme", "Acme", ClientEntry.Kind.EXTERNAL);
    private static final Alias ALIAS = new Alias("/pbx", "4017");

    private final Directory directory = TestingDirectory.empty();
    private final TestingLog log = new TestingLog();
    private final DirectoryWriter writer = new DirectoryWriter(directory, log);
    private VirtualTimeScheduler time;

    @BeforeEach
    void giveTime() {
        time = VirtualTimeScheduler.getOrSet();
    }

    @AfterEach
    void giveTimeBack() {
        VirtualTimeScheduler.reset();
    }

    private static AgentEntry agent(String id, Alias... aliases) {
        return new AgentEntry(id, id, "none", Site.OFFICE, false, null, List.of(aliases));
    }

    private CompletableFuture<Boolean> write(DirectoryEntry entry) {
        CompletableFuture<Boolean> answer = writer.write(entry).toFuture();
        advance(Duration.ZERO);
        return answer;
    }

    private void advance(Duration by) {
        time.advanceTimeBy(by);
    }

    /** The feed reads back what was written as the given record, from 0. */
    private void readBack(int record) {
        ProducerRecord<byte[], byte[]> written = log.written().get(record);
        TestingDirectory.take(
                directory,
                new String(written.key(), StandardCharsets.UTF_8),
                new String(written.value(), StandardCharsets.UTF_8));
        advance(Duration.ZERO);
    }

    private static void refused(CompletableFuture<Boolean> answer, HttpStatus status, String why) {
        assertThat(refusal(answer).status()).isEqualTo(status);
        assertThat(refusal(answer)).hasMessageContaining(why);
    }

    private static ProblemException refusal(CompletableFuture<Boolean> answer) {
        assertThat(answer).isCompletedExceptionally();
        return assertThrows(
                ProblemException.class, () -> Mono.fromFuture(answer).block());
    }

    @Test
    void theAnswerComesOnceTheEntryIsInForceAndTellsWhetherItIsNew() {
        CompletableFuture<Boolean> first = write(ACME);
        assertThat(first).isNotDone();

        readBack(0);
        assertThat(first).isCompletedWithValue(true);
        assertThat(directory.get(DirectoryKind.CLIENT, "acme")).isEqualTo(ACME);

        CompletableFuture<Boolean> again = write(ACME);
        assertThat(again).isNotDone();
        readBack(1);
        assertThat(again).isCompletedWithValue(false);
    }

    @Test
    void itIsWrittenToTheDirectoryUnderItsKey() {
        assertThat(write(ACME)).isNotDone();

        ProducerRecord<byte[], byte[]> written = log.written().get(0);
        assertThat(written.topic()).isEqualTo("directory");
        assertThat(new String(written.key(), StandardCharsets.UTF_8)).isEqualTo("client/acme");
        assertThat(new String(written.value(), StandardCharsets.UTF_8))
                .isEqualTo("{\"id\":\"acme\",\"name\":\"Acme\",\"kind\":\"external\"}");
    }

    @Test
    void anotherEntryInItsPlaceIsNotTheOneThatIsWaitedFor() {
        CompletableFuture<Boolean> answer = write(ACME);

        TestingDirectory.take(directory, "client/acme", "{\"name\":\"Other\"}");
        advance(Duration.ZERO);

        assertThat(answer).isNotDone();
    }

    @Test
    void whatTheBrokerDoesNotAcknowledgeIsGivenUpAfterFiveSeconds() {
        log.mood(TestingLog.Mood.IS_SILENT);
        CompletableFuture<Boolean> answer = write(ACME);

        advance(ReadBackWriter.PATIENCE.minusMillis(1));
        assertThat(answer).isNotDone();
        advance(Duration.ofMillis(1));

        refused(answer, HttpStatus.SERVICE_UNAVAILABLE, "Send the same again");
    }

    @Test
    void aBrokerThatRefusesIsToldAtOnceWithWhenToComeAgain() {
        log.mood(TestingLog.Mood.REFUSES);

        ProblemException refusal = refusal(write(ACME));

        assertThat(refusal.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(refusal.headers().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("2");
    }

    @Test
    void anAliasOfAnotherAgentIsRefusedAndNothingIsWritten() {
        assertThat(write(agent("a", ALIAS))).isNotDone();
        readBack(0);

        refused(write(agent("b", ALIAS)), HttpStatus.CONFLICT, "belongs to the agent 'a'");

        assertThat(log.written()).hasSize(1);
        assertThat(write(agent("a", ALIAS))).isNotDone();
    }

    @Test
    void ofTwoWhoClaimAnAliasAtTheSameTimeTheSecondIsRefused() {
        assertThat(write(agent("a", ALIAS))).isNotDone();

        refused(write(agent("b", ALIAS)), HttpStatus.CONFLICT, "belongs to the agent 'a'");
    }

    @Test
    void anAliasThatWasGivenUpIsFree() {
        log.mood(TestingLog.Mood.REFUSES);
        refused(write(agent("a", ALIAS)), HttpStatus.SERVICE_UNAVAILABLE, "Send the same again");
        log.mood(TestingLog.Mood.ACKNOWLEDGES);

        CompletableFuture<Boolean> answer = write(agent("b", ALIAS));
        readBack(1);

        assertThat(answer).isCompletedWithValue(true);
    }

    @Test
    void thereMayBeTenThousandOfAKindThoseOnTheirWayIncluded() {
        for (int i = 0; i < Directory.MOST - 1; i++) {
            TestingDirectory.take(directory, "client/" + i, "{}");
        }
        CompletableFuture<Boolean> last = write(ACME);

        refused(
                write(new ClientEntry("more", "More", ClientEntry.Kind.EXTERNAL)),
                HttpStatus.CONFLICT,
                "There are 10000");
        CompletableFuture<Boolean> lastAgain = write(ACME);
        CompletableFuture<Boolean> replaced = write(new ClientEntry("7", "Seven", ClientEntry.Kind.EXTERNAL));

        readBack(0);
        readBack(2);
        assertThat(List.of(last, lastAgain, replaced))
                .allSatisfy(answer -> assertThat(Objects.requireNonNull(answer)).isDone());
        refused(
                write(new ClientEntry("more", "More", ClientEntry.Kind.EXTERNAL)),
                HttpStatus.CONFLICT,
                "There are 10000");
    }
}
