package io.vigie.jobs.directory;

import static io.vigie.jobs.testkit.Events.millis;

import io.vigie.contract.topic.DeadLetter;
import io.vigie.jobs.directory.TermsChanges.TermsChange;
import io.vigie.jobs.input.PlainRecord;
import java.util.List;
import java.util.Queue;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.KeyedTwoInputStreamOperatorTestHarness;
import org.apache.flink.util.OutputTag;

/** {@link DirectoryOperator} as Flink runs it, with times in seconds after the start. */
final class TestingDirectory {

    private static final OutputTag<TermsChanges> TERMS =
            new OutputTag<>("terms", TypeInformation.of(TermsChanges.class));
    private static final OutputTag<DeadLetter> DEAD = new OutputTag<>("dead", TypeInformation.of(DeadLetter.class));

    final KeyedTwoInputStreamOperatorTestHarness<String, PlainRecord, String, QueueDescribed> harness;

    private TestingDirectory(long endAtStart) throws Exception {
        harness = new KeyedTwoInputStreamOperatorTestHarness<>(
                new DirectoryOperator<>(new DirectoryFunction<String>("Europe/Paris", endAtStart, TERMS, DEAD)),
                any -> "all",
                any -> "all",
                Types.STRING);
    }

    /** @param endAtStart so many records stand already */
    static TestingDirectory start(long endAtStart) throws Exception {
        TestingDirectory directory = new TestingDirectory(endAtStart);
        directory.harness.open();
        directory.harness.setProcessingTime(1000);
        return directory;
    }

    /** Ends this one, and begins another from what it had saved. */
    TestingDirectory restart(long endAtStart, OperatorSubtaskState saved) throws Exception {
        long machineMillis = harness.getProcessingTime();
        harness.close();
        TestingDirectory next = new TestingDirectory(endAtStart);
        next.harness.initializeState(saved);
        next.harness.open();
        next.harness.setProcessingTime(machineMillis);
        return next;
    }

    void take(PlainRecord next) throws Exception {
        harness.processElement1(new StreamRecord<>(next));
    }

    /** The directory itself holds no time up. */
    void reach(double second) throws Exception {
        harness.processWatermark1(Watermark.MAX_WATERMARK);
        harness.processWatermark2(new Watermark(millis(second)));
    }

    List<List<TermsChange>> terms() {
        Queue<StreamRecord<TermsChanges>> told = harness.getSideOutput(TERMS);
        return told == null
                ? List.of()
                : told.stream().map(each -> each.getValue().changes()).toList();
    }

    List<List<String>> queuesTold() {
        return terms().stream()
                .map(changes -> changes.stream().map(TermsChange::queue).toList())
                .toList();
    }

    List<DeadLetter> deadLetters() {
        Queue<StreamRecord<DeadLetter>> letters = harness.getSideOutput(DEAD);
        return letters == null
                ? List.of()
                : letters.stream().map(StreamRecord::getValue).toList();
    }
}
