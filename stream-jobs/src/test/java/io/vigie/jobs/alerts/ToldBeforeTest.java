package io.vigie.jobs.alerts;

import static io.vigie.contract.rules.Rule.Comparator.ABOVE;
import static io.vigie.jobs.alerts.Subjects.rule;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.json.Json;
import io.vigie.contract.live.Alert;
import io.vigie.contract.rules.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was told after the last checkpoint and does not come about again is put right. */
class ToldBeforeTest {

    private static final Rule RULE = rule("waiting", ABOVE, 10, null, 0);

    @Test
    void anAlertThatDoesNotFireAgainIsOverOnceTheSameTimeIsReached() throws Exception {
        Alert told = fired(20);
        TestingAlerts alerts = new TestingAlerts(RULE);
        alerts.run("0: 3");
        alerts.restore(before(told), RULE);
        alerts.reach(29);
        assertThat(alerts.lines).isEmpty();

        alerts.reach(40);
        assertThat(alerts.lines).containsExactly("30 corrected 11.0 since 20");
        assertThat(alerts.last().id()).isEqualTo(told.id());
        alerts.close();
    }

    @Test
    void anAlertThatFiresAgainGoesOn() throws Exception {
        Alert told = fired(20);
        TestingAlerts alerts = new TestingAlerts(RULE);
        alerts.run("0: 3");
        alerts.restore(before(told), RULE);
        alerts.run("20: 11, 40: -");

        assertThat(alerts.lines).containsExactly("20 firing 11.0 since 20");
        alerts.close();
    }

    @Test
    void anAlertThatEndedAndDoesNotEndAgainIsToldOnceMore() throws Exception {
        TestingAlerts alerts = new TestingAlerts(RULE);
        alerts.run("20: 11");
        Alert over = AlertChanges.resolved(alerts.last(), 25_000, false);
        alerts.restore(before(over), RULE);
        alerts.reach(40);

        assertThat(alerts.lines).containsExactly("20 firing 11.0 since 20", "30 firing 11.0 since 20");
        alerts.close();
    }

    /** As JSON: Flink ships it as a Java object, which alerts are not made for. */
    private static ToldBefore before(Alert alert) {
        String json = Json.MAPPER.writeValueAsString(alert);
        return () -> new ToldBefore.Told(List.of(Json.MAPPER.readValue(json, Alert.class)), 29_500);
    }

    private static Alert fired(long since) throws Exception {
        TestingAlerts alerts = new TestingAlerts(RULE);
        alerts.run(since + ": 11");
        alerts.close();
        return alerts.last();
    }
}
