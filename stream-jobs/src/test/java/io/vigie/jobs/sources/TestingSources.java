package io.vigie.jobs.sources;

import static io.vigie.jobs.testkit.Events.at;
import static io.vigie.jobs.testkit.Events.millis;

import io.vigie.contract.live.SourceSnapshot;
import io.vigie.jobs.sources.SourceSeen.MemberSeen;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.api.watermark.Watermark;
import org.apache.flink.streaming.runtime.streamrecord.StreamRecord;
import org.apache.flink.streaming.util.AbstractStreamOperatorTestHarness;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.apache.flink.util.OutputTag;

/** {@link SourcesFunction} as Flink runs it, with times in seconds after the start. */
final class TestingSources {

    static final String PBX = "/pbx/1";

    private static final int KEY_GROUPS = 8;
    private static final OutputTag<SourceOfMember> QUEUES =
            new OutputTag<>("queues", TypeInformation.of(SourceOfMember.class));

    final KeyedOneInputStreamOperatorTestHarness<String, SourceSeen, SourceUpdate> harness;

    private TestingSources(Set<String> expected, int subtasks, int subtask) throws Exception {
        harness = new KeyedOneInputStreamOperatorTestHarness<>(
                new KeyedProcessOperator<>(new SourcesFunction(expected, QUEUES)),
                SourceSeen::source,
                Types.STRING,
                KEY_GROUPS,
                subtasks,
                subtask);
    }

    static TestingSources start(Set<String> expected) throws Exception {
        TestingSources sources = new TestingSources(expected, 1, 0);
        sources.harness.open();
        sources.harness.setProcessingTime(1_000);
        return sources;
    }

    /** Ends these, and begins one of so many subtasks from what the one had saved. */
    TestingSources restart(Set<String> expected, OperatorSubtaskState saved, int subtasks, int subtask)
            throws Exception {
        long machineMillis = harness.getProcessingTime();
        harness.close();
        TestingSources next = new TestingSources(expected, subtasks, subtask);
        next.harness.initializeState(
                AbstractStreamOperatorTestHarness.repartitionOperatorState(saved, KEY_GROUPS, 1, subtasks, subtask));
        next.harness.open();
        next.harness.setProcessingTime(machineMillis);
        return next;
    }

    void take(SourceSeen seen) throws Exception {
        harness.processElement(new StreamRecord<>(seen));
    }

    void reach(double second) throws Exception {
        harness.processWatermark(new Watermark(millis(second)));
    }

    /** Lets time pass on the machine, until all that has to be sent was sent. */
    void rest() throws Exception {
        harness.setProcessingTime(harness.getProcessingTime() + 5_000);
    }

    boolean isEmpty() {
        return harness.numKeyedStateEntries() + harness.numEventTimeTimers() == 0;
    }

    List<SourceUpdate> updates() {
        return harness.extractOutputValues();
    }

    List<SourceSnapshot> snapshots() {
        return updates().stream()
                .map(update -> Objects.requireNonNull(update.snapshot()))
                .toList();
    }

    SourceSnapshot last() {
        return snapshots().get(snapshots().size() - 1);
    }

    /** When the source was last heard, in seconds, as the snapshots say. */
    List<Long> heard() {
        return snapshots().stream()
                .map(snapshot ->
                        Objects.requireNonNull(snapshot.lastEventAt()).getEpochSecond() - at(0).getEpochSecond())
                .toList();
    }

    List<SourceOfMember> told() {
        Queue<StreamRecord<SourceOfMember>> told = harness.getSideOutput(QUEUES);
        return told == null
                ? List.of()
                : told.stream().map(StreamRecord::getValue).toList();
    }

    List<SourceOfMember> toldOf(String queue) {
        return told().stream().filter(each -> each.member().id().equals(queue)).toList();
    }

    static SourceSeen nothing() {
        return new SourceSeen(PBX, SourceSeen.NEVER, false, SourceSeen.NEVER, List.of());
    }

    static SourceSeen heartbeat(double second) {
        return new SourceSeen(PBX, millis(second), true, SourceSeen.NEVER, List.of());
    }

    static SourceSeen call(double second, String... queues) {
        return new SourceSeen(
                PBX,
                millis(second),
                false,
                SourceSeen.NEVER,
                Stream.of(queues).map(queue -> queue(queue, second)).toList());
    }

    static MemberSeen queue(String queue, double second) {
        return new MemberSeen(Member.queue(queue), millis(second));
    }

    static SourceOfMember speaks(String queue) {
        return new SourceOfMember(Member.queue(queue), PBX, true, SourceOfMember.SPEAKS);
    }

    static SourceOfMember silent(String queue, double since) {
        return new SourceOfMember(Member.queue(queue), PBX, true, millis(since));
    }

    static SourceOfMember left(String queue) {
        return new SourceOfMember(Member.queue(queue), PBX, false, SourceOfMember.SPEAKS);
    }
}
