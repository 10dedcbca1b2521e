package io.vigie.dashboard.testkit;

import io.vigie.contract.json.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A client of the stream at a plain socket, which reads only when the test says so. */
public final class OpenStream implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** One event of the stream, with the id that it came with. */
    public record Event(@Nullable String id, String name, JsonNode data) {}

    private final Socket socket;
    private final BufferedReader in;

    private OpenStream(Socket socket, BufferedReader in) {
        this.socket = socket;
        this.in = in;
    }

    /** Opens the stream of the wall and reads the head of the answer. */
    public static OpenStream open(RunningDashboard dashboard, String query) throws IOException {
        return open(dashboard, query, "wall", null);
    }

    /** Opens the stream of a role, perhaps as one that comes again. */
    public static OpenStream open(RunningDashboard dashboard, String query, String role, @Nullable String lastEventId)
            throws IOException {
        return openWith(dashboard, query, "Authorization: Bearer " + dashboard.token(role), lastEventId);
    }

    /** Opens the stream of who holds a cookie. */
    public static OpenStream openAs(RunningDashboard dashboard, String query, String cookie) throws IOException {
        return openWith(dashboard, query, "Cookie: " + cookie, null);
    }

    private static OpenStream openWith(
            RunningDashboard dashboard, String query, String credentials, @Nullable String lastEventId)
            throws IOException {
        Socket socket = new Socket();
        // Small, so that a client that does not read is soon felt at the other end.
        socket.setReceiveBufferSize(8 * 1024);
        socket.setSoTimeout((int) PATIENCE.toMillis());
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), dashboard.port()));
        String request = "GET /api/v1/stream" + query + " HTTP/1.1\r\nHost: 127.0.0.1:" + dashboard.port()
                + "\r\n" + credentials
                + (lastEventId == null ? "" : "\r\nLast-Event-ID: " + lastEventId) + "\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        OpenStream stream = new OpenStream(
                socket, new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8)));
        String line = stream.line();
        while (!line.isEmpty()) {
            line = stream.line();
        }
        return stream;
    }

    /** The next event; null at the end of the stream. Chunk sizes and the time to retry are passed over. */
    public @Nullable Event next() throws IOException {
        String id = null;
        String name = null;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("event: ")) {
                name = line.substring("event: ".length());
            } else if (line.startsWith("id: ")) {
                id = line.substring("id: ".length());
            } else if (line.startsWith("data: ") && name != null) {
                return new Event(id, name, Json.MAPPER.readTree(line.substring("data: ".length())));
            } else if (line.equals("0")) {
                return null;
            }
        }
        return null;
    }

    /** The next event of a name. */
    public Event next(String name) {
        try {
            for (Event event = next(); event != null; event = next()) {
                if (event.name.equals(name)) {
                    return event;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("No " + name + " came", e);
        }
        throw new AssertionError("The stream ended before a " + name);
    }

    private String line() throws IOException {
        String line = in.readLine();
        if (line == null) {
            throw new IOException("The server closed the connection");
        }
        return line;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
