package io.vigie.jobs.directory;

import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.jobs.directory.TermsChanges.TermsChange;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedTwoInputStreamOperatorTestHarness;
import org.apache.flink.types.PojoTestUtils;
import org.apache.flink.util.OutputTag;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryFunctionTest {

    private static final long FOR_ALL = Long.MIN_VALUE;
    private static final Terms DEFAULTS = new Terms("in-house", 20_000, 5_000);
    private static final OutputTag<TermsChanges> TERMS =
            new OutputTag<>("terms", TypeInformation.of(TermsChanges.class));
    private static final OutputTag<DeadLetter> DEAD = new OutputTag<>("dead", TypeInformation.of(DeadLetter.class));

    private final Records records = new Records();
    private KeyedTwoInputStreamOperatorTestHarness<String, DirectoryRecord, String, QueueDescribed> harness;

    @BeforeEach
    void open() throws Exception {
        harness = harness(0);
        harness.open();
        harness.setProcessingTime(1000);
    }

    @AfterEach
    void close() throws Exception {
        harness.close();
    }

    @Test
    void descriptionsOfQueuesGoOutAtOnce() throws Exception {
        take(records.said("queue/orders", "{'name': 'Orders', 'timeZone': 'Europe/Berlin'}"));
        take(records.said("queue/orders", "{'name': 'Order line'}"));
        take(records.removed("queue/orders"));

        List<QueueDescribed> described = harness.extractOutputValues();
        assertThat(described).extracting(QueueDescribed::queue).containsOnly("orders");
        assertThat(described)
                .extracting(each -> each.entry() == null ? null : each.entry().name())
                .containsExactly("Orders", "Order line", null);
        assertThat(described.get(0)).extracting(each -> zone(each.entry())).isEqualTo("Europe/Berlin");
        assertThat(described.get(1)).extracting(each -> zone(each.entry())).isEqualTo("Europe/Paris");
        assertThat(terms()).as("names and zones are no terms").isEmpty();
    }

    @Test
    void whatStoodAtTheFirstStartHoldsForAllAndWhatCameLaterFromTheTimeReached() throws Exception {
        restart(harness(2), null);
        reach(5);
        take(records.said("queue/orders", "{'serviceLevelSeconds': 30}"));
        harness.setProcessingTime(1200);
        take(records.said("queue/billing", "{'serviceLevelSeconds': 30}"));
        harness.setProcessingTime(1400);
        take(records.said("queue/support", "{'serviceLevelSeconds': 30}"));

        Terms terms = new Terms("in-house", 30_000, 5_000);
        assertThat(terms())
                .containsExactly(
                        List.of(new TermsChange("orders", FOR_ALL, terms)),
                        List.of(new TermsChange("billing", FOR_ALL, terms)),
                        List.of(new TermsChange("support", millis(5), terms)));
    }

    @Test
    void whatComesBeforeAnyTimeIsReachedHoldsForAll() throws Exception {
        take(records.said("queue/orders", "{'client': 'shop'}"));

        assertThat(terms())
                .containsExactly(List.of(new TermsChange("orders", FOR_ALL, new Terms("shop", 20_000, 5_000))));
    }

    @Test
    void onlyWhatChangesTheTermsIsTold() throws Exception {
        reach(5);
        take(records.said("queue/orders", "{}"));
        take(records.said("queue/orders", "{'serviceLevelSeconds': 20, 'serviceLevelTarget': 0.9}"));
        take(records.removed("queue/orders"));
        take(records.removed("queue/billing"));
        assertThat(terms()).isEmpty();

        take(records.said("queue/orders", "{'shortAbandonSeconds': 6}"));
        harness.setProcessingTime(1200);
        take(records.removed("queue/orders"));
        assertThat(terms())
                .containsExactly(
                        List.of(new TermsChange("orders", millis(5), new Terms("in-house", 20_000, 6_000))),
                        List.of(new TermsChange("orders", millis(5), DEFAULTS)));
    }

    @Test
    void anImportGoesOutGatheredAfter200Milliseconds() throws Exception {
        for (String queue : List.of("orders", "support", "billing", "returns")) {
            take(records.said("queue/" + queue, "{'client': 'shop'}"));
        }
        harness.setProcessingTime(1199);
        assertThat(queuesTold()).containsExactly(List.of("orders"));

        harness.setProcessingTime(1200);
        assertThat(queuesTold()).containsExactly(List.of("orders"), List.of("billing", "returns", "support"));
        harness.setProcessingTime(5000);
        assertThat(queuesTold()).hasSize(2);
        assertThat(harness.numProcessingTimeTimers()).isZero();
    }

    @Test
    void ofChangesFromTheSameTimeTheLastHoldsAndOfOthersEach() throws Exception {
        take(records.said("queue/billing", "{'client': 'shop'}"));
        reach(5);
        take(records.said("queue/orders", "{'client': 'shop'}"));
        take(records.said("queue/orders", "{'client': 'bank'}"));
        reach(5.001);
        take(records.said("queue/orders", "{'client': 'club'}"));
        harness.setProcessingTime(1200);

        assertThat(terms().get(1))
                .containsExactly(
                        new TermsChange("orders", millis(5), new Terms("bank", 20_000, 5_000)),
                        new TermsChange("orders", millis(5.001), new Terms("club", 20_000, 5_000)));
    }

    @Test
    void whatCannotBeReadIsADeadLetterAndWhatWasThereBeforeStays() throws Exception {
        take(records.said("queue/orders", "{'client': 'shop'}"));
        take(records.said("queue/orders", "{'client': 'shop', 'serviceLevelTarget': 1.5}"));
        take(records.said("queue/orders", "{"));
        take(records.said("orders", "{}"));
        take(records.said(null, "{}"));
        take(records.removed("queue/"));
        take(records.said("agent/alva", "{'site': 'moon'}"));
        harness.setProcessingTime(5000);

        assertThat(deadLetters())
                .extracting(DeadLetter::position)
                .containsExactly("0-1", "0-2", "0-3", "0-4", "0-5", "0-6");
        assertThat(deadLetters())
                .extracting(DeadLetter::code)
                .containsExactly("wrong", "not-json", "wrong", "missing", "wrong", "wrong");
        assertThat(deadLetters()).allSatisfy(letter -> {
            assertThat(letter.topic()).isEqualTo("directory");
            assertThat(letter.receivedAt()).isEqualTo(Instant.ofEpochMilli(Records.APPENDED_AT));
            assertThat(letter.event()).isNull();
            assertThat(letter.detail()).isNotBlank();
        });
        assertThat(harness.extractOutputValues()).hasSize(1);
        assertThat(terms()).hasSize(1);
        take(records.said("queue/orders", "{'client': 'shop'}"));
        assertThat(terms()).as("the same as before").hasSize(1);
    }

    @Test
    void otherKindsPassInSilence() throws Exception {
        take(records.said("client/shop", "{'kind': 'external'}"));
        take(records.said("desk/mail", "{}"));
        take(records.said("team/north", "{}"));
        take(records.said("agent/alva", "{}"));
        take(records.removed("agent/alva"));

        assertThat(harness.extractOutputValues()).isEmpty();
        assertThat(deadLetters()).isEmpty();
        assertThat(harness.numKeyedStateEntries()).isZero();
    }

    @Test
    void stateAndTimersEndWithTheLastDescription() throws Exception {
        take(records.said("queue/orders", "{'client': 'shop'}"));
        assertThat(harness.numKeyedStateEntries()).isPositive();
        take(records.removed("queue/orders"));
        harness.setProcessingTime(1200);
        harness.setProcessingTime(1400);

        assertThat(terms()).hasSize(2);
        assertThat(harness.numKeyedStateEntries()).isZero();
        assertThat(harness.numProcessingTimeTimers()).isZero();
        assertThat(harness.numEventTimeTimers()).isZero();
    }

    @Test
    void whatIsGatheredIsNotLostOverARestoreNorAreTheTermsAndTheTime() throws Exception {
        reach(5);
        take(records.said("queue/orders", "{'client': 'shop'}"));
        take(records.said("queue/billing", "{'client': 'shop'}"));
        restart(harness(0), harness.snapshot(1, 1));
        assertThat(terms()).isEmpty();

        harness.setProcessingTime(1200);
        assertThat(queuesTold()).containsExactly(List.of("billing"));
        harness.setProcessingTime(1400);
        take(records.said("queue/orders", "{'client': 'shop'}"));
        take(records.said("queue/support", "{'client': 'shop'}"));
        assertThat(terms().get(1))
                .as("before the first watermark")
                .containsExactly(new TermsChange("support", millis(5), new Terms("shop", 20_000, 5_000)));
    }

    @Test
    void whatCameAfterTheFirstStartHoldsFromTheTimeReachedAfterARestartToo() throws Exception {
        reach(5);
        restart(harness(100), harness.snapshot(1, 1));
        take(records.said("queue/orders", "{'client': 'shop'}"));

        assertThat(terms().get(0).get(0).from()).isEqualTo(millis(5));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void gatheredOrNotTheTermsOfEveryMomentAreThoseOfAPlainCount(long seed) throws Exception {
        Random random = new Random(seed);
        Map<String, NavigableMap<Long, Terms>> plain = new HashMap<>();
        Map<String, NavigableMap<Long, Terms>> told = new HashMap<>();
        for (int step = 0; step < 400; step++) {
            int second = step / 4;
            reach(second);
            String queue = "queue-" + random.nextInt(5);
            int target = random.nextInt(4) * 10;
            boolean gone = target == 0;
            take(
                    gone
                            ? records.removed("queue/" + queue)
                            : records.said("queue/" + queue, "{'serviceLevelSeconds': " + target + "}"));
            Terms terms = gone ? DEFAULTS : new Terms("in-house", target * 1000L, 5_000);
            plain.computeIfAbsent(queue, any -> new TreeMap<>()).put(millis(second), terms);
            if (random.nextInt(3) == 0) {
                harness.setProcessingTime(harness.getProcessingTime() + 100);
            }
            if (random.nextInt(40) == 0) {
                OperatorSubtaskState saved = harness.snapshot(step, step);
                terms().forEach(changes -> note(changes, told));
                restart(harness(0), saved);
            }
        }
        harness.setProcessingTime(1_000_000);
        terms().forEach(changes -> note(changes, told));

        for (int queue = 0; queue < 5; queue++) {
            for (int second = 0; second < 100; second++) {
                assertThat(at(told, "queue-" + queue, second))
                        .as("queue-%s at %s", queue, second)
                        .isEqualTo(at(plain, "queue-" + queue, second));
            }
        }
    }

    private static void note(List<TermsChange> changes, Map<String, NavigableMap<Long, Terms>> byQueue) {
        for (TermsChange change : changes) {
            byQueue.computeIfAbsent(change.queue(), any -> new TreeMap<>()).put(change.from(), change.terms());
        }
    }

    private static Terms at(Map<String, NavigableMap<Long, Terms>> byQueue, String queue, int second) {
        NavigableMap<Long, Terms> changes = byQueue.getOrDefault(queue, new TreeMap<>());
        return changes.floorEntry(millis(second)) == null
                ? DEFAULTS
                : changes.floorEntry(millis(second)).getValue();
    }

    @ParameterizedTest
    @ValueSource(classes = {DirectoryRecord.class, QueueDescribed.class, TermsChanges.class, Terms.class})
    void whatFlinkCarriesAndKeepsNeedsNoKryo(Class<?> type) {
        PojoTestUtils.assertSerializedAsPojoWithoutKryo(type);
    }

    private static @Nullable String zone(@Nullable QueueEntry entry) {
        return entry == null ? null : entry.timeZone();
    }

    private void take(DirectoryRecord next) throws Exception {
        harness.processElement1(new StreamRecord<>(next));
    }

    /** The directory itself holds no time up. */
    private void reach(double second) throws Exception {
        harness.processWatermark1(Watermark.MAX_WATERMARK);
        harness.processWatermark2(new Watermark(millis(second)));
    }

    private List<List<TermsChange>> terms() {
        Queue<StreamRecord<TermsChanges>> told = harness.getSideOutput(TERMS);
        return told == null
                ? List.of()
                : told.stream().map(each -> each.getValue().changes()).toList();
    }

    private List<List<String>> queuesTold() {
        return terms().stream()
                .map(changes -> changes.stream().map(TermsChange::queue).toList())
                .toList();
    }

    private List<DeadLetter> deadLetters() {
        Queue<StreamRecord<DeadLetter>> letters = harness.getSideOutput(DEAD);
        return letters == null
                ? List.of()
                : letters.stream().map(StreamRecord::getValue).toList();
    }

    private void restart(
            KeyedTwoInputStreamOperatorTestHarness<String, DirectoryRecord, String, QueueDescribed> next,
            @Nullable OperatorSubtaskState saved)
            throws Exception {
        long machineMillis = harness.getProcessingTime();
        harness.close();
        harness = next;
        if (saved != null) {
            harness.initializeState(saved);
        }
        harness.open();
        harness.setProcessingTime(machineMillis);
    }

    private static KeyedTwoInputStreamOperatorTestHarness<String, DirectoryRecord, String, QueueDescribed> harness(
            long endAtStart) throws Exception {
        return new KeyedTwoInputStreamOperatorTestHarness<>(
                new DirectoryOperator<>(new DirectoryFunction<String>("Europe/Paris", endAtStart, TERMS, DEAD)),
                any -> "all",
                any -> "all",
                Types.STRING);
    }
}
