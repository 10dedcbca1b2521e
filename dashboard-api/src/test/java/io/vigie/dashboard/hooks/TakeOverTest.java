package io.vigie.dashboard.hooks;

import static io.vigie.dashboard.hooks.TestingCalls.ids;
import static io.vigie.dashboard.hooks.TestingCalls.types;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.vigie.contract.json.Json;
import io.vigie.contract.live.Alert.State;
import io.vigie.contract.topic.PipelineHeartbeat;
import io.vigie.dashboard.broker.Turn;
import io.vigie.dashboard.hooks.outbound.Receiver;
import io.vigie.dashboard.testkit.RunningDashboard;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Several processes of one installation, and parts that stand still. */
class TakeOverTest {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Test
    void oneProcessCallsAndAnotherGoesOnWhereItEndedUnderTheSameIds() throws Exception {
        try (RunningDashboard first = TestingCalls.start(Map.of());
                Receiver leads =
                        Receiver.answering(number -> number == 2 ? Receiver.nothing() : Receiver.status(200))) {
            TestingCalls calls = new TestingCalls(first, "two");
            calls.webhook("leads", leads);
            calls.route("leads");
            await().atMost(PATIENCE)
                    .until(() -> first.context().getBean(Turn.class).isMine());
            try (RunningDashboard second = first.another()) {
                calls.alert("a", State.FIRING);
                await().atMost(PATIENCE).until(() -> leads.requests().size() == 1);
                calls.alert("a", State.RESOLVED);
                await().atMost(PATIENCE).until(() -> leads.requests().size() == 2);
                // It was sent, and how that ended is never noted.
                first.context().close();
                await().atMost(PATIENCE).until(() -> leads.requests().size() == 3);

                assertThat(types(leads)).containsExactly("triggered", "resolved", "resolved");
                assertThat(new HashSet<>(ids(leads))).hasSize(2);
                assertThat(ids(leads).get(2)).isEqualTo(ids(leads).get(1));
                new TestingCalls(second, "two").alert("b", State.FIRING);
                await().atMost(PATIENCE).until(() -> leads.requests().size() == 4);
                assertThat(second.context().getBean(Turn.class).isMine()).isTrue();
            }
        }
    }

    @Test
    void whoeverWantsToKnowIsToldThatThePipelineStandsStillAndThatItGoesOnAgain() throws Exception {
        try (RunningDashboard dashboard = TestingCalls.start(Map.of("vigie.hooks.standstill-after", "200ms"));
                Receiver leads = Receiver.well();
                Receiver beats = Receiver.well()) {
            TestingCalls calls = new TestingCalls(dashboard, "still");
            calls.webhook("leads", leads);
            calls.hook("beats", "healthcheck", beats.url("/"), ",\"heartbeatSeconds\":10");
            calls.put("hook-routes/still", "{\"kinds\":[\"pipeline\"],\"levels\":[{\"hooks\":[\"still-leads\"]}]}");
            await().atMost(PATIENCE).until(() -> types(leads).contains("triggered"));
            assertThat(leads.requests().get(0).json().at("/data/alerts/0/code").stringValue())
                    .isEqualTo("standstill.job");
            int before = beats.requests().size();

            await().atMost(PATIENCE).until(() -> {
                dashboard
                        .broker()
                        .write(
                                "heartbeats",
                                null,
                                Json.MAPPER.writeValueAsString(
                                        new PipelineHeartbeat(Instant.now().plusSeconds(3_600))));
                return types(leads).contains("resolved") && beats.requests().size() > before;
            });
        }
    }
}
