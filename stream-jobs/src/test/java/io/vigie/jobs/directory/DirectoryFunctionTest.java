package io.vigie.jobs.directory;

import static io.vigie.jobs.directory.TestingDirectory.start;
import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.directory.QueueEntry;
import io.vigie.contract.topic.DeadLetter;
import io.vigie.jobs.directory.TermsChanges.TermsChange;
import io.vigie.jobs.input.PlainRecord;
import java.time.Instant;
import java.util.List;
import org.apache.flink.types.PojoTestUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryFunctionTest {

    private static final long FOR_ALL = Long.MIN_VALUE;
    private static final Terms DEFAULTS = new Terms("in-house", 20_000, 5_000);

    private final Records records = new Records();
    private TestingDirectory directory;

    @BeforeEach
    void open() throws Exception {
        directory = start(0);
    }

    @AfterEach
    void close() throws Exception {
        directory.harness.close();
    }

    @Test
    void descriptionsOfQueuesGoOutAtOnce() throws Exception {
        directory.take(records.said("queue/orders", "{'name': 'Orders', 'timeZone': 'Europe/Berlin'}"));
        directory.take(records.said("queue/orders", "{'name': 'Order line'}"));
        directory.take(records.removed("queue/orders"));

        List<QueueDescribed> described = directory.harness.extractOutputValues();
        assertThat(described).extracting(QueueDescribed::queue).containsOnly("orders");
        assertThat(described)
                .extracting(each -> each.entry() == null ? null : each.entry().name())
                .containsExactly("Orders", "Order line", null);
        assertThat(described.get(0)).extracting(each -> zone(each.entry())).isEqualTo("Europe/Berlin");
        assertThat(described.get(1)).extracting(each -> zone(each.entry())).isEqualTo("Europe/Paris");
        assertThat(directory.terms()).as("names and zones are no terms").isEmpty();
    }

    @Test
    void whatStoodAtTheFirstStartHoldsForAllAndWhatCameLaterFromTheTimeReached() throws Exception {
        directory.harness.close();
        directory = start(2);
        directory.reach(5);
        directory.take(records.said("queue/orders", "{'serviceLevelSeconds': 30}"));
        directory.harness.setProcessingTime(1200);
        directory.take(records.said("queue/billing", "{'serviceLevelSeconds': 30}"));
        directory.harness.setProcessingTime(1400);
        directory.take(records.said("queue/support", "{'serviceLevelSeconds': 30}"));

        Terms terms = new Terms("in-house", 30_000, 5_000);
        assertThat(directory.terms())
                .containsExactly(
                        List.of(new TermsChange("orders", FOR_ALL, terms)),
                        List.of(new TermsChange("billing", FOR_ALL, terms)),
                        List.of(new TermsChange("support", millis(5), terms)));
    }

    @Test
    void whatComesBeforeAnyTimeIsReachedHoldsForAll() throws Exception {
        directory.take(records.said("queue/orders", "{'client': 'shop'}"));

        assertThat(directory.terms())
                .containsExactly(List.of(new TermsChange("orders", FOR_ALL, new Terms("shop", 20_000, 5_000))));
    }

    @Test
    void onlyWhatChangesTheTermsIsTold() throws Exception {
        directory.reach(5);
        directory.take(records.said("queue/orders", "{}"));
        directory.take(records.said("queue/orders", "{'serviceLevelSeconds': 20, 'serviceLevelTarget': 0.9}"));
        directory.take(records.removed("queue/orders"));
        directory.take(records.removed("queue/billing"));
        assertThat(directory.terms()).isEmpty();

        directory.take(records.said("queue/orders", "{'shortAbandonSeconds': 6}"));
        directory.harness.setProcessingTime(1200);
        directory.take(records.removed("queue/orders"));
        assertThat(directory.terms())
                .containsExactly(
                        List.of(new TermsChange("orders", millis(5), new Terms("in-house", 20_000, 6_000))),
                        List.of(new TermsChange("orders", millis(5), DEFAULTS)));
    }

    @Test
    void anImportGoesOutGatheredAfter200Milliseconds() throws Exception {
        for (String queue : List.of("orders", "support", "billing", "returns")) {
            directory.take(records.said("queue/" + queue, "{'client': 'shop'}"));
        }
        directory.harness.setProcessingTime(1199);
        assertThat(directory.queuesTold()).containsExactly(List.of("orders"));

        directory.harness.setProcessingTime(1200);
        assertThat(directory.queuesTold()).containsExactly(List.of("orders"), List.of("billing", "returns", "support"));
        directory.harness.setProcessingTime(5000);
        assertThat(directory.queuesTold()).hasSize(2);
        assertThat(directory.harness.numProcessingTimeTimers()).isZero();
    }

    @Test
    void ofChangesFromTheSameTimeTheLastHoldsAndOfOthersEach() throws Exception {
        directory.take(records.said("queue/billing", "{'client': 'shop'}"));
        directory.reach(5);
        directory.take(records.said("queue/orders", "{'client': 'shop'}"));
        directory.take(records.said("queue/orders", "{'client': 'bank'}"));
        directory.reach(5.001);
        directory.take(records.said("queue/orders", "{'client': 'club'}"));
        directory.harness.setProcessingTime(1200);

        assertThat(directory.terms().get(1))
                .containsExactly(
                        new TermsChange("orders", millis(5), new Terms("bank", 20_000, 5_000)),
                        new TermsChange("orders", millis(5.001), new Terms("club", 20_000, 5_000)));
    }

    @Test
    void whatCannotBeReadIsADeadLetterAndWhatWasThereBeforeStays() throws Exception {
        directory.take(records.said("queue/orders", "{'client': 'shop'}"));
        directory.take(records.said("queue/orders", "{'client': 'shop', 'serviceLevelTarget': 1.5}"));
        directory.take(records.said("queue/orders", "{"));
        directory.take(records.said("orders", "{}"));
        directory.take(records.said(null, "{}"));
        directory.take(records.removed("queue/"));
        directory.take(records.said("agent/alva", "{'site': 'moon'}"));
        directory.harness.setProcessingTime(5000);

        assertThat(directory.deadLetters())
                .extracting(DeadLetter::position)
                .containsExactly("0-1", "0-2", "0-3", "0-4", "0-5", "0-6");
        assertThat(directory.deadLetters())
                .extracting(DeadLetter::code)
                .containsExactly("wrong", "not-json", "wrong", "missing", "wrong", "wrong");
        assertThat(directory.deadLetters()).allSatisfy(letter -> {
            assertThat(letter.topic()).isEqualTo("directory");
            assertThat(letter.receivedAt()).isEqualTo(Instant.ofEpochMilli(Records.APPENDED_AT));
            assertThat(letter.event()).isNull();
            assertThat(letter.detail()).isNotBlank();
        });
        assertThat(directory.harness.extractOutputValues()).hasSize(1);
        assertThat(directory.terms()).hasSize(1);
        directory.take(records.said("queue/orders", "{'client': 'shop'}"));
        assertThat(directory.terms()).as("the same as before").hasSize(1);
    }

    @Test
    void otherKindsPassInSilence() throws Exception {
        directory.take(records.said("client/shop", "{'kind': 'external'}"));
        directory.take(records.said("desk/mail", "{}"));
        directory.take(records.said("team/north", "{}"));
        directory.take(records.said("agent/alva", "{}"));
        directory.take(records.removed("agent/alva"));

        assertThat(directory.harness.extractOutputValues()).isEmpty();
        assertThat(directory.deadLetters()).isEmpty();
        assertThat(directory.harness.numKeyedStateEntries()).isZero();
    }

    @Test
    void stateAndTimersEndWithTheLastDescription() throws Exception {
        directory.take(records.said("queue/orders", "{'client': 'shop'}"));
        assertThat(directory.harness.numKeyedStateEntries()).isPositive();
        directory.take(records.removed("queue/orders"));
        directory.harness.setProcessingTime(1200);
        directory.harness.setProcessingTime(1400);

        assertThat(directory.terms()).hasSize(2);
        assertThat(directory.harness.numKeyedStateEntries()).isZero();
        assertThat(directory.harness.numProcessingTimeTimers()).isZero();
        assertThat(directory.harness.numEventTimeTimers()).isZero();
    }

    @Test
    void whatIsGatheredIsNotLostOverARestoreNorAreTheTermsAndTheTime() throws Exception {
        directory.reach(5);
        directory.take(records.said("queue/orders", "{'client': 'shop'}"));
        directory.take(records.said("queue/billing", "{'client': 'shop'}"));
        directory = directory.restart(0, directory.harness.snapshot(1, 1));
        assertThat(directory.terms()).isEmpty();

        directory.harness.setProcessingTime(1200);
        assertThat(directory.queuesTold()).containsExactly(List.of("billing"));
        directory.harness.setProcessingTime(1400);
        directory.take(records.said("queue/orders", "{'client': 'shop'}"));
        directory.take(records.said("queue/support", "{'client': 'shop'}"));
        assertThat(directory.terms().get(1))
                .as("before the first watermark")
                .containsExactly(new TermsChange("support", millis(5), new Terms("shop", 20_000, 5_000)));
    }

    @Test
    void whatCameAfterTheFirstStartHoldsFromTheTimeReachedAfterARestartToo() throws Exception {
        directory.reach(5);
        directory = directory.restart(100, directory.harness.snapshot(1, 1));
        directory.take(records.said("queue/orders", "{'client': 'shop'}"));

        assertThat(directory.terms().get(0).get(0).from()).isEqualTo(millis(5));
    }

    @ParameterizedTest
    @ValueSource(classes = {PlainRecord.class, QueueDescribed.class, TermsChanges.class, Terms.class})
    void whatFlinkCarriesAndKeepsNeedsNoKryo(Class<?> type) {
        PojoTestUtils.assertSerializedAsPojoWithoutKryo(type);
    }

    private static @Nullable String zone(@Nullable QueueEntry entry) {
        return entry == null ? null : entry.timeZone();
    }
}
