package io.vigie.standalone.run;

import io.vigie.contract.directory.DirectoryEntry;
import io.vigie.contract.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Asks a running Vigie, with the administrator's token. */
public final class VigieClient {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final DataFolder.Address address;
    private final DataFolder data;

    /** @throws CannotRunException when no Vigie has been started with this folder */
    public VigieClient(DataFolder data) throws CannotRunException {
        this.data = data;
        this.address = data.address();
    }

    /** A link that signs a browser in, once. */
    public URI signInLink(String role) throws CannotRunException, InterruptedException {
        byte[] body = Json.MAPPER.writeValueAsBytes(Map.of("role", role));
        JsonNode answer = ask(request("/api/v1/session/codes")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
        return address.url().resolve("/sign-in#" + answer.path("code").asString());
    }

    /**
     * Describes something in the directory.
     *
     * @throws CannotRunException when Vigie does not take it; the message says why
     */
    public void describe(DirectoryEntry entry) throws CannotRunException, InterruptedException {
        String id = URLEncoder.encode(entry.id(), StandardCharsets.UTF_8).replace("+", "%20");
        ask(request("/api/v1/directory/" + entry.directoryKind().word() + "/" + id)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofByteArray(Json.MAPPER.writeValueAsBytes(entry)))
                .build());
    }

    /** Whether everything that was known before the start is on the screens. */
    public boolean isReady() throws InterruptedException {
        try {
            URI readiness = address.managementUrl().resolve("/actuator/health/readiness");
            HttpRequest request =
                    HttpRequest.newBuilder(readiness).timeout(PATIENCE).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    private HttpRequest.Builder request(String path) throws CannotRunException {
        return HttpRequest.newBuilder(address.url().resolve(path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + data.token("admin"));
    }

    private JsonNode ask(HttpRequest request) throws CannotRunException, InterruptedException {
        try {
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            JsonNode answer = Json.MAPPER.readTree(response.body());
            if (response.statusCode() / 100 != 2) {
                throw new CannotRunException(
                        "Vigie answers: " + answer.path("detail").asString(Integer.toString(response.statusCode())));
            }
            return answer;
        } catch (IOException | JacksonException e) {
            throw new CannotRunException("Vigie does not answer at " + address.url() + ": is it running?");
        }
    }
}
