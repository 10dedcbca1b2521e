package io.vigie.dashboard.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.live.Alert.State;
import io.vigie.dashboard.testkit.OpenStream;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import io.vigie.dashboard.testkit.Snapshots;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A client that loses the stream, and comes back to another process. */
@ExtendWith(SharedDashboard.class)
class ComesBackTest {

    /** More than fit into one frame's buffer, and as many as a bad minute may bring. */
    private static final int MISSED = 300;

    private static void alert(RunningDashboard dashboard, String id, State state) throws Exception {
        dashboard.broker().write("alerts", id, Snapshots.alert(id, "back", "desk", "comes-back", state));
    }

    private static List<String> told(OpenStream stream, String until) throws Exception {
        List<String> told = new ArrayList<>();
        while (!told.contains(until)) {
            OpenStream.Event event = stream.next("alert");
            told.add(event.data().path("id").asString("") + " "
                    + event.data().path("state").asString(""));
        }
        return told;
    }

    @Test
    void missesNoAlertAndGetsNoneTwice(RunningDashboard dashboard) throws Exception {
        String lastId;
        try (OpenStream stream = OpenStream.open(dashboard, "?queues=none", "lead", null)) {
            stream.next("snapshot");
            alert(dashboard, "back-seen", State.FIRING);
            OpenStream.Event seen = stream.next("alert");
            assertThat(seen.data().path("id").asString("")).isEqualTo("back-seen");
            lastId = Objects.requireNonNull(seen.id());
        }
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < MISSED; i++) {
            State state = i % 3 == 2 ? State.RESOLVED : State.FIRING;
            String id = "back-" + (i % 3 == 2 ? i - 1 : i);
            alert(dashboard, id, state);
            expected.add(id + (state == State.FIRING ? " firing" : " resolved"));
        }

        try (RunningDashboard second = dashboard.another();
                OpenStream again = OpenStream.openAt(
                        second.port(), "?queues=none", "Authorization: Bearer " + dashboard.token("lead"), lastId)) {
            assertThat(told(again, expected.get(MISSED - 1))).isEqualTo(expected);

            alert(dashboard, "back-after", State.FIRING);
            assertThat(told(again, "back-after firing")).containsExactly("back-after firing");
        }
    }

    @Test
    void isToldToReadAllAnewWhereTheGapIsTooOld(RunningDashboard dashboard) throws Exception {
        long ahead = dashboard.broker().read("alerts").size() + 1_000L;
        try (OpenStream again = OpenStream.open(dashboard, "?queues=none", "lead", Long.toString(ahead))) {
            assertThat(again.next("reset").name()).isEqualTo("reset");
            assertThat(again.next("heartbeat").data().has("serverTime")).isTrue();
        }
    }
}
