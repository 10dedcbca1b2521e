package io.vigie.dashboard.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A request as bytes at a plain socket, so that it may be as wrong as one likes. */
public final class RawRequest {

    private static final int PATIENCE_MILLIS = 10_000;
    private static final int CONTINUE = 100;

    private RawRequest() {}

    /** What came back; status 0 when the server closed the connection without an answer. */
    public record Answer(int status, Map<String, String> headers, String body) {

        /** The empty text when there is none of the name. */
        public String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    public static Answer send(int port, String request) throws IOException {
        return send(port, request.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Sends and reads to the end of the answer: that of the connection, or of as much as it announces. */
    public static Answer send(int port, byte[] request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request);
            return read(socket.getInputStream());
        }
    }

    private static Answer read(InputStream in) throws IOException {
        Answer head = head(in);
        while (head.status == CONTINUE) {
            head = head(in);
        }
        return new Answer(head.status, head.headers, body(in, head.headers));
    }

    private static Answer head(InputStream in) throws IOException {
        Map<String, String> headers = new HashMap<>();
        String first = line(in);
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        return new Answer(first.isEmpty() ? 0 : Integer.parseInt(first.split(" ", -1)[1]), headers, "");
    }

    private static String body(InputStream in, Map<String, String> headers) throws IOException {
        // A stream does not end: its first bytes are enough.
        boolean endless = headers.getOrDefault("content-type", "").startsWith("text/event-stream");
        int length = endless ? 1 : Integer.parseInt(headers.getOrDefault("content-length", "1000000"));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            while (body.size() < length) {
                int next = in.read();
                if (next < 0) {
                    break;
                }
                body.write(next);
            }
        } catch (SocketTimeoutException e) {
            throw new IOException("The answer does not end: " + headers, e);
        } catch (SocketException e) {
            // Closed by the server, which does not read what it refuses: what has come is the answer.
            return body.toString(StandardCharsets.UTF_8);
        }
        return body.toString(StandardCharsets.UTF_8);
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
    }
}
