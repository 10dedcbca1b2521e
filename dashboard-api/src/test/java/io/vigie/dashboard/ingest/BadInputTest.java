package io.vigie.dashboard.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.json.Json;
import io.vigie.dashboard.ingest.BadEvents.Bad;
import io.vigie.dashboard.testkit.RunningDashboard;
import io.vigie.dashboard.testkit.SharedDashboard;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.JsonNode;

/** Whatever comes to the door: each wrong thing is told so that a person can act on it, and nothing of it gets in. */
@ExtendWith(SharedDashboard.class)
class BadInputTest {

    private static final String ONE = "application/cloudevents+json";
    private static final String BATCH = "application/cloudevents-batch+json";
    private static final String[] INPUTS = {"calls", "shifts", "sources"};
    private static final String CALLER = BadEvents.CALLER.replace(" ", "").substring(1);

    private static HttpResponse<String> send(RunningDashboard dashboard, String type, String body) throws Exception {
        HttpResponse<String> answer = dashboard.post("/api/v1/events", "ingest", type, body);
        assertThat(answer.body().replace(" ", "")).doesNotContain(CALLER);
        return answer;
    }

    private static String batch(Stream<String> events) {
        return events.collect(Collectors.joining(",", "[", "]"));
    }

    /** Escaped, or half a character would be lost on its way. */
    private static String escaped(Bad bad) {
        return Json.MAPPER.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII).writeValueAsString(bad.event());
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    /** What lies on the topics that events come in by and holds a mark: each key and value. */
    private static List<String> onTheBroker(RunningDashboard dashboard, String mark) {
        return dashboard.broker().read(INPUTS).stream()
                .map(found -> text(found.key()) + " " + text(found.value()))
                .filter(text -> text.contains(mark))
                .toList();
    }

    private static String good() {
        return BadEvents.good("call.queued", BadEvents.MARK).toString();
    }

    @Test
    void eachWrongFieldOfEachTypeIsRejectedByItsNameAndNothingOfItIsOnTheBroker(RunningDashboard dashboard)
            throws Exception {
        List<Bad> all = BadEvents.all();
        for (int from = 0; from < all.size(); from += 500) {
            List<Bad> bad = all.subList(from, Math.min(all.size(), from + 500));

            HttpResponse<String> answer =
                    send(dashboard, BATCH, batch(bad.stream().map(BadInputTest::escaped)));

            assertThat(answer.statusCode()).isEqualTo(202);
            JsonNode receipt = Json.MAPPER.readTree(answer.body());
            List<Integer> rejected = receipt.get("rejected").values().stream()
                    .map(rejection -> rejection.get("index").intValue())
                    .toList();
            assertThat(IntStream.range(0, bad.size())
                            .filter(i -> !rejected.contains(i))
                            .mapToObj(bad::get))
                    .as("taken though it is wrong")
                    .isEmpty();
            assertThat(receipt.get("accepted").intValue()).isZero();
            for (int i = 0; i < bad.size(); i++) {
                JsonNode rejection = receipt.get("rejected").get(i);
                assertThat(rejection.get("index").intValue()).isEqualTo(i);
                assertThat(rejection.at("/problem/code").stringValue())
                        .as(bad.get(i).toString())
                        .isEqualTo(bad.get(i).code());
                assertThat(rejection.at("/problem/detail").stringValue())
                        .as(bad.get(i).toString())
                        .contains(
                                bad.get(i).code().equals("unknown-type")
                                        ? "There is no event type"
                                        : bad.get(i).field())
                        .hasSizeBetween(20, 400)
                        .endsWith(".");
            }
        }
        assertThat(onTheBroker(dashboard, BadEvents.MARK)).isEmpty();
    }

