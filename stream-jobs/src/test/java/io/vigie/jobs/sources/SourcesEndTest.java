package io.vigie.jobs.sources;

import static io.vigie.jobs.sources.TestingSources.PBX;
import static io.vigie.jobs.sources.TestingSources.call;
import static io.vigie.jobs.sources.TestingSources.heartbeat;
import static io.vigie.jobs.sources.TestingSources.left;
import static io.vigie.jobs.sources.TestingSources.nothing;
import static io.vigie.jobs.sources.TestingSources.queue;
import static io.vigie.jobs.sources.TestingSources.silent;
import static io.vigie.jobs.sources.TestingSources.speaks;
import static io.vigie.jobs.sources.TestingSources.start;
import static io.vigie.jobs.testkit.Events.at;
import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.live.SourceSnapshot;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SourcesEndTest {

    private static final double DAY = 24 * 3600;

    private TestingSources sources;

    @BeforeEach
    void open() throws Exception {
        sources = start(Set.of());
    }

    @AfterEach
    void close() throws Exception {
        sources.operator.close();
    }

    @Test
    void aSourceEndsWithATombstone8DaysAfterItsLastEvent() throws Exception {
        sources.reach(1);
        sources.take(heartbeat(10));
        sources.take(call(9, "orders"));
        sources.rest();
        sources.reach(8 * DAY + 9.999);
        sources.rest();
        sources.rest();
        assertThat(sources.operator.kept()).isPositive();

        sources.reach(8 * DAY + 10);
        assertThat(sources.updates().get(sources.updates().size() - 1)).isEqualTo(new SourceUpdate(PBX, null));
        assertThat(sources.toldOf("orders")).endsWith(left("orders"));
        assertThat(sources.isEmpty()).isTrue();
        assertThat(sources.operator.machineTimers()).isZero();
    }

    @Test
    void aSourceThatComesBackGoesOnUnderAGreaterVersion() throws Exception {
        sources.reach(1);
        for (int beat = 1; beat <= 3; beat++) {
            sources.take(heartbeat(beat * 10));
            sources.rest();
        }
        String before = sources.last().version();
        sources.reach(9 * DAY);
        sources.take(heartbeat(9 * DAY));
        SourceUpdate back = sources.updates().get(sources.updates().size() - 1);
        assertThat(Objects.requireNonNull(back.snapshot()).version()).isGreaterThan(before);
    }

    @Test
    void whatBelongsToASourceAtItsEndIsToldBeforeTheTombstone() throws Exception {
        sources.reach(1);
        // A queue of which later calls were seen than of the source as a whole: nothing may stay behind.
        sources.take(new SourceSeen(PBX, millis(10), false, SourceSeen.NEVER, List.of(queue("orders", 3 * DAY))));
        sources.reach(8 * DAY + 10);

        assertThat(sources.toldOf("orders")).containsExactly(speaks("orders"), left("orders"));
        assertThat(sources.isEmpty()).isTrue();
    }

    @Test
    void anExpectedSourceStaysUntilAStartThatDoesNotExpectIt() throws Exception {
        expectPbx();
        sources.take(nothing());
        sources.take(call(10, "orders"));
        sources.reach(20 * DAY);
        assertThat(sources.last().silentSince()).isEqualTo(at(10));
        sources.rest();
        assertThat(sources.operator.timers()).isEqualTo(1);

        sources.restart(Set.of(), 1);
        sources.reach(20 * DAY + 3600);
        assertThat(sources.updates()).endsWith(new SourceUpdate(PBX, null));
        assertThat(sources.isEmpty()).isTrue();
    }

    @Test
    void aSourceThatEndsByAnEventLeavesNoTimer() throws Exception {
        expectPbx();
        sources.take(call(10, "orders"));
        sources.reach(20 * DAY);
        sources.rest();
        sources.rest();

        sources.restart(Set.of(), 1);
        sources.take(call(11, "orders"));
        assertThat(sources.updates()).containsExactly(new SourceUpdate(PBX, null));
        assertThat(sources.isEmpty()).isTrue();
    }

    @Test
    void aSourceThatIsExpectedNoLongerIsNoLongerSilent() throws Exception {
        expectPbx();
        sources.take(call(10, "orders"));
        sources.reach(60);
        assertThat(sources.toldOf("orders")).endsWith(silent("orders", 10));

        sources.restart(Set.of(), 1);
        sources.reach(60 + 3600);
        sources.rest();
        assertThat(sources.toldOf("orders")).containsExactly(speaks("orders"));
        assertThat(sources.last().expected()).isFalse();
    }

    @Test
    void aRestoreWithMoreSubtasksForgetsNothing() throws Exception {
        sources.reach(1);
        for (int i = 0; i < 20; i++) {
            sources.take(
                    new SourceSeen("/pbx/" + i, millis(10), true, SourceSeen.NEVER, List.of(queue("orders-" + i, 10))));
        }
        String before = sources.last().version();
        sources.restart(Set.of(), 2);
        assertThat(sources.operator.keptBySubtask()).allMatch(kept -> kept > 0);
        sources.reach(40);
        sources.rest();
        assertThat(sources.told()).hasSize(20).allMatch(each -> each.silentSince() == millis(10));
        assertThat(sources.snapshots())
                .extracting(SourceSnapshot::version)
                .allMatch(version -> version.compareTo(before) > 0);
        sources.reach(9 * DAY);
        assertThat(sources.isEmpty()).isTrue();
    }

    private void expectPbx() throws Exception {
        sources.operator.close();
        sources = start(Set.of(PBX));
    }
}
