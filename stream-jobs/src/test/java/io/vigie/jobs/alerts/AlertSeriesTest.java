package io.vigie.jobs.alerts;

import static io.vigie.contract.rules.Rule.Comparator.ABOVE;
import static io.vigie.contract.rules.Rule.Comparator.AT_LEAST;
import static io.vigie.contract.rules.Rule.Comparator.AT_MOST;
import static io.vigie.contract.rules.Rule.Comparator.BELOW;
import static io.vigie.jobs.alerts.Subjects.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.rules.Rule;
import org.junit.jupiter.api.Test;

/** What a queue shows from second to second, and the alerts that come of it. */
class AlertSeriesTest {

    private static final Rule AT_ONCE = rule("waiting", ABOVE, 10, null, 0);
    private static final Rule AFTER_A_MINUTE = rule("waiting", ABOVE, 10, null, 60);
    private static final Rule CLEARS_LATER = rule("waiting", ABOVE, 10, 7.0, 0);

    @Test
    void withoutATimeItFiresAtTheSecondAtWhichTheConditionHolds() throws Exception {
        series(AT_ONCE, "0: 10, 5: 11, 9: 12, 10: 10", "5 firing 11.0 since 5", "10 cleared 12.0 since 5");
    }

    @Test
    void withATimeItFiresOnceTheConditionHasHeldForSoLong() throws Exception {
        series(AFTER_A_MINUTE, "0: 11, 59: -");
        series(AFTER_A_MINUTE, "0: 11, 60: -, 200: 3", "60 firing 11.0 since 0", "200 cleared 11.0 since 0");
        series(AFTER_A_MINUTE, "0: 11, 59: 10, 60: 11, 119: -");
        series(AFTER_A_MINUTE, "0: 11, 60: 10", new String[0]);
        series(AFTER_A_MINUTE, "0: 11, 30: 99, 60: 12", "60 firing 12.0 since 0");
    }

    @Test
    void aPartOfASecondIsRoundedUp() throws Exception {
        Rule rule = rule("waiting", ABOVE, 10, null, 0);
        Rule odd = new Rule(
                rule.id(),
                rule.subjectKind(),
                rule.filter(),
                rule.metric(),
                rule.comparator(),
                10,
                null,
                1500,
                rule.severity(),
                true);
        series(odd, "0: 11, 1: -");
        series(odd, "0: 11, 2: -", "2 firing 11.0 since 0");
    }

    @Test
    void itGoesOnUntilTheValueNoLongerStandsToTheClearThreshold() throws Exception {
        series(CLEARS_LATER, "0: 11, 5: 8, 6: 7", "0 firing 11.0 since 0", "6 cleared 8.0 since 0");
        series(CLEARS_LATER, "0: 8, 5: 10");
        series(rule("waiting", BELOW, 3, 5.0, 0), "0: 2, 5: 4, 6: 5", "0 firing 2.0 since 0", "6 cleared 4.0 since 0");
    }

    @Test
    void aClearThresholdBeyondTheThresholdCountsAsTheThreshold() throws Exception {
        series(
                rule("waiting", ABOVE, 10, 20.0, 0),
                "0: 11, 5: 12, 6: 10",
                "0 firing 11.0 since 0",
                "6 cleared 12.0 since 0");
    }

    @Test
    void aValueThatGoesUpAndDownFiresEachTimeUnderAnIdOfItsOwn() throws Exception {
        TestingAlerts alerts = series(
                AT_ONCE,
                "0: 11, 1: 9, 2: 11, 3: 9",
                "0 firing 11.0 since 0",
                "1 cleared 11.0 since 0",
                "2 firing 11.0 since 2",
                "3 cleared 11.0 since 2");
        assertThat(alerts.alerts.get(0).id())
                .hasSize(32)
                .isEqualTo(alerts.alerts.get(1).id());
        assertThat(alerts.alerts.get(2).id()).isNotEqualTo(alerts.alerts.get(1).id());

        series(AFTER_A_MINUTE, "0: 11, 50: 9, 51: 11, 100: 9, 101: 11, 160: -");
        series(CLEARS_LATER, "0: 11, 1: 9, 2: 11, 3: 9", "0 firing 11.0 since 0");
    }

    @Test
    void whileNothingCanBeSaidTheTimeStandsStill() throws Exception {
        series(AFTER_A_MINUTE, "0: 11, 40: dark, 100: 11, 119: -");
        series(AFTER_A_MINUTE, "0: 11, 40: dark, 100: 11, 120: -", "120 firing 11.0 since 0");
        series(AFTER_A_MINUTE, "0: 11, 40: nothing, 100: 11, 120: -", "120 firing 11.0 since 0");
        series(AFTER_A_MINUTE, "0: 11, 40: dark, 100: 9, 101: 11, 160: -");
        series(AFTER_A_MINUTE, "0: 11, 60: dark, 100: 11", "100 firing 11.0 since 0");
        series(AFTER_A_MINUTE, "0: dark, 10: 11, 70: -", "70 firing 11.0 since 10");
    }

