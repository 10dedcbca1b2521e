package io.vigie.oracle;

import static io.vigie.contract.event.AgentState.READY;
import static io.vigie.contract.event.CallEventType.ABANDONED;
import static io.vigie.oracle.TestingCalls.SOURCE;
import static io.vigie.oracle.TestingCalls.answered;
import static io.vigie.oracle.TestingCalls.at;
import static io.vigie.oracle.TestingCalls.event;
import static io.vigie.oracle.TestingCalls.heartbeat;
import static io.vigie.oracle.TestingCalls.queued;
import static io.vigie.oracle.TestingCalls.sales;
import static io.vigie.oracle.TestingCalls.state;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.json.Json;
import io.vigie.contract.live.AgentCounts;
import io.vigie.contract.live.QueueSnapshot;
import io.vigie.contract.live.ServiceLevelFormula;
import io.vigie.contract.live.SourceSnapshot;
import io.vigie.contract.live.Staffing;
import io.vigie.contract.live.Totals;
import io.vigie.contract.live.WaitRange;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class DifferencesTest {

    private static final OracleQueue ORACLE = sales(
            "09:00:50",
            queued("a", "09:00:00"),
            queued("b", "09:00:01"),
            answered("b", "ann", "09:00:04"),
            queued("c", "09:00:02"),
            event(ABANDONED, "c", "09:00:12"),
            state("bob", READY, "08:00:00", List.of("sales")));

    @Test
    void whatAgreesHasNoDifferences() {
        assertThat(Differences.between(ORACLE, shown(null))).isEmpty();
        assertThat(Differences.between(waits(1.0, 2.0), shown(new WaitRange(1 + 9e-7, 2))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "name, '\"x\"', 'queue sales: name must be sales, is x'",
        "timeZone, '\"Europe/Paris\"', 'queue sales: timeZone must be UTC, is Europe/Paris'",
        "client, '\"x\"', 'queue sales: client must be in-house, is x'",
        "closed, true, 'queue sales: closed must be false, is true'",
        "waiting, 7, 'queue sales: waiting must be 1, is 7'",
        "callbacksWaiting, 7, 'queue sales: callbacksWaiting must be 0, is 7'",
        "talking, 7, 'queue sales: talking must be 1, is 7'",
        "wrappingUp, 7, 'queue sales: wrappingUp must be 0, is 7'",
        "unknownSince, '\"2026-03-10T09:00:00.000Z\"',"
                + " 'queue sales: unknownSince must be null, is 2026-03-10T09:00:00Z'",
        "oldestQueuedAt, null, 'queue sales: oldestQueuedAt must be 2026-03-10T09:00:00Z, is null'",
        "waitingSince, [], 'queue sales: waitingSince must be [2026-03-10T09:00:00Z], is []'",
        "serviceLevelTarget, 0.81, 'queue sales: serviceLevelTarget must be 0.8, is 0.81'",
        "serviceLevelSeconds, 21, 'queue sales: serviceLevelSeconds must be 20.0, is 21.0'",
    })
    void eachFieldOfAQueueIsTold(String field, String value, String difference) {
        ObjectNode json = (ObjectNode) Json.MAPPER.valueToTree(shown(null));
        json.set(field, Json.MAPPER.readTree(value));

        assertThat(Differences.between(ORACLE, Json.MAPPER.treeToValue(json, QueueSnapshot.class)))
                .containsExactly(difference);
    }

    @ParameterizedTest
    @CsvSource({
        "offered",
        "answered",
        "abandoned",
        "flowedOut",
        "lost",
        "waiting",
        "unfinished",
        "transferred",
        "shortAbandoned",
        "answeredWithinTarget",
        "abandonedWithinTarget",
        "waitingOverTarget",
        "waitSeconds",
        "handled",
        "handleSeconds",
        "holdSeconds",
        "withCaller",
        "repeated",
        "serviceLevel",
        "abandonmentRate",
        "averageSpeedOfAnswerSeconds",
        "averageHandleTimeSeconds",
        "repeatContactRate",
        "longestWaitSeconds",
    })
    void eachFieldOfAWindowIsTold(String field) {
        ObjectNode json = (ObjectNode) Json.MAPPER.valueToTree(totals(1 / 3.0));
        json.put(field, 99);

        assertThat(Differences.between(
                        "today.",
                        ORACLE.today(),
                        Json.MAPPER.treeToValue(json, Totals.class),
                        ServiceLevelFormula.SHORT_ABANDONS_EXCLUDED))
                .singleElement()
                .asString()
                .startsWith("today." + field.replaceAll("(wait|handle|hold|longestWait)Seconds", "$1Millis"))
                .contains("99");
    }

    @Test
    void agentsStaffingAndExpectedWaitsAreTold() {
        OracleQueue oracle = waits(1.0, 2.0);
        QueueSnapshot shown = shown(new WaitRange(1.00001, 2));

        assertThat(Differences.between(oracle, shown))
                .containsExactly("queue sales: expectedWaitSeconds.low must be 1.0, is 1.00001");
        assertThat(Differences.between(oracle, shown(null))).hasSize(2);
        ObjectNode json = (ObjectNode) Json.MAPPER.valueToTree(shown(null));
        json.set("agents", Json.MAPPER.valueToTree(new AgentCounts(2, 2, 1, 1)));
        json.set("staffing", Json.MAPPER.valueToTree(new Staffing(3L, 4)));
        assertThat(Differences.between(ORACLE, Json.MAPPER.treeToValue(json, QueueSnapshot.class)))
                .containsExactly(
                        "queue sales: agents.ready must be 1, is 2",
                        "queue sales: agents.talking must be 1, is 2",
                        "queue sales: agents.wrappingUp must be 0, is 1",
                        "queue sales: agents.away must be 0, is 1",
                        "queue sales: staffing.required must be null, is 3",
                        "queue sales: staffing.available must be 2, is 4");
    }

    @ParameterizedTest
    @CsvSource({"0.3333333333335, true", "0.333333333334, false", "NaN, false"})
    void ratesMayDifferByATrillionthOfTheirSize(double serviceLevel, boolean agrees) {
        assertThat(Differences.between(
                                "", ORACLE.today(), totals(serviceLevel), ServiceLevelFormula.SHORT_ABANDONS_EXCLUDED)
                        .isEmpty())
                .isEqualTo(agrees);
    }

    @Test
    void sourcesAreHeldAgainstEachOtherToTheSecond() {
        OracleSource oracle = new Oracle(OracleInput.of(List.of(heartbeat(SOURCE, "09:00:00.900")), at("09:01:00")))
                .sources()
                .get(0);
        SourceSnapshot shown = new SourceSnapshot(
                SOURCE, "1", at("09:00:30"), at("09:00:00"), true, at("09:00:00.900"), null, List.of());

        assertThat(Differences.between(oracle, shown)).isEmpty();
        assertThat(Differences.between(
                        oracle,
                        new SourceSnapshot(
                                SOURCE,
                                "1",
                                at("09:00:30"),
                                at("09:00:00.900"),
                                false,
                                null,
                                at("09:00:00"),
                                List.of("q"))))
                .hasSize(5);
    }

    private static OracleQueue waits(double low, double high) {
        return new OracleQueue(
                ORACLE.queue(),
                ORACLE.client(),
                ORACLE.name(),
                ORACLE.timeZone(),
                ORACLE.unknownSince(),
                ORACLE.closed(),
                ORACLE.waiting(),
                ORACLE.callbacksWaiting(),
                ORACLE.talking(),
                ORACLE.wrappingUp(),
                ORACLE.oldestQueuedAt(),
                ORACLE.waitingSince(),
                ORACLE.agents(),
                new OracleWait(low, high),
                ORACLE.required(),
                ORACLE.today(),
                ORACLE.last15m(),
                ORACLE.last60m(),
                ORACLE.serviceLevelFormula(),
                ORACLE.serviceLevelMillis(),
                ORACLE.serviceLevelTarget());
    }

    /** 1 of 3 waits over its time, 1 was answered in time, 1 gave up: 1 / (1 + 1 + 1). */
    private static QueueSnapshot shown(@Nullable WaitRange wait) {
        return new QueueSnapshot(
                "sales",
                "in-house",
                "sales",
                "UTC",
                "1",
                at("09:00:50"),
                null,
                false,
                0,
                1,
                0,
                1,
                0,
                at("09:00:00"),
                List.of(at("09:00:00")),
                new AgentCounts(1, 1, 0, 0),
                wait,
                new Staffing(null, 2),
                totals(1 / 3.0),
                totals(1 / 3.0),
                totals(1 / 3.0),
                ServiceLevelFormula.SHORT_ABANDONS_EXCLUDED,
                20,
                0.8);
    }

    private static Totals totals(double serviceLevel) {
        return new Totals(
                3,
                1,
                1,
                0,
                0,
                1,
                0,
                0,
                0,
                1,
                1,
                1,
                3_000,
                0,
                0,
                0,
                0,
                0,
                serviceLevel,
                1 / 3.0,
                3.0,
                null,
                null,
                10_000L);
    }
}
