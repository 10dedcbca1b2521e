package io.vigie.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.live.Alert.State;
import io.vigie.dashboard.live.Alerts.Told;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import reactor.test.scheduler.VirtualTimeScheduler;

class AlertsTest {

    private final VirtualTimeScheduler time = VirtualTimeScheduler.create();
    private final TestingCentre testing = new TestingCentre(time);
    private final Alerts alerts = testing.alerts;

    @AfterEach
    void dispose() {
        time.dispose();
    }

    private void desk(long offset, String id, State state) {
        testing.alert(offset, id, "desk", "claims", state);
    }

    private List<Long> after(long offset) {
        assertThat(alerts.after(offset).complete()).isTrue();
        return alerts.after(offset).told().stream().map(Told::offset).toList();
    }

    @Test
    void whatCameAfterAnOffsetIsToldInItsOrder() {
        desk(0, "one", State.FIRING);
        // A transaction of the job leaves a gap.
        desk(2, "two", State.FIRING);
        desk(3, "one", State.RESOLVED);

        assertThat(after(-1)).containsExactly(0L, 2L, 3L);
        assertThat(after(0)).containsExactly(2L, 3L);
        assertThat(after(1)).containsExactly(2L, 3L);
        assertThat(after(3)).isEmpty();
    }

    @Test
    void aRecordThatIsHandedOutAgainChangesNothing() {
        desk(0, "one", State.FIRING);
        desk(1, "one", State.RESOLVED);
        long change = testing.changes.last();

        desk(0, "one", State.FIRING);

        assertThat(testing.changes.last()).isEqualTo(change);
        assertThat(alerts.open()).isEmpty();
    }

    @Test
    void whatTheTopicNoLongerHeldAtTheStartIsTooOld() {
        desk(100, "one", State.FIRING);

        assertThat(alerts.after(98).complete()).isFalse();
        assertThat(after(99)).containsExactly(100L);
        assertThat(alerts.after(101).complete()).as("of another life").isFalse();
    }

    @Test
    void tenThousandRecordsAreKeptAndNoMore() {
        for (int offset = 0; offset < Alerts.KEPT; offset++) {
            desk(offset, "alert-" + offset, State.RESOLVED);
        }
        assertThat(after(-1)).hasSize(Alerts.KEPT);

        desk(Alerts.KEPT, "last", State.FIRING);

        assertThat(alerts.after(-1).complete()).isFalse();
        assertThat(after(0)).hasSize(Alerts.KEPT);
        assertThat(alerts.get("alert-0")).isNull();
        assertThat(alerts.get("alert-1")).isNotNull();
    }

    @Test
    void anAlertThatIsOpenIsNeverForgotten() {
        desk(0, "old", State.FIRING);
        for (int offset = 1; offset <= Alerts.KEPT + 1; offset++) {
            desk(offset, "alert-" + offset, State.RESOLVED);
        }

        assertThat(alerts.open()).extracting(told -> told.alert().id()).containsExactly("old");
        assertThat(alerts.get("old")).isNotNull();
    }

    @Test
    void anAlertIsFoundByItsIdAndByTheOneThatIsShownInItsPlace() {
        desk(0, "one", State.FIRING);
        Told told = Objects.requireNonNull(alerts.get("one"));

        assertThat(alerts.get(told.opaqueId())).isSameAs(told);
        assertThat(alerts.get("none")).isNull();
    }
}
