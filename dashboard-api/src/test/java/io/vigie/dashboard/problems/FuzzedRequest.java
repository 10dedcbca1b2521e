package io.vigie.dashboard.problems;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** One request to a route, made strange in some ways by chance. */
final class FuzzedRequest {

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE", "BREW", "get", "CONNECT");

    private static final List<String> IDS = List.of(
            "orders",
            "queue",
            "north",
            "%2F",
            "%2e%2e",
            "..",
            ";a=b",
            "%25",
            "%",
            "%zz",
            "%ff%fe",
            "%00",
            "%0d%0aSet-Cookie:x",
            "%E2%80%AE",
            "%F0%9F%98%80",
            "\u00e9\u00ff",
            "a%20b",
            "'\"<>",
            "{}",
            "[0]",
            "\\",
            "99999999999999999999",
            "-1",
            "x".repeat(300),
            "x".repeat(5_000));

    private static final List<String> VALUES = List.of(
            "",
            "1",
            "0",
            "-1",
            "1000",
            "1001",
            "2147483648",
            "9223372036854775808",
            "1e9",
            "0x10",
            "NaN",
            "null",
            "true",
            ",",
            ",,,",
            "%2C",
            "a,b",
            "%ff",
            "%",
            "north",
            "orders",
            "2026-11-23",
            "PT1M",
            "x".repeat(2_000));

    private static final List<String> NAMES =
            List.of("limit", "team", "queues", "desks", "teams", "from", "to", "step", "", "x", "limit[]", "%6cimit");

    private static final List<String> HEADERS = List.of(
            "Last-Event-ID: 0",
            "Last-Event-ID: -1",
            "Last-Event-ID: 9223372036854775807",
            "Last-Event-ID: 9223372036854775808",
            "Last-Event-ID: x,y",
            "Accept: text/event-stream",
            "Accept: application/xml",
            "Accept: */*;q=x",
            "Accept: ,;/",
            "Accept: application/problem+json;charset=utf-99",
            "Accept-Language: *;q=2",
            "Accept-Encoding: gzip, br;q=x",
            "Content-Encoding: gzip",
            "Range: bytes=0-",
            "Range: bytes=9-1,x",
            "If-None-Match: \"",
            "If-Modified-Since: yesterday",
            "If-Match: x",
            "Expect: 100-continue",
            "Expect: tea",
            "Origin: null",
            "Origin: http://evil.example",
            "Origin: ::",
            "Sec-Fetch-Site: cross-site",
            "Sec-Fetch-Site: x",
            "Cookie: vigie=a.b.c",
            "Cookie: vigie=wall.9999999999999999999.x.y",
            "Cookie: =;;=\"",
            "Cookie: __Host-vigie=x",
            "X-Forwarded-For: ::1, x",
            "X-Forwarded-Host: [",
            "Forwarded: for=\"[",
            "X-HTTP-Method-Override: TRACE",
            "Upgrade: h2c",
            "Upgrade: websocket",
            "Transfer-Encoding: identity",
            "Access-Control-Request-Method: PUT",
            "Date: x",
            "X-\u00e9: \u00ff",
            "User-Agent: " + "x".repeat(3_000));

    private static final List<String> TYPES = List.of(
            "application/json",
            "application/json",
            "application/json;charset=utf-16",
            "application/json;charset=none",
            "application/cloudevents+json",
            "application/cloudevents-batch+json",
            "application/x-www-form-urlencoded",
            "multipart/form-data",
            "multipart/form-data;boundary=x",
            "text/plain",
            "*/*",
            "x",
            "/",
            "application/json, text/plain");

    private static final List<String> BODIES = List.of(
            "{}",
            "[]",
            "null",
            "7",
            "\"x\"",
            "{\"role\":\"wall\"}",
            "{\"role\":7}",
            "{\"code\":\"x\"}",
            "{\"code\":[\"x\"]}",
            "{\"id\":\"orders\",\"name\":\"Orders\",\"client\":\"acme\",\"targetSeconds\":1e400}",
            "{\"id\":\"r\",\"name\":\"r\",\"kind\":\"queue\",\"metric\":\"waiting\",\"threshold\":-0.0,\"forSeconds\":99999999999}",
            "{\"id\":\"north\",\"name\":{\"a\":[]},\"members\":[null,{}]}",
            "{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"/pbx/1\",\"type\":\"io.vigie.call.queued\","
                    + "\"subject\":\"call-1\",\"time\":\"2026-11-23T09:30:00.250Z\",\"data\":{\"queue\":\"orders\"}}",
            "[{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"\\ud800\",\"type\":\"io.vigie.call.queued\","
                    + "\"subject\":\"call-1\",\"time\":\"+999999999-12-31T23:59:59Z\",\"data\":{\"queue\":\"\\u0000\"}}]",
            "{\"a\":1,\"a\":2,\"" + "k".repeat(60_000) + "\":1}",
            "1".repeat(5_000),
            "[".repeat(5_000),
            "{\"a\":".repeat(3_000),
            "\u00ff\u00fe{\"a\":\"\u00c3(\"}",
            " ".repeat(70_000) + "{}");

    private final Random random;

    FuzzedRequest(Random random) {
        this.random = random;
    }

    /** @param authorization the line of the header that says who asks, or nothing */
    byte[] to(OpenRoutes.Route route, String authorization) {
        StringBuilder head = new StringBuilder();
        head.append(chance(6) ? any(METHODS) : route.method())
                .append(' ')
                .append(path(route.path()))
                .append(query())
                .append(" HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n")
                .append(authorization);
        for (int more = random.nextInt(4); more > 0; more--) {
            head.append(any(HEADERS)).append("\r\n");
        }
        byte[] body = chance(4) ? new byte[0] : body(route);
        if (chance(8)) {
            head.append("Transfer-Encoding: chunked\r\n");
            body = chunked(body);
        } else if (body.length > 0 || chance(2)) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        if (!chance(6)) {
            head.append("Content-Type: ")
                    .append(any(chance(3) || route.types().isEmpty() ? TYPES : route.types()))
                    .append("\r\n");
        }
        return joined(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1), body);
    }

    private String path(String pattern) {
        StringBuilder path = new StringBuilder();
        for (String part : pattern.substring(1).split("/", -1)) {
            path.append('/').append(part.startsWith("{") || chance(40) ? any(IDS) : part);
        }
        return path.append(chance(30) ? "/" : "").toString();
    }

    private String query() {
        StringBuilder query = new StringBuilder();
        for (int more = random.nextInt(4); more > 0; more--) {
            query.append(query.isEmpty() ? '?' : '&')
                    .append(any(NAMES))
                    .append('=')
                    .append(any(VALUES));
        }
        return query.toString();
    }

    private byte[] body(OpenRoutes.Route route) {
        byte[] body = any(chance(2) || route.examples().isEmpty() ? BODIES : route.examples())
                .getBytes(StandardCharsets.ISO_8859_1);
        if (chance(3) && body.length > 1) {
            body = Arrays.copyOf(body, 1 + random.nextInt(body.length - 1));
        }
        if (chance(3)) {
            body[random.nextInt(body.length)] = (byte) random.nextInt(256);
        }
        return body;
    }

    private static byte[] chunked(byte[] body) {
        byte[] size = (Integer.toHexString(body.length) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        byte[] end = "\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        return body.length == 0 ? "0\r\n\r\n".getBytes(StandardCharsets.US_ASCII) : joined(size, body, end);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
