package io.vigie.oracle;

import static io.vigie.oracle.TestingCalls.SOURCE;
import static io.vigie.oracle.TestingCalls.at;
import static io.vigie.oracle.TestingCalls.heartbeat;
import static io.vigie.oracle.TestingCalls.queued;
import static io.vigie.oracle.TestingCalls.restarted;
import static io.vigie.oracle.TestingCalls.sales;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.Event;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {

    @Test
    void aQueueIsUnknownThirtySecondsAfterTheLastEventOfASourceThatSendsHeartbeats() {
        Event[] events = {queued("a", "09:00:00"), heartbeat(SOURCE, "09:00:05")};

        assertThat(sales("09:00:34.999", events).unknownSince()).isNull();
        assertThat(sales("09:00:35", events).unknownSince()).isEqualTo(at("09:00:05"));
    }

    @Test
    void anyEventOfTheSourceIsASignOfLife() {
        assertThat(sales("09:00:50", queued("a", "09:00:30"), heartbeat(SOURCE, "09:00:05"))
                        .unknownSince())
                .isNull();
    }

    @Test
    void aSourceThatNeverSentHeartbeatsIsNeverSilentUnlessItIsExpectedToSpeak() {
        List<CallEvent> events = List.of(queued("a", "09:00:00"));
        OracleInput input = OracleInput.of(events, at("09:00:30"));

        assertThat(new Oracle(input).queue("sales").unknownSince()).isNull();
        assertThat(new Oracle(input.withExpected(Set.of(SOURCE))).queue("sales").unknownSince())
                .isEqualTo(at("09:00:00"));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-03T10:00:00Z, false", "2026-03-03T10:00:00.001Z, true"})
    void aQueueBelongsToTheSourcesOfItsCallsOfTheLastSevenDays(String queuedAt, boolean belongs) {
        Event[] events = {queued("a", queuedAt), heartbeat(SOURCE, "09:00:00")};

        assertThat(sales("10:00:00", events).unknownSince() != null).isEqualTo(belongs);
    }

    @Test
    void ofSeveralSilentSourcesTheOneThatIsSilentForLongestCounts() {
        CallEvent other = queued("b", "09:00:00").toBuilder().source("/other").build();

        assertThat(sales(
                                "10:00:00",
                                queued("a", "09:00:00"),
                                heartbeat(SOURCE, "09:30:00"),
                                other,
                                heartbeat("/other", "09:20:00"),
                                heartbeat("/third", "09:10:00"))
                        .unknownSince())
                .isEqualTo(at("09:20:00"));
    }

    @Test
    void sourcesTellAllThatIsKnownOfThem() {
        List<Event> events = List.of(
                queued("a", "09:00:00"),
                queued("b", "09:00:01").toBuilder().queue("billing").build(),
                heartbeat("/beating", "09:00:10"),
                restarted(SOURCE, "08:00:00", null),
                restarted(SOURCE, "07:00:00", List.of()));
        Oracle oracle = new Oracle(OracleInput.of(events, at("09:00:40")).withExpected(Set.of("/unheard")));

        assertThat(oracle.sources())
                .containsExactly(
                        new OracleSource("/beating", at("09:00:10"), true, at("09:00:10"), null, List.of()),
                        new OracleSource(
                                SOURCE, at("09:00:01"), false, null, at("08:00:00"), List.of("billing", "sales")),
                        new OracleSource("/unheard", null, true, null, null, List.of()));
    }
}
