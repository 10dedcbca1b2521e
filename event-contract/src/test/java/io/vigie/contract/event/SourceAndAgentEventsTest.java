package io.vigie.contract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.contract.input.RefusedException;
import io.vigie.contract.json.Json;
import io.vigie.contract.topic.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class SourceAndAgentEventsTest {

    private static final Instant LATEST = Instant.parse("2026-11-23T09:40:00Z");
    private static final Instant TIME = Instant.parse("2026-11-23T09:27:50Z");
    private static final String X128 = "x".repeat(128);

    @Test
    void aHeartbeatSaysNothingButThatTheSourceIsThere() throws Exception {
        Event expected = new SourceEvent("1", "/pbx", SourceEventType.HEARTBEAT, TIME, null, null);

        assertThat(read("source.heartbeat", "/pbx", "{}")).isEqualTo(expected);
        assertThat(read("source.heartbeat", "/pbx", "null")).isEqualTo(expected);
        assertThat(read("source.heartbeat", "/pbx", "{\"openCalls\": 7, \"mood\": \"fine\"}"))
                .isEqualTo(expected);
        assertThat(expected.topic()).isEqualTo(Topic.SOURCES);
    }

    @Test
    void aRestartTellsTheOpenCallsOrNothingOfThem() throws Exception {
        assertThat(openCalls("{\"openCalls\": [\"a\", \"b\"]}")).containsExactly("a", "b");
        assertThat(openCalls("{\"openCalls\": []}")).isEmpty();
        assertThat(openCalls("{}")).isNull();
        assertThat(openCalls("{\"openCalls\": null}")).isNull();
    }

    @Test
    void aRestartMayTellOfAHundredThousandCalls() throws Exception {
        List<String> calls =
                IntStream.range(0, 100_000).mapToObj(i -> "call-" + i).toList();
        SourceEvent event = new SourceEvent("1", "/pbx", SourceEventType.RESTARTED, TIME, null, calls);

        assertThat(EventReader.read(EventWriter.write(event), LATEST)).isEqualTo(event);
    }

    @ParameterizedTest
    @ValueSource(strings = {"source.heartbeat", "source.restarted"})
    void theSubjectOfASourceIsTheSource(String type) {
        refuses(event(type, "/other", "{}"), "wrong", "'subject' must be the source itself: the same as 'source'.");
    }

    @Test
    void onlyWhatTheContractNamesOfAStateIsPassedOn() throws Exception {
        String data = "{\"agent\": \"ada\", \"state\": \"ready\", \"activity\": \"meal\", \"skill\": \"gold\"}";
        ObjectNode json = event("agent.state", "ada", data);
        json.put("traceparent", "00-abc");
        Event event = read(json);

        assertThat(event).isEqualTo(new AgentStateEvent("1", "/pbx", TIME, null, "ada", AgentState.READY, null, null));
        assertThat(new String(EventWriter.write(event), StandardCharsets.UTF_8))
                .doesNotContain("meal", "skill", "gold", "traceparent");
        assertThat(event.topic()).isEqualTo(Topic.SHIFTS);
    }

    @Test
    void whoIsAwayWithoutSayingWhyDoesSomethingElse() throws Exception {
        AgentStateEvent away =
                (AgentStateEvent) read("agent.state", "ada", "{\"agent\": \"ada\", \"state\": \"away\"}");

        assertThat(away.activity()).isEqualTo(Activity.OTHER);
        assertThat(away.queues()).isNull();
        assertThat(away.withAgent("bob").subject()).isEqualTo("bob");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "source.restarted | {\"openCalls\": \"a\"} | wrong | 'data.openCalls' must be a list of ids.",
                "source.restarted | {\"openCalls\": {}} | wrong | 'data.openCalls' must be a list of ids.",
                "source.restarted | {\"openCalls\": [1]} | wrong | 'data.openCalls' must be a list of ids, each a text",
                "source.restarted | {\"openCalls\": [null]} | wrong | 'data.openCalls' must be a list of ids, each a text",
                "source.restarted | {\"openCalls\": [\"\"]} | wrong | 'data.openCalls' must be a list of ids, each a text",
                "source.restarted | [] | wrong | 'data' must be a JSON object.",
                "source.stopped | {} | unknown-type | There is no event type 'io.vigie.source.stopped': there are",
                "agent.state | {\"state\": \"ready\"} | missing | 'data.agent' is missing: give a text of 1 to 128",
                "agent.state | {\"agent\": \"/pbx\"} | missing | 'data.state' is missing: give one of ready, away, offline.",
                "agent.state | {\"agent\": \"bob\", \"state\": \"ready\"} | wrong | 'data.agent' must be the same as 'subject'.",
                "agent.state | {\"agent\": 7, \"state\": \"ready\"} | wrong | 'data.agent' must be a text",
                "agent.state | {\"agent\": \"/pbx\", \"state\": \"talking\"} | wrong | 'data.state' must be one of ready, away",
                "agent.state | {\"agent\": \"/pbx\", \"state\": []} | wrong | 'data.state' must be one of ready, away",
                "agent.state | {\"agent\": \"/pbx\", \"state\": \"away\", \"activity\": \"nap\"} | wrong | 'data.activity' must be one of break, meal, briefing, seminar, self-study, coaching, back-office, other.",
                "agent.state | {\"agent\": \"/pbx\", \"state\": \"away\", \"activity\": 1} | wrong | 'data.activity' must be",
                "agent.state | {\"agent\": \"/pbx\", \"state\": \"away\", \"queues\": \"q\"} | wrong | 'data.queues' must be a list",
                "agent.state | {\"agent\": \"/pbx\", \"state\": \"away\", \"queues\": [\"a\\u0007\"]} | wrong | 'data.queues' must",
                "agent.state | {\"agent\": \"/pbx\", \"state\": \"away\", \"queues\": [\"\\ud83d\"]} | wrong | 'data.queues' must",
            })
    void whatIsWrongIsSaid(String type, String data, String code, String detail) {
        refuses(event(type, "/pbx", data), code, detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"source.heartbeat", "source.restarted", "agent.state"})
    void eachAttributeIsNeeded(String type) {
        for (String attribute : List.of("specversion", "id", "source", "subject", "time")) {
            ObjectNode missing = event(type, "/pbx", "{\"agent\": \"/pbx\", \"state\": \"ready\"}");
            missing.remove(attribute);
            refuses(missing, "missing", "'" + attribute + "' is missing: give ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"source.heartbeat", "source.restarted", "agent.state"})
    void noneMayRunTooFarAhead(String type) throws Exception {
        ObjectNode json = event(type, "/pbx", "{\"agent\": \"/pbx\", \"state\": \"ready\"}");
        json.put("time", "2026-11-23T09:40:00.000Z");
        assertThat(read(json).time()).isEqualTo(LATEST);

        json.put("time", "2026-11-23T09:40:00.001Z");
        refuses(json, "too-far-ahead", "more than 10 min ahead of the clock: set the clock of the source.");
    }

    @Test
    void anIdOfAListHasAtMost128Characters() throws Exception {
        assertThat(openCalls("{\"openCalls\": [\"" + X128 + "\"]}")).containsExactly(X128);
        refuses(
                event("source.restarted", "/pbx", "{\"openCalls\": [\"a\", \"" + X128 + "x\"]}"),
                "wrong",
                "'data.openCalls' must be a list of ids, each a text of 1 to 128 characters");
    }

    private static @Nullable List<String> openCalls(String data) throws RefusedException {
        return ((SourceEvent) read("source.restarted", "/pbx", data)).openCalls();
    }

    private static void refuses(ObjectNode json, String code, String detail) {
        assertThatThrownBy(() -> read(json)).isInstanceOfSatisfying(RefusedException.class, refused -> {
            assertThat(refused.problem().code()).isEqualTo(code);
            assertThat(refused.problem().detail()).contains(detail);
        });
    }

    private static Event read(String type, String subject, String data) throws RefusedException {
        return read(event(type, subject, data));
    }

    private static Event read(ObjectNode json) throws RefusedException {
        return EventReader.read(Json.MAPPER.writeValueAsBytes(json), LATEST);
    }

    private static ObjectNode event(String type, String subject, String data) {
        return (ObjectNode) Json.MAPPER.readTree("""
                {"specversion": "1.0", "id": "1", "source": "/pbx", "type": "io.vigie.%s", "subject": "%s",
                 "time": "2026-11-23T09:27:50Z", "data": %s}
                """.formatted(type, subject, data));
    }
}
