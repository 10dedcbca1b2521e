package io.vigie.jobs.sources;

import static io.vigie.jobs.sources.TestingSources.PBX;
import static io.vigie.jobs.sources.TestingSources.call;
import static io.vigie.jobs.sources.TestingSources.heartbeat;
import static io.vigie.jobs.sources.TestingSources.left;
import static io.vigie.jobs.sources.TestingSources.nothing;
import static io.vigie.jobs.sources.TestingSources.silent;
import static io.vigie.jobs.sources.TestingSources.speaks;
import static io.vigie.jobs.sources.TestingSources.start;
import static io.vigie.jobs.testkit.Events.at;
import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.live.SourceSnapshot;
import java.util.List;
import java.util.Set;
import org.apache.flink.types.PojoTestUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourcesFunctionTest {

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
    void aSourceWithHeartbeatsIsSilent30SecondsAfterItsLastEvent() throws Exception {
        sources.reach(1);
        sources.take(heartbeat(10));
        sources.take(call(12.345, "orders"));
        sources.reach(42.344);
        assertThat(sources.toldOf("orders")).isEqualTo(List.of(speaks("orders")));

        sources.reach(42.345);
        assertThat(sources.toldOf("orders")).containsExactly(speaks("orders"), silent("orders", 12.345));
        sources.rest();
        assertThat(sources.last().silentSince()).isEqualTo(at(12.345));
        assertThat(sources.last().lastEventAt()).isEqualTo(at(12));
        assertThat(sources.last().asOf()).isEqualTo(at(42.345));
    }

    @Test
    void aSourceThatNobodyExpectsIsNeverSilent() throws Exception {
        sources.reach(1);
        sources.take(call(10, "orders"));
        sources.reach(DAY);

        assertThat(sources.toldOf("orders")).containsExactly(speaks("orders"));
        assertThat(sources.last().expected()).isFalse();
        assertThat(sources.last().silentSince()).isNull();
    }

    @Test
    void aSilentSourceThatSpeaksAgainSaysSoAtOnce() throws Exception {
        sources.reach(1);
        sources.take(heartbeat(10));
        sources.take(call(10, "orders"));
        sources.reach(60);
        sources.take(heartbeat(61));

        assertThat(sources.toldOf("orders")).containsExactly(speaks("orders"), silent("orders", 10), speaks("orders"));
        sources.rest();
        assertThat(sources.last().silentSince()).isNull();
        sources.reach(90.999);
        assertThat(sources.toldOf("orders")).hasSize(3);
        sources.reach(91);
        assertThat(sources.toldOf("orders")).hasSize(4).endsWith(silent("orders", 61));
    }

    @Test
    void aLateEventOfASilentSourceTellsSinceWhenItReallyIs() throws Exception {
        sources.reach(1);
        sources.take(heartbeat(10));
        sources.take(call(10, "orders"));
        sources.reach(60);
        sources.take(heartbeat(20));

        assertThat(sources.toldOf("orders")).endsWith(silent("orders", 10), silent("orders", 20));
    }

    @Test
    void aQueueThatComesToASilentSourceIsToldOfItsSilence() throws Exception {
        sources.reach(1);
        sources.take(heartbeat(10));
        sources.reach(60);
        sources.take(call(5, "orders"));

        assertThat(sources.toldOf("orders")).containsExactly(silent("orders", 10));
    }

    @Test
    void aQueueBelongsToASourceFor7DaysAfterItsLastCall() throws Exception {
        sources.reach(1);
        sources.take(call(10, "orders", "billing"));
        sources.take(call(40, "orders"));
        assertThat(sources.toldOf("orders")).as("once").containsExactly(speaks("orders"));
        sources.reach(7 * DAY + 9.999);
        assertThat(sources.toldOf("billing")).containsExactly(speaks("billing"));

        sources.reach(7 * DAY + 10);
        assertThat(sources.toldOf("billing")).containsExactly(speaks("billing"), left("billing"));
        sources.rest();
        assertThat(sources.last().queues()).containsExactly("orders");
        sources.reach(7 * DAY + 40);
        assertThat(sources.toldOf("orders")).containsExactly(speaks("orders"), left("orders"));
        sources.take(call(7 * DAY + 41, "orders"));
        assertThat(sources.toldOf("orders")).endsWith(left("orders"), speaks("orders"));
    }

    @Test
    void aCallOf7DaysAgoMakesNoQueueBelong() throws Exception {
        sources.reach(7 * DAY + 10);
        sources.take(call(10, "orders"));
        assertThat(sources.toldOf("orders")).isEmpty();

        sources.take(call(10.001, "orders"));
        assertThat(sources.toldOf("orders")).containsExactly(speaks("orders"));
    }

    @Test
    void anExpectedSourceThatWasNeverHeardIsSilentSinceTheFirstTimeReached() throws Exception {
        expectPbx();
        sources.take(nothing());
        assertThat(sources.updates()).as("no time is reached yet").isEmpty();

        sources.reach(7);
        SourceSnapshot snapshot = sources.last();
        assertThat(snapshot.expected()).isTrue();
        assertThat(snapshot.lastEventAt()).isNull();
        assertThat(snapshot.silentSince()).isEqualTo(at(7));
        assertThat(snapshot.restartedAt()).isNull();
        assertThat(snapshot.queues()).isEmpty();
        sources.reach(50);
        sources.take(call(45, "orders"));
        sources.rest();
        assertThat(sources.last().silentSince()).isNull();
        assertThat(sources.toldOf("orders")).containsExactly(speaks("orders"));
        sources.reach(75);
        assertThat(sources.toldOf("orders")).endsWith(silent("orders", 45));
    }

    @Test
    void aChangeGoesOutAtOnceAndThenTheLastOfEachSecond() throws Exception {
        sources.reach(1);
        sources.take(heartbeat(2));
        sources.take(heartbeat(3));
        sources.take(heartbeat(4));
        assertThat(sources.heard()).containsExactly(2L);
        sources.operator.rest(999);
        assertThat(sources.heard()).containsExactly(2L);
        sources.operator.rest(1);
        assertThat(sources.heard()).containsExactly(2L, 4L);

        sources.take(heartbeat(4.9));
        sources.rest();
        assertThat(sources.heard()).as("within the same second").containsExactly(2L, 4L);
        sources.take(heartbeat(5));
        assertThat(sources.heard()).containsExactly(2L, 4L, 5L);
        assertThat(sources.snapshots())
                .extracting(SourceSnapshot::version)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void aRestartIsShown() throws Exception {
        sources.reach(1);
        sources.take(new SourceSeen(PBX, millis(10), false, millis(9), List.of()));
        sources.take(new SourceSeen(PBX, millis(20), false, millis(5), List.of()));
        sources.rest();

        assertThat(sources.last().restartedAt()).isEqualTo(at(9));
    }

    @ParameterizedTest
    @ValueSource(classes = {SourceSeen.class, SourceOfMember.class, SourceUpdate.class, SourceState.class})
    void whatFlinkCarriesAndKeepsNeedsNoKryo(Class<?> type) {
        PojoTestUtils.assertSerializedAsPojoWithoutKryo(type);
    }

    private void expectPbx() throws Exception {
        sources.operator.close();
        sources = start(Set.of(PBX));
    }
}
