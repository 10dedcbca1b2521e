package io.vigie.connect.http;

import io.vigie.connect.time.Timekeeper;
import io.vigie.contract.event.Event;
import io.vigie.contract.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The door of a running Vigie, over HTTP. One batch is under way at a time, so order is kept. A door that is away or
 * busy is tried again with the same batch, which is safe because events are known by their ids.
 */
public final class EventSender implements Door {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final URI door;
    private final String token;
    private final Duration patience;
    private final Timekeeper time;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    /**
     * @param vigie where Vigie answers, such as {@code http://127.0.0.1:8080}
     * @param token a bearer token of the role ingest
     * @param patience how long a batch is tried again before it is given up
     */
    public EventSender(URI vigie, String token, Duration patience, Timekeeper time) {
        this.door = URI.create(vigie.toString().replaceAll("/+$", "") + "/api/v1/events");
        this.token = token;
        this.patience = patience;
        this.time = time;
    }

    @Override
    public Receipt send(List<? extends Event> events) throws DoorException, InterruptedException {
        Receipt all = Receipt.NONE;
        int sent = 0;
        for (Batch batch : Batch.of(events)) {
            all = all.plus(sendPatiently(batch), sent);
            sent += batch.size();
        }
        return all;
    }

    private Receipt sendPatiently(Batch batch) throws DoorException, InterruptedException {
        HttpRequest request = request(batch);
        Instant deadline = time.now().plus(patience);
        Duration pause = FIRST_PAUSE;
        while (true) {
            String trouble;
            try {
                HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
                if (!isPassing(response.statusCode())) {
                    return receipt(response, batch);
                }
                trouble = "it answers " + response.statusCode() + detail(response.body());
            } catch (DoorException e) {
                throw e;
            } catch (IOException e) {
                trouble = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            }
            if (time.now().plus(pause).isAfter(deadline)) {
                throw new DoorException(
                        door + " did not take the events in " + patience.toSeconds() + " s: " + trouble);
            }
            time.sleep(pause);
            pause = pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
        }
    }

    private HttpRequest request(Batch batch) {
        return HttpRequest.newBuilder(door)
                .timeout(ANSWER)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/cloudevents-batch+json")
                .POST(BodyPublishers.ofByteArray(batch.body()))
                .build();
    }

    /** Whether an answer is of the kind that passes by itself. */
    private static boolean isPassing(int status) {
        return status == 429 || status >= 500;
    }

    private Receipt receipt(HttpResponse<String> response, Batch batch) throws DoorException {
        if (response.statusCode() != 202) {
            throw new DoorException(
                    door + " refuses the events with " + response.statusCode() + detail(response.body()));
        }
        Receipt receipt = read(response.body());
        if (receipt == null || receipt.accepted() + receipt.rejected().size() != batch.size()) {
            throw new DoorException(door + " answers, but not as a Vigie does: check the address");
        }
        return receipt;
    }

    private static @Nullable Receipt read(String body) {
        try {
            JsonNode answer = Json.MAPPER.readTree(body);
            return answer.path("rejected").isArray() ? Json.MAPPER.treeToValue(answer, Receipt.class) : null;
        } catch (JacksonException e) {
            return null;
        }
    }

    /** What a problem (RFC 9457) tells a person, with a separator before it; nothing when the body is none. */
    private static String detail(String body) {
        try {
            JsonNode problem = Json.MAPPER.readTree(body);
            String detail =
                    problem.path("detail").asString(problem.path("title").asString(""));
            return detail.isEmpty() ? "" : ": " + detail;
        } catch (JacksonException e) {
            return "";
        }
    }
}
