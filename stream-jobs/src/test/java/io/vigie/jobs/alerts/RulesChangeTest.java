package io.vigie.jobs.alerts;

import static io.vigie.contract.rules.Rule.Comparator.ABOVE;
import static io.vigie.contract.rules.Rule.Comparator.BELOW;
import static io.vigie.jobs.alerts.Subjects.agent;
import static io.vigie.jobs.alerts.Subjects.rule;
import static io.vigie.jobs.alerts.Subjects.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.live.Alert;
import io.vigie.contract.rules.Rule;
import io.vigie.contract.rules.Rule.Filter;
import io.vigie.contract.rules.Rule.SubjectKind;
import io.vigie.contract.topic.Acknowledgement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules that come, change and go while queues stay as they are; and people who see to alerts. */
class RulesChangeTest {

    private static final Rule AT_ONCE = rule("waiting", ABOVE, 10, null, 0);
    private static final Rule AFTER_A_MINUTE = rule("waiting", ABOVE, 10, null, 60);
    private static final Instant SEEN_TO = Instant.ofEpochSecond(7);

    private TestingAlerts alerts;

    @BeforeEach
    void open() throws Exception {
        alerts = new TestingAlerts();
    }

    @AfterEach
    void close() throws Exception {
        alerts.close();
    }

    @Test
    void aRuleThatComesLaterLooksAtOnceAtWhatStandsThere() throws Exception {
        alerts.run("0: 11, 100: -");
        alerts.tell(AlertsControl.of(AT_ONCE));
        then("100 firing 11.0 since 100");
    }

    @Test
    void itsTimeBeginsThenAndIsOverOnAQueueThatDoesNotChange() throws Exception {
        alerts.run("0: 11, 100: -");
        alerts.tell(AlertsControl.of(AFTER_A_MINUTE));
        alerts.run("159: -");
        then();
        alerts.run("160: -");
        then("160 firing 11.0 since 100");
    }

    @Test
    void itsTimeIsOverAlsoWhenItComesRightAfterARestart() throws Exception {
        alerts.run("0: 11, 100: -");
        alerts.restore();
        alerts.tell(AlertsControl.of(AFTER_A_MINUTE));
        alerts.run("160: -");
        then("160 firing 11.0 since 100");
    }

    @Test
    void aRuleThatComesBeforeAnyTimeIsReachedLooksAtWhatIsThere() throws Exception {
        alerts.take(Subjects.queue(5, "11"));
        alerts.tell(AlertsControl.of(AT_ONCE));
        assertThat(alerts.last().since()).isEqualTo(Instant.ofEpochSecond(5));
    }

    @Test
    void rulesAreKeptOverARestartAndThoseAtStartHoldOnlyForTheFirst() throws Exception {
        alerts.tell(AlertsControl.of(AT_ONCE));
        alerts.restore(rule("waiting", BELOW, 100, null, 0));
        alerts.run("0: 11, 1: 10");
        then("0 firing 11.0 since 0", "1 cleared 11.0 since 0");
    }

    @Test
    void anAlertGoesOnUnderAChangedRuleThatItStillStandsTo() throws Exception {
        begin(AT_ONCE, "0: 11, 10: -");
        Rule critical = new Rule(
                "rule-1",
                SubjectKind.QUEUE,
                Filter.NONE,
                "waiting",
                ABOVE,
                10.5,
                null,
                999_000,
                Rule.Severity.CRITICAL,
                true);
        alerts.tell(AlertsControl.of(critical));
        then("0 firing 11.0 since 0", "10 firing 11.0 since 0");
        assertThat(alerts.last().severity()).isEqualTo(Rule.Severity.CRITICAL);
        assertThat(alerts.last().threshold()).isEqualTo(10.5);
        alerts.tell(AlertsControl.of(critical));
        alerts.run("20: 10.5");
        then("0 firing 11.0 since 0", "10 firing 11.0 since 0", "20 cleared 11.0 since 0");
    }

    @Test
    void anAlertIsClearedByARuleThatItNoLongerStandsTo() throws Exception {
        begin(AT_ONCE, "0: 11, 10: 12@3");
        alerts.tell(AlertsControl.of(rule("waiting", ABOVE, 12, null, 0)));
        alerts.run("20: 13");
        assertThat(alerts.lines).contains("10 cleared 12.0 since 0", "20 firing 13.0 since 20");
    }

    @Test
    void anAlertEndsWithItsRule() throws Exception {
        begin(AT_ONCE, "0: 11, 10: -");
        alerts.tell(AlertsControl.removed("rule-1"));
        alerts.tell(AlertsControl.removed("rule-1"));
        alerts.run("20: 12");
        then("0 firing 11.0 since 0", "10 ended 11.0 since 0");
        assertThat(alerts.last().resolvedAt()).isEqualTo(Instant.ofEpochSecond(10));
    }

    @Test
    void anAlertEndsWhenItsRuleIsDisabledOrLooksElsewhereOrAtSomethingElse() throws Exception {
        List<Rule> changes = List.of(
                with(AT_ONCE, "rule-1", SubjectKind.QUEUE, Filter.NONE, false),
                with(AT_ONCE, "rule-1", SubjectKind.DESK, Filter.NONE, true),
                with(
                        AT_ONCE,
                        "rule-1",
                        SubjectKind.QUEUE,
                        new Filter(List.of("bank"), List.of(), List.of(), List.of()),
                        true),
                rule("talking", ABOVE, 10, null, 0),
                rule("waiting", BELOW, 10, null, 0));
        for (Rule change : changes) {
            begin(AT_ONCE, "0: 11, 10: -");
            alerts.tell(AlertsControl.of(change));
            then("0 firing 11.0 since 0", "10 ended 11.0 since 0");
        }
    }