    @Test
    void missingDataEndsNoAlert() throws Exception {
        series(
                AT_ONCE,
                "0: 11, 10: dark, 20: nothing, 30: 12, 40: dark, 50: 9",
                "0 firing 11.0 since 0",
                "50 cleared null since 0");
    }

    @Test
    void aMetricThatNobodyKnowsNeverFires() throws Exception {
        series(rule("waitin", ABOVE, -1, null, 0), "0: 11, 10: 12");
        series(rule("oldest", BELOW, 100, null, 0), "0: 11, 10: 12");
    }

    @Test
    void whatEndsByTheTruthAboutATimeBeforeItFiredWasWrong() throws Exception {
        series(AFTER_A_MINUTE, "0: 11, 61: 9@59", "60 firing 11.0 since 0", "61 corrected 11.0 since 0");
        series(AFTER_A_MINUTE, "0: 11, 61: 9@60", "60 firing 11.0 since 0", "61 cleared 11.0 since 0");
        series(AFTER_A_MINUTE, "0: 11, 61: 12@5, 62: 9", "60 firing 11.0 since 0", "62 cleared 12.0 since 0");
    }

    @Test
    void itEndsWithItsSubject() throws Exception {
        series(AFTER_A_MINUTE, "0: 11, 70: end", "60 firing 11.0 since 0", "70 ended 11.0 since 0");
        series(AFTER_A_MINUTE, "0: 11, 50: end, 51: 11, 110: -");
        series(AFTER_A_MINUTE, "0: 11, 60: end");
    }

    @Test
    void nothingIsKeptOfASubjectThatEnded() throws Exception {
        TestingAlerts alerts = new TestingAlerts(AFTER_A_MINUTE);
        alerts.run("0: 11, 10: -");
        assertThat(alerts.kept()).isEqualTo(1);
        assertThat(alerts.timers()).isEqualTo(1);
        alerts.run("20: end");
        assertThat(alerts.kept()).isZero();
        assertThat(alerts.timers()).isZero();
        alerts.close();
    }

    @Test
    void theOldestWaitGrowsByItself() throws Exception {
        Rule above = rule("oldestWaitSeconds", ABOVE, 60, null, 0);
        series(above, "0: since0, 60: -");
        series(above, "0: since0, 61: -", "61 firing 61.0 since 61");
        series(above, "0: since0.5, 61: -", "61 firing 60.5 since 61");
        series(above, "0: since0, 50: since40, 100: -, 101: -", "101 firing 61.0 since 101");
        series(above, "0: since-100", "0 firing 100.0 since 0");

        Rule atLeast = rule("oldestWaitSeconds", AT_LEAST, 60, null, 30);
        series(atLeast, "0: since0, 89: -");
        series(atLeast, "0: since0, 90: -", "90 firing 90.0 since 60");
        series(atLeast, "0: since0, 100: since95, 101: -", "90 firing 90.0 since 60", "100 cleared 90.0 since 60");
        series(atLeast, "0: since0, 70: dark, 200: since0, 220: -", "220 firing 220.0 since 60");
    }

    @Test
    void nobodyWaitingIsNoWaitAtAll() throws Exception {
        series(
                rule("oldestWaitSeconds", ABOVE, 60, null, 0),
                "0: since0, 90: nobody",
                "61 firing 61.0 since 61",
                "90 cleared 61.0 since 61");
    }

    @Test
    void theOldestWaitEndsAnAlertByItself() throws Exception {
        series(
                rule("oldestWaitSeconds", BELOW, 10, 20.0, 0),
                "0: since0, 30: -",
                "0 firing 0.0 since 0",
                "20 cleared 0.0 since 0");
        series(
                rule("oldestWaitSeconds", AT_MOST, 10, null, 0),
                "0: since0, 30: -",
                "0 firing 0.0 since 0",
                "11 cleared 0.0 since 0");
        series(rule("oldestWaitSeconds", BELOW, 10, null, 10), "0: since0, 30: -");
    }

    @Test
    void nothingIsForgottenOverASavepoint() throws Exception {
        series(
                AFTER_A_MINUTE,
                "0: 11, 30: restore, 60: -, 70: restore, 80: 9",
                "60 firing 11.0 since 0",
                "80 cleared 11.0 since 0");
        series(AFTER_A_MINUTE, "0: 11, 40: dark, 50: restore, 100: 11, 120: -", "120 firing 11.0 since 0");
        series(
                rule("oldestWaitSeconds", ABOVE, 60, null, 0),
                "0: since0, 30: restore, 61: -",
                "61 firing 61.0 since 61");
    }

    private static TestingAlerts series(Rule rule, String series, String... expected) throws Exception {
        TestingAlerts alerts = new TestingAlerts(rule);
        alerts.run(series);
        assertThat(alerts.lines).as(series).containsExactly(expected);
        assertThat(alerts.timers()).as("one timer for a subject").isLessThanOrEqualTo(1);
        alerts.close();
        return alerts;
    }
}
