package io.vigie.contract.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.ContractFiles;
import io.vigie.contract.json.Json;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EventWriterTest {

    private static final int EVENTS = 4_000;

    @Test
    void whatIsWrittenIsReadAsTheSameEvent() throws Exception {
        RandomEvents events = new RandomEvents(1);
        for (int i = 0; i < EVENTS; i++) {
            Event event = events.next();

            assertThat(EventReader.read(EventWriter.write(event), Instant.MAX)).isEqualTo(event);
        }
    }

    @Test
    void whatIsWrittenKeepsToTheSchemaOfItsTopic() {
        RandomEvents events = new RandomEvents(2);
        for (int i = 0; i < EVENTS; i++) {
            Event event = events.next();

            assertThat(ContractFiles.violations(schemaOf(event), EventWriter.node(event)))
                    .as("%s", event)
                    .isEmpty();
        }
    }

    @Test
    void theSchemasNameTheDataThatEventsHaveAndNoOther() {
        Map<String, Set<String>> written = new TreeMap<>();
        RandomEvents events = new RandomEvents(3);
        for (int i = 0; i < EVENTS; i++) {
            Event event = events.next();
            written.computeIfAbsent(event.typeName(), type -> new TreeSet<>())
                    .addAll(EventWriter.node(event).get("data").propertyNames());
        }

        Map<String, Set<String>> named = new TreeMap<>();
        branches()
                .forEach(branch -> named.put(
                        branch.at("/type/const").stringValue(),
                        new TreeSet<>(branch.at("/data/properties").propertyNames())));
        assertThat(written).isEqualTo(named);
    }

    @Test
    void theWordsOfAnEventAreThoseOfItsSchema() {
        Map<String, Set<String>> named = new TreeMap<>();
        branches()
                .flatMap(branch -> branch.at("/data/properties").propertyStream())
                .filter(field -> field.getValue().has("enum"))
                .forEach(field -> field.getValue()
                        .get("enum")
                        .forEach(word -> named.computeIfAbsent(field.getKey(), name -> new TreeSet<>())
                                .add(word.stringValue())));

        Map<String, Set<String>> written = new TreeMap<>();
        RandomEvents events = new RandomEvents(4);
        for (int i = 0; i < EVENTS; i++) {
            EventWriter.node(events.next())
                    .get("data")
                    .propertyStream()
                    .filter(field -> named.containsKey(field.getKey()))
                    .forEach(field -> written.computeIfAbsent(field.getKey(), name -> new TreeSet<>())
                            .add(field.getValue().stringValue()));
        }

        assertThat(named).containsOnlyKeys("channel", "reason", "category", "state", "activity");
        assertThat(written).isEqualTo(named);
    }

    @Test
    void whatIsNotKnownIsLeftOut() {
        CallEvent queued = CallEvent.builder(CallEventType.QUEUED, "call-1", Instant.EPOCH)
                .queue("orders")
                .build();

        assertThat(EventWriter.node(queued)).isEqualTo(Json.MAPPER.readTree("""
                {"specversion": "1.0", "id": "call-1-queued", "source": "/unknown", "type": "io.vigie.call.queued",
                 "subject": "call-1", "time": "1970-01-01T00:00:00.000Z", "datacontenttype": "application/json",
                 "data": {"queue": "orders", "channel": "voice"}}
                """));
    }

    /** What the schemas say of each type of event. */
    private static Stream<JsonNode> branches() {
        return Stream.of("call-event", "ticket-event", "shift-event", "source-event")
                .flatMap(name -> ContractFiles.schema(name).get("oneOf").valueStream())
                .map(branch -> branch.get("properties"));
    }

    static String schemaOf(Event event) {
        return switch (event.topic()) {
            case CALLS -> "call-event";
            case TICKETS -> "ticket-event";
            case SHIFTS -> "shift-event";
            case SOURCES -> "source-event";
            default -> throw new IllegalStateException("No events come in by " + event.topic());
        };
    }
}
