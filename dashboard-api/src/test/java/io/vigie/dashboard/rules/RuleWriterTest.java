package io.vigie.dashboard.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vigie.contract.rulebook.BuiltInRules;
import io.vigie.contract.rulebook.RuleReader;
import io.vigie.contract.rules.Rule;
import io.vigie.dashboard.broker.ReadBackWriter;
import io.vigie.dashboard.feed.FeedRecord;
import io.vigie.dashboard.testkit.TestingLog;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.scheduler.VirtualTimeScheduler;

/** The time of all schedulers is given; the feed is the test itself. */
class RuleWriterTest {

    private static final Rule BUILT_IN = BuiltInRules.all().get(0);

    private final Rules rules = new Rules();
    private final TestingLog log = new TestingLog();
    private final RuleWriter writer = new RuleWriter(rules, log);
    private VirtualTimeScheduler time;

    @BeforeEach
    void giveTime() {
        time = VirtualTimeScheduler.getOrSet();
    }

    @AfterEach
    void giveTimeBack() {
        VirtualTimeScheduler.reset();
    }

    private static Rule rule(String id, int threshold) throws Exception {
        String json = "{\"subjectKind\":\"queue\",\"metric\":\"waiting\",\"comparator\":\">\",\"threshold\":"
                + threshold + "}";
        return RuleReader.read(id, json.getBytes(StandardCharsets.UTF_8));
    }

    private CompletableFuture<Void> start(Mono<Void> writing) {
        CompletableFuture<Void> answer = writing.toFuture();
        time.advanceTimeBy(Duration.ZERO);
        return answer;
    }

    private void take(String id, byte @Nullable [] value) {
        rules.take(new FeedRecord(id, value, 0));
        time.advanceTimeBy(Duration.ZERO);
    }

    private void readBack(int record) {
        ProducerRecord<byte[], byte[]> written = log.written().get(record);
        assertThat(written.topic()).isEqualTo("rules");
        take(new String(written.key(), StandardCharsets.UTF_8), written.value());
    }

    @Test
    void theAnswerComesOnceTheRuleIsInForce() throws Exception {
        Rule rule = rule("mine", 7);

        CompletableFuture<Void> answer = start(writer.write(rule));
        assertThat(answer).isNotDone();
        assertThat(rules.get("mine")).isNull();

        readBack(0);
        assertThat(answer).isCompleted();
        assertThat(rules.get("mine")).isEqualTo(rule);
        assertThat(rules.all()).contains(rule, BUILT_IN);
    }

    @Test
    void aRuleThatComesWithVigieIsBackOnceWhatPeopleWroteOverItIsTakenBack() throws Exception {
        Rule over = rule(BUILT_IN.id(), 7);
        assertThat(start(writer.write(over))).isNotDone();
        readBack(0);
        assertThat(rules.get(BUILT_IN.id())).isEqualTo(over);
        assertThat(rules.all()).contains(over).doesNotContain(BUILT_IN);
        assertThat(rules.isWritten(BUILT_IN.id())).isTrue();

        CompletableFuture<Void> answer = start(writer.remove(BUILT_IN.id()));
        assertThat(answer).isNotDone();
        assertThat(log.written().get(1).value()).isNull();
        readBack(1);

        assertThat(answer).isCompleted();
        assertThat(rules.get(BUILT_IN.id())).isEqualTo(BUILT_IN);
        assertThat(rules.isWritten(BUILT_IN.id())).isFalse();
    }

    @Test
    void whatIsNoRuleLeavesTheOneThatIsThere() throws Exception {
        assertThat(start(writer.write(rule("mine", 7)))).isNotDone();
        readBack(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> take("mine", "{\"metric\":\"none\"}".getBytes(StandardCharsets.UTF_8)));

        assertThat(Objects.requireNonNull(rules.get("mine")).threshold()).isEqualTo(7);
    }

    @Test
    void whatIsNotReadBackIsGivenUp() throws Exception {
        CompletableFuture<Void> answer = start(writer.write(rule("mine", 7)));

        time.advanceTimeBy(ReadBackWriter.PATIENCE.minusMillis(1));
        assertThat(answer).isNotDone();
        time.advanceTimeBy(Duration.ofMillis(1));

        assertThat(answer).isCompletedExceptionally();
    }
}
