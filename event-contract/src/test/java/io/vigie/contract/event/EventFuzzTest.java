package io.vigie.contract.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.ContractFiles;
import io.vigie.contract.input.RefusedException;
import io.vigie.contract.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Whatever comes, the reader gives an event or says why not. */
class EventFuzzTest {

    private static final int EVENTS = 40_000;

    /** What the door may add: datacontenttype, defaults, the whole of a time. */
    private static final int ADDED_BYTES = 200;

    private static final Instant LATEST = Instant.parse("2026-11-23T09:40:00Z");

    private final Set<String> codes = new TreeSet<>();
    private final Map<String, Integer> taken = new TreeMap<>();

    @Test
    void anythingIsAnEventOrRefusedWithAReason() {
        MutatedEvents events = new MutatedEvents(7, goldenEvents());
        for (int i = 0; i < EVENTS; i++) {
            byte[] json = events.next();
            try {
                isTaken(EventReader.read(json, LATEST), json);
            } catch (RefusedException e) {
                isRefused(e);
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError(new String(json, StandardCharsets.UTF_8), e);
            }
        }

        assertThat(codes).containsExactly("missing", "not-json", "too-far-ahead", "unknown-type", "wrong");
        assertThat(taken).hasSize(goldenEvents().size());
        assertThat(taken.values()).allMatch(number -> number > 50);
        assertThat(taken.values().stream().mapToInt(number -> number).sum()).isLessThan(EVENTS / 2);
    }

    private void isTaken(Event event, byte[] json) throws RefusedException {
        byte[] written = EventWriter.write(event);
        assertThat(EventReader.read(written, LATEST)).isEqualTo(event);
        assertThat(ContractFiles.violations(EventWriterTest.schemaOf(event), EventWriter.node(event)))
                .isEmpty();
        assertThat(written.length).isLessThanOrEqualTo(json.length + ADDED_BYTES);
        taken.merge(event.typeName(), 1, Integer::sum);
    }

    private void isRefused(RefusedException e) {
        String detail = e.problem().detail();
        assertThat(detail).hasSizeBetween(20, 500).endsWith(".").matches("\\P{Cntrl}*");
        // It is sent back and kept as JSON.
        assertThat(Json.MAPPER.readTree(Json.MAPPER.writeValueAsBytes(detail)).stringValue())
                .isEqualTo(detail);
        codes.add(e.problem().code());
    }

    private static List<ObjectNode> goldenEvents() {
        return ContractFiles.exampleNames().stream()
                .map(ContractFiles::example)
                .filter(example -> example.has("specversion"))
                .map(ObjectNode.class::cast)
                .toList();
    }
}
