package io.vigie.oracle;

import static io.vigie.contract.event.CallEventType.ABANDONED;
import static io.vigie.contract.event.CallEventType.ENDED;
import static io.vigie.contract.event.CallEventType.WRAPPED;
import static io.vigie.oracle.TestingCalls.answered;
import static io.vigie.oracle.TestingCalls.at;
import static io.vigie.oracle.TestingCalls.event;
import static io.vigie.oracle.TestingCalls.queued;
import static io.vigie.oracle.TestingCalls.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vigie.contract.event.Event;
import io.vigie.contract.live.ServiceLevelFormula;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatesTest {

    /* 1000 answered, 860 of them in time; 60 abandoned, 20 of them in time, 10 of these short. */
    @Test
    void theSixServiceLevelsAreThoseOfTheContractsExample() {
        OracleServiceLevels levels = new Oracle(OracleInput.of(example(), at("10:00:00")))
                .queue("sales")
                .today()
                .serviceLevels();

        assertThat(levels.by(ServiceLevelFormula.SHORT_ABANDONS_EXCLUDED)).isCloseTo(0.8190, within(0.00005));
        assertThat(levels.by(ServiceLevelFormula.ALL_ABANDONS)).isCloseTo(0.8113, within(0.00005));
        assertThat(levels.by(ServiceLevelFormula.ANSWERED_ONLY)).isCloseTo(0.8600, within(0.00005));
        assertThat(levels.by(ServiceLevelFormula.LATE_ABANDONS)).isCloseTo(0.8269, within(0.00005));
        assertThat(levels.by(ServiceLevelFormula.QUICK_ABANDONS_COUNT)).isCloseTo(0.8302, within(0.00005));
        assertThat(levels.by(ServiceLevelFormula.OFFERED)).isCloseTo(0.8113, within(0.00005));
    }

    /* 90 more wait: 860 / (1000 + 60 - 10 + 90), / (1060 + 90), / 1000, / (1060 - 20 + 90), 880 / 1150, 860 / 1150. */
    @Test
    void whoWaitsForTooLongHasBeenMissedAlreadyButByTheAnsweredAlone() {
        List<Event> events = example();
        for (int i = 0; i < 90; i++) {
            events.add(queued("w" + i, "09:00:00"));
        }
        OracleServiceLevels levels = new Oracle(OracleInput.of(events, at("10:00:00")))
                .queue("sales")
                .today()
                .serviceLevels();

        assertThat(levels)
                .isEqualTo(new OracleServiceLevels(
                        860 / 1140.0, 860 / 1150.0, 0.86, 860 / 1130.0, 880 / 1150.0, 860 / 1150.0));
    }

    @Test
    void whatCannotBeComputedIsNull() {
        OracleTotals none = today("10:00:00");

        assertThat(none.serviceLevels()).isEqualTo(new OracleServiceLevels(null, null, null, null, null, null));
        assertThat(none.abandonmentRate()).isNull();
        assertThat(none.averageSpeedOfAnswerSeconds()).isNull();
        assertThat(none.averageHandleTimeSeconds()).isNull();
        assertThat(none.repeatContactRate()).isNull();
        assertThat(none.longestWaitMillis()).isNull();

        OracleTotals shortOnly = today("10:00:00", queued("a", "09:00:00"), event(ABANDONED, "a", "09:00:05"));
        assertThat(shortOnly.serviceLevels().shortAbandonsExcluded()).isNull();
        assertThat(shortOnly.serviceLevels().allAbandons()).isEqualTo(0.0);
        assertThat(shortOnly.abandonmentRate()).isNull();
    }

    /* Waits 10 and 20.5 s; talks 60 and 30 s, after-call work 15 and 0 s; one given up after 6 s. */
    @Test
    void meansAndTheAbandonmentRateAreOfTheirSums() {
        OracleTotals totals = today(
                "10:00:00",
                queued("a", "09:00:00"),
                answered("a", "ann", "09:00:10"),
                event(ENDED, "a", "09:01:10"),
                event(WRAPPED, "a", "09:01:25"),
                queued("b", "09:00:00"),
                answered("b", "bob", "09:00:20.500"),
                event(ENDED, "b", "09:00:50.500"),
                event(WRAPPED, "b", "09:00:50.500"),
                queued("c", "09:00:00"),
                event(ABANDONED, "c", "09:00:06"));

        assertThat(totals.averageSpeedOfAnswerSeconds()).isEqualTo(15.25);
        assertThat(totals.averageHandleTimeSeconds()).isEqualTo(52.5);
        assertThat(totals.abandonmentRate()).isEqualTo(1 / 3.0);
    }

    private static List<Event> example() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            events.add(queued("a" + i, "09:00:00"));
            events.add(answered("a" + i, "ann", i < 860 ? "09:00:20" : "09:00:21"));
        }
        for (int i = 0; i < 60; i++) {
            events.add(queued("b" + i, "09:00:00"));
            events.add(event(ABANDONED, "b" + i, i < 10 ? "09:00:05" : i < 20 ? "09:00:20" : "09:00:30"));
        }
        return events;
    }
}