    @Test
    void aConditionThatHasHeldForAWhileCountsOnUnlessItIsAnother() throws Exception {
        begin(AFTER_A_MINUTE, "0: 11, 40: -");
        alerts.tell(AlertsControl.of(rule("waiting", ABOVE, 10, 5.0, 50)));
        alerts.run("50: -");
        then("50 firing 11.0 since 0");

        begin(AFTER_A_MINUTE, "0: 11, 40: -");
        alerts.tell(AlertsControl.of(rule("waiting", ABOVE, 10, null, 40)));
        then("40 firing 11.0 since 0");

        begin(AFTER_A_MINUTE, "0: 11, 40: -");
        alerts.tell(AlertsControl.of(rule("waiting", ABOVE, 9, null, 60)));
        alerts.run("99: -");
        then();
        alerts.run("100: -");
        then("100 firing 11.0 since 40");
    }

    @Test
    void theFirstWhoSeesToAnAlertStandsInItUntilItsEnd() throws Exception {
        begin(AT_ONCE, "0: 11, 8: -");
        alerts.tell(AlertsControl.of(seenTo("anna")));
        alerts.tell(AlertsControl.of(seenTo("bert")));
        alerts.run("9: 12, 10: restore, 20: 3");
        then("0 firing 11.0 since 0", "8 acknowledged 11.0 since 0", "20 cleared 12.0 since 0");
        assertThat(alerts.last().acknowledgedBy()).isEqualTo("anna");
        assertThat(alerts.last().acknowledgedAt()).isEqualTo(SEEN_TO);
    }

    @Test
    void anAcknowledgementThatComesBeforeItsAlertIsKept() throws Exception {
        begin(AT_ONCE, "0: 11");
        Acknowledgement early = seenTo("anna");
        alerts.close();
        alerts = new TestingAlerts(AT_ONCE);
        alerts.tell(AlertsControl.of(early));
        alerts.tell(AlertsControl.of(new Acknowledgement("another", SEEN_TO, "bert")));
        alerts.restore();
        alerts.run("0: 11");
        then("0 acknowledged 11.0 since 0");
        assertThat(alerts.last().acknowledgedBy()).isEqualTo("anna");
    }

    @Test
    void ofAcknowledgementsTheLatestAreKept() throws Exception {
        begin(AT_ONCE, "0: 11");
        Acknowledgement early = seenTo("anna");
        for (int others : List.of(AlertsFunction.ACKNOWLEDGEMENTS_KEPT - 1, AlertsFunction.ACKNOWLEDGEMENTS_KEPT)) {
            alerts.close();
            alerts = new TestingAlerts(AT_ONCE);
            alerts.tell(AlertsControl.of(early));
            for (int n = 0; n < others; n++) {
                alerts.tell(AlertsControl.of(new Acknowledgement("alert-" + n, SEEN_TO.plusMillis(1), "bert")));
            }
            alerts.run("0: 11");
            then(
                    others < AlertsFunction.ACKNOWLEDGEMENTS_KEPT
                            ? "0 acknowledged 11.0 since 0"
                            : "0 firing 11.0 since 0");
        }
    }

    @Test
    void nobodySeesToAnAlertThatIsOver() throws Exception {
        begin(AT_ONCE, "0: 11, 1: 3");
        alerts.tell(AlertsControl.of(seenTo("anna")));
        then("0 firing 11.0 since 0", "1 cleared 11.0 since 0");
    }

    @Test
    void theAlertOfATraineeNamesTheMentor() throws Exception {
        Rule rule = with(
                rule("flag.conflict", ABOVE, 0, null, 0), "trainee-conflict", SubjectKind.AGENT, Filter.NONE, true);
        alerts.tell(AlertsControl.of(rule));
        alerts.take(agent(0, Map.of("flag.conflict", 1.0), false, null));
        then();
        alerts.take(agent(1, Map.of("flag.conflict", 1.0), true, "mary"));
        assertThat(alerts.last().text()).isEqualTo(new Alert.Text("trainee-conflict", Map.of("mentor", "mary")));
        alerts.take(agent(2, Map.of("flag.conflict", 1.0), false, null));
        then("1 firing 1.0 since 1", "2 ended 1.0 since 1");
        alerts.take(agent(3, Map.of("flag.conflict", 1.0), true, null));
        assertThat(alerts.last().text()).isEqualTo(new Alert.Text("trainee-conflict", Map.of()));
    }

    @Test
    void theAlertOfAnotherRuleSaysWhichMetric() throws Exception {
        begin(AT_ONCE, "0: 11");
        assertThat(alerts.last().text()).isEqualTo(new Alert.Text("waiting", Map.of()));
        assertThat(alerts.last().subject()).isEqualTo(new Alert.Subject(SubjectKind.QUEUE, "orders"));
    }

    private void begin(Rule rule, String series) throws Exception {
        alerts.close();
        alerts = new TestingAlerts(rule).run(series);
    }

    private Acknowledgement seenTo(String by) {
        return new Acknowledgement(alerts.last().id(), SEEN_TO, by);
    }

    private void then(String... lines) {
        assertThat(alerts.lines).containsExactly(lines);
    }
}
