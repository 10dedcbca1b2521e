package io.vigie.jobs.sources;

import static io.vigie.jobs.testkit.Events.at;
import static io.vigie.jobs.testkit.Events.millis;

import io.vigie.contract.live.SourceSnapshot;
import io.vigie.jobs.sources.SourceSeen.MemberSeen;
import io.vigie.jobs.testkit.TestingOperator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.util.OutputTag;

/** {@link SourcesFunction} as Flink runs it, with times in seconds after the start. */
final class TestingSources {

    static final String PBX = "/pbx/1";

    private static final OutputTag<SourceOfMember> QUEUES =
            new OutputTag<>("queues", TypeInformation.of(SourceOfMember.class));

    final TestingOperator<SourceSeen, SourceUpdate> operator;

    private TestingSources(Set<String> expected) throws Exception {
        operator = new TestingOperator<>(new SourcesFunction(expected, QUEUES), SourceSeen::source);
    }

    static TestingSources start(Set<String> expected) throws Exception {
        return new TestingSources(expected);
    }

    /** Goes on from what was saved, in so many subtasks, and with other expectations. */
    void restart(Set<String> expected, int subtasks) throws Exception {
        operator.restore(new SourcesFunction(expected, QUEUES), subtasks);
    }

    void take(SourceSeen seen) throws Exception {
        operator.take(seen);
    }

    void reach(double second) throws Exception {
        operator.reach(millis(second));
    }

    /** Lets time pass on the machine, until all that has to be sent was sent. */
    void rest() throws Exception {
        operator.rest(5_000);
    }

    boolean isEmpty() {
        return operator.kept() + operator.timers() == 0;
    }

    List<SourceUpdate> updates() {
        return operator.told();
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
        return operator.told(QUEUES);
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
