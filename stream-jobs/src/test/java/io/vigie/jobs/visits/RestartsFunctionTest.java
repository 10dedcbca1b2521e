package io.vigie.jobs.visits;

import static io.vigie.jobs.testkit.Events.millis;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.SourceEvent;
import io.vigie.contract.event.SourceEventType;
import io.vigie.jobs.testkit.Events;
import io.vigie.jobs.testkit.TestingOperator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RestartsFunctionTest {

    private static final long KEPT_SECONDS = 76 * 3600;

    private TestingOperator<SourceEvent, RestartNote> restarts;

    @BeforeEach
    void open() throws Exception {
        restarts = new TestingOperator<>(new RestartsFunction(), SourceEvent::source);
    }

    @AfterEach
    void close() throws Exception {
        restarts.close();
    }

    @Test
    void aRestartMattersUntilNoVisitFromBeforeItIsKept() throws Exception {
        restart(10, List.of("call-2", "call-1", "call-2"));
        Restart told = new Restart(millis(10), "restart-10.0", List.of("call-1", "call-2"));
        assertThat(restarts.told()).containsExactly(new RestartNote("/test", told, true));

        reach(KEPT_SECONDS + 9.999);
        assertThat(restarts.told()).hasSize(1);
        reach(KEPT_SECONDS + 10);
        assertThat(restarts.told()).last().isEqualTo(new RestartNote("/test", told, false));
        restarts.assertNothingIsLeft();
    }

    @Test
    void eachOfSeveralRestartsEndsByItself() throws Exception {
        restart(20, List.of());
        restart(10, List.of());
        restart(10, List.of());
        reach(KEPT_SECONDS + 10);

        assertThat(restarts.told())
                .filteredOn(note -> !note.matters())
                .extracting(note -> note.restart().at())
                .containsExactly(millis(10));
        assertThat(restarts.kept()).isEqualTo(1);
    }

    @Test
    void aRestartThatSaysNothingOfOpenCallsChangesNothing() throws Exception {
        restart(10, null);

        assertThat(restarts.told()).isEmpty();
        assertThat(restarts.kept()).isZero();
    }

    private void restart(double second, @Nullable List<String> openCalls) throws Exception {
        restarts.take(new SourceEvent(
                "restart-" + second, "/test", SourceEventType.RESTARTED, Events.at(second), null, openCalls));
    }

    private void reach(double second) throws Exception {
        restarts.reach(millis(second));
    }
}