    @Test
    void theSameWithNothingWrongAreTakenAndTheCallerIsNowhereInTheClear(RunningDashboard dashboard) throws Exception {
        Stream<String> good = BadEvents.types().stream()
                .map(type -> BadEvents.good(type, "marked-good").toString());
        int types = BadEvents.types().size();

        HttpResponse<String> answer = send(dashboard, BATCH, batch(good));

        assertThat(answer.body()).isEqualTo("{\"accepted\":" + types + ",\"rejected\":[]}");
        assertThat(onTheBroker(dashboard, "marked-good"))
                .hasSize(types)
                .allSatisfy(text ->
                        assertThat(text.replace(" ", "")).doesNotContain(CALLER).doesNotContain("unknown"));
    }

    @Test
    void ofABatchTheGoodAreTakenWhateverIsBesideThem(RunningDashboard dashboard) throws Exception {
        String good = BadEvents.good("call.queued", "marked-beside").toString();

        HttpResponse<String> answer = send(
                dashboard, BATCH, batch(Stream.of(good, "7", "null", "[]", "\"x\"", "{}", "[" + good + "]", good)));

        JsonNode receipt = Json.MAPPER.readTree(answer.body());
        assertThat(receipt.get("accepted").intValue()).isEqualTo(2);
        assertThat(receipt.get("rejected"))
                .extracting(rejection -> rejection.get("index").intValue())
                .containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(onTheBroker(dashboard, "marked-beside")).hasSize(2);
    }

    private static Stream<Arguments> brokenBodies() {
        String good = good();
        return Stream.of(
                Arguments.of("cut off", ONE, good.substring(0, good.length() - 10)),
                Arguments.of("cut off in the caller", ONE, good.substring(0, good.indexOf("77 66"))),
                Arguments.of("a caller without quotes", ONE, "{\"data\":{\"caller\":p33199887766}}"),
                Arguments.of("something behind it", ONE, good + " p33199887766"),
                Arguments.of("another kind: a batch", ONE, "[" + good + "]"),
                Arguments.of("another kind: an event", BATCH, good),
                Arguments.of("text", ONE, "\"p33199887766\""),
                Arguments.of("a form", ONE, "caller=+33199887766"),
                Arguments.of("nothing", ONE, ""),
                Arguments.of("nothing", BATCH, " "),
                Arguments.of("too deep", ONE, "{\"data\":" + "[".repeat(100_000)),
                Arguments.of("too long a number", ONE, "{\"leg\":" + "9".repeat(100_000) + "}"),
                Arguments.of("a control character", ONE, good.replace("77", "7\u00007")));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("brokenBodies")
    void aBodyThatIsNotOfItsKindIsABadRequestThatSaysWhy(
            String what, String type, String body, RunningDashboard dashboard) throws Exception {

        HttpResponse<String> answer = send(dashboard, type, body);

        assertThat(answer.statusCode()).as(what).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Json.MAPPER.readTree(answer.body()).get("detail").stringValue())
                .startsWith("The content type announces ");
        assertThat(onTheBroker(dashboard, BadEvents.MARK)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "application/cloudevents", "x", "application/*", "*/*"})
    void anotherContentTypeIsToldWhichToUse(String type, RunningDashboard dashboard) throws Exception {
        HttpResponse<String> answer = send(dashboard, type, good());

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(Json.MAPPER.readTree(answer.body()).get("detail").stringValue())
                .containsAnyOf("Set Content-Type to " + ONE + " or " + BATCH, "correct it");
    }

    @Test
    void tooManyOrTooLargeIsToldAndNothingOfItIsTaken(RunningDashboard dashboard) throws Exception {
        String good = good();

        HttpResponse<String> tooMany = send(dashboard, BATCH, batch(Collections.nCopies(1_001, good).stream()));
        HttpResponse<String> tooLarge = send(dashboard, ONE, good + " ".repeat(1 << 20));

        assertThat(tooMany.statusCode()).isEqualTo(413);
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(tooMany.body()).contains("at most 1000");
        assertThat(tooLarge.body()).contains("smaller batches");
        assertThat(onTheBroker(dashboard, BadEvents.MARK)).isEmpty();
    }
}
