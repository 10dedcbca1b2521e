package io.vigie.dashboard.reports;

import io.vigie.contract.json.Json;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.buffer.DataBufferFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.node.ObjectNode;

/**
 * A report as it is sent: some rows at a time, so that a long one is never whole in memory.
 *
 * @param name also that of the list of rows in JSON
 * @param head what JSON tells before the rows
 * @param columns of a spreadsheet
 */
record Report(String name, Days days, Map<String, Object> head, List<String> columns) {

    /** Sends it. What fails before the first rows are there is answered as a problem; later it breaks the answer off. */
    Mono<Void> send(ServerHttpResponse response, Format format, Flux<? extends List<? extends Row>> rows) {
        DataBufferFactory buffers = response.bufferFactory();
        Flux<byte[]> parts = format == Format.CSV ? csv(rows) : json(rows);
        // Not before there is something to send: a problem has headers of its own.
        return response.writeWith(parts.switchOnFirst((first, all) -> {
                    if (first.hasValue()) {
                        describe(response.getHeaders(), format);
                    }
                    return all;
                })
                .map(buffers::wrap));
    }

    private void describe(HttpHeaders headers, Format format) {
        headers.setContentType(format.type());
        headers.setCacheControl("no-store");
        if (format == Format.CSV) {
            headers.setContentDisposition(ContentDisposition.attachment()
                    .filename("vigie-" + name + "-" + days.first() + "-" + days.last() + ".csv")
                    .build());
        }
    }

    private Flux<byte[]> csv(Flux<? extends List<? extends Row>> rows) {
        byte[] first = Csv.head(columns);
        return rows.map(Csv::rows)
                .index((place, part) -> place == 0 ? joined(first, part) : part)
                .defaultIfEmpty(first);
    }

    private Flux<byte[]> json(Flux<? extends List<? extends Row>> rows) {
        ObjectNode told = Json.MAPPER.valueToTree(head);
        String open = Json.MAPPER.writeValueAsString(told);
        byte[] first = (open.substring(0, open.length() - 1) + ",\"" + name + "\":[").getBytes(StandardCharsets.UTF_8);
        return rows.filter(part -> !part.isEmpty())
                .index((place, part) -> place == 0 ? joined(first, list(part)) : joined(new byte[] {','}, list(part)))
                .defaultIfEmpty(first)
                .concatWithValues("]}".getBytes(StandardCharsets.UTF_8));
    }

    /** Rows with commas between. */
    private static byte[] list(List<? extends Row> rows) {
        byte[] array = Json.MAPPER.writeValueAsBytes(rows);
        return Arrays.copyOfRange(array, 1, array.length - 1);
    }

    private static byte[] joined(byte[] one, byte[] other) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(one.length + other.length);
        joined.writeBytes(one);
        joined.writeBytes(other);
        return joined.toByteArray();
    }
}
