package io.vigie.dashboard.oidc;

import io.vigie.contract.json.Json;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The module {@code identity-provider}, running as a process of its own. */
final class ProviderProcess implements AutoCloseable {

    private static final Path MODULE = Path.of("..", "identity-provider", "target");

    private final Process process;
    private final int port;
    private final HttpClient client = HttpClient.newHttpClient();

    private ProviderProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static ProviderProcess start() throws IOException {
        return start(0);
    }

    /** Starts it at a port, as after an outage. */
    static ProviderProcess start(int port) throws IOException {
        Path libraries = MODULE.resolve("class-path");
        if (!Files.exists(libraries)) {
            throw new IllegalStateException("Build the provider of the tests first: mvn compile -pl identity-provider");
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        MODULE.resolve("classes")
                                + File.pathSeparator
                                + Files.readString(libraries).strip(),
                        "io.vigie.identityprovider.IdentityProvider",
                        "--server.port=" + port)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new ProviderProcess(process, told(process));
    }

    /** A port that nobody listens at. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static int told(Process process) throws IOException {
        BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith("port ")) {
                return Integer.parseInt(line.substring("port ".length()));
            }
        }
        throw new IllegalStateException("The provider of the tests did not start: its output says why");
    }

    String issuer() {
        return issuer(port);
    }

    static String issuer(int port) {
        return "http://127.0.0.1:" + port;
    }

    /** The access token of a machine that has the claims of one of its holders. */
    String machineToken(String holder) throws Exception {
        String id = "machine-" + holder;
        String basic = Base64.getEncoder().encodeToString((id + ":secret-of-" + id).getBytes(StandardCharsets.UTF_8));
        String answer = post(
                "/oauth2/token",
                "application/x-www-form-urlencoded",
                "Basic " + basic,
                "grant_type=client_credentials");
        return Json.MAPPER.readTree(answer).get("access_token").stringValue();
    }

    /** Whatever token a test asks for. */
    String mint(String algorithm, boolean foreign, @Nullable String type, Map<String, Object> claims) throws Exception {
        var wanted = Json.MAPPER.createObjectNode();
        wanted.put("algorithm", algorithm).put("foreign", foreign);
        if (type != null) {
            wanted.put("type", type);
        }
        wanted.set("claims", Json.MAPPER.valueToTree(claims));
        return post("/mint", "application/json", null, wanted.toString());
    }

    private String post(String path, String type, @Nullable String authorization, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(issuer() + path))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return client.send(request.build(), BodyHandlers.ofString()).body();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
