package io.vigie.contract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.vigie.contract.input.RefusedException;
import io.vigie.contract.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class EventReaderTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:30:00Z");

    @Test
    void onlyWhatTheContractNamesIsPassedOn() throws Exception {
        ObjectNode json = queued();
        json.put("traceparent", "00-abc");
        json.withObject("data").put("customerName", "Ada").put("agent", "agent-1");

        String written = new String(EventWriter.write(read(json)), StandardCharsets.UTF_8);

        assertThat(written).doesNotContain("traceparent", "Ada", "agent-1");
        assertThat(read(json)).isEqualTo(read(queued()));
    }

    @Test
    void timesAreTakenInAnyOffsetToTheMillisecond() throws Exception {
        ObjectNode json = queued();
        json.put("time", "2026-11-23t11:27:50.123987+02:00");

        assertThat(read(json).time()).isEqualTo(Instant.parse("2026-11-23T09:27:50.123Z"));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23T09:40:00.000Z, true", "2026-11-23T09:40:00.001Z, false"})
    void anEventMayRunTenMinutesAheadOfTheClock(String time, boolean taken) {
        ObjectNode json = queued();
        json.put("time", time);

        if (taken) {
            assertThat(catchThrowableOfType(RefusedException.class, () -> read(json)))
                    .isNull();
        } else {
            refuses(json, "too-far-ahead", "'time' 2026-11-23T09:40:00.001Z lies more than 10 min ahead");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"specversion", "id", "source", "type", "subject", "time"})
    void eachAttributeIsNeeded(String attribute) {
        ObjectNode missing = queued();
        missing.remove(attribute);
        refuses(missing, "missing", "'" + attribute + "' is missing: give ");

        ObjectNode wrong = queued();
        wrong.put(attribute, 7);
        refuses(wrong, "wrong", "'" + attribute + "' must be ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "call.queued | {} | missing | 'data.queue'",
                "call.queued | {\"queue\": \"\"} | wrong | 'data.queue'",
                "call.queued | {\"queue\": \"a\\u0007\"} | wrong | 'data.queue'",
                "call.queued | {\"queue\": \"q\", \"channel\": \"fax\"} | wrong | 'data.channel' must be one of voice, chat, video",
                "call.queued | {\"queue\": \"q\", \"callback\": \"yes\"} | wrong | 'data.callback' must be true or false",
                "call.queued | {\"queue\": \"q\", \"caller\": 33612345678} | wrong | 'data.caller'",
                "call.queued | {\"queue\": \"q\", \"leg\": -1} | wrong | 'data.leg'",
                "call.queued | {\"queue\": \"q\", \"leg\": 1.5} | wrong | 'data.leg'",
                "call.queued | {\"queue\": \"q\", \"leg\": 1000} | wrong | 'data.leg'",
                "call.queued | [] | wrong | 'data' must be a JSON object",
                "call.answered | {} | missing | 'data.agent'",
                "call.missed | {\"agent\": {}} | wrong | 'data.agent'",
                "call.classified | {} | missing | 'data.reason'",
                "call.classified | {\"reason\": \"rude\"} | wrong | 'data.reason' must be one of information, support",
                "call.flowed-out | {\"to\": 5} | wrong | 'data.to'",
                "call.transferred | {\"toQueue\": \"\"} | wrong | 'data.toQueue'",
                "call.rang | {} | unknown-type | There is no event type 'io.vigie.call.rang'",
            })
    void whatIsWrongIsSaid(String type, String data, String code, String detail) {
        ObjectNode json = queued();
        json.put("type", "io.vigie." + type);
        json.set("data", Json.MAPPER.readTree(data));

        refuses(json, code, detail);
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "'\"-12\"', -12"})
    void aSequenceIsANumberOrItsText(String written, long sequence) throws Exception {
        ObjectNode json = queued();
        json.set("sequence", Json.MAPPER.readTree(written));

        assertThat(read(json).sequence()).isEqualTo(sequence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "\"seven\"", "true", "99999999999999999999"})
    void anyOtherSequenceIsWrong(String written) {
        ObjectNode json = queued();
        json.set("sequence", Json.MAPPER.readTree(written));

        refuses(json, "wrong", "'sequence' must be a whole number");
    }

    @ParameterizedTest
    @CsvSource({"1969-12-31T23:59:59Z", "2026-11-23 09:27:50", "2026-13-01T00:00:00Z", "1795426070"})
    void aTimeThatIsNoneIsWrong(String time) {
        ObjectNode json = queued();
        json.put("time", time);

        refuses(json, "wrong", "'time' must be");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{} {}", "[]", "7", "null", "{\"id\": \"1\"", "\u0000"})
    void whatIsNotOneJsonObjectIsNotAnEvent(String body) {
        assertThatThrownBy(() -> EventReader.read(body.getBytes(StandardCharsets.UTF_8), NOW))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("not-json"));
    }

    @Test
    void aRefusalNamesTheEvent() {
        ObjectNode json = queued();
        json.remove("data");

        assertThatThrownBy(() -> read(json))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.id()).isEqualTo("84213"));
    }

    @Test
    void anIdHasAtMost128Characters() throws Exception {
        ObjectNode json = queued();
        json.put("id", "x".repeat(128));
        assertThat(read(json).id()).hasSize(128);

        json.put("id", "x".repeat(129));
        refuses(json, "wrong", "'id' must be a text of 1 to 128 characters");
    }

    private static void refuses(ObjectNode json, String code, String detail) {
        assertThatThrownBy(() -> read(json)).isInstanceOfSatisfying(RefusedException.class, refused -> {
            assertThat(refused.problem().code()).isEqualTo(code);
            assertThat(refused.problem().detail()).contains(detail);
        });
    }

    private static Event read(ObjectNode json) throws RefusedException {
        return EventReader.read(Json.MAPPER.writeValueAsBytes(json), NOW.plus(EventReader.AHEAD));
    }

    private static ObjectNode queued() {
        return (ObjectNode) Json.MAPPER.readTree("""
                {"specversion": "1.0", "id": "84213", "source": "/pbx", "type": "io.vigie.call.queued",
                 "subject": "call-1", "time": "2026-11-23T09:27:50Z", "data": {"queue": "orders"}}
                """);
    }
}
