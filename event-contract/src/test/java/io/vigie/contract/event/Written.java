package io.vigie.contract.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.contract.ContractFiles;
import io.vigie.contract.input.RefusedException;
import io.vigie.contract.json.Json;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/** Events as a source writes them: id 1, of /hr, at 09:27:50. Of the data, single quotes stand for double ones. */
final class Written {

    static final Instant TIME = Instant.parse("2026-11-23T09:27:50Z");

    private Written() {}

    static Event read(String type, String subject, String data) throws RefusedException {
        return EventReader.read(event(type, subject, data), Instant.parse("2026-11-23T09:40:00Z"));
    }

    /** Reads, and holds that what is written of the event keeps to its schema and is the same event again. */
    static Event readBothWays(String type, String subject, String data) throws RefusedException {
        Event event = read(type, subject, data);
        assertThat(ContractFiles.violations(EventWriterTest.schemaOf(event), event(type, subject, data)))
                .isEmpty();
        assertThat(EventReader.read(EventWriter.write(event), Instant.MAX)).isEqualTo(event);
        return event;
    }

    static void refuses(String type, String data, String code, String detail) {
        assertThatThrownBy(() -> read(type, "ada", data)).isInstanceOfSatisfying(RefusedException.class, refused -> {
            assertThat(refused.problem().detail()).contains(detail);
            assertThat(refused.problem().code()).isEqualTo(code);
            assertThat(refused.id()).isEqualTo("1");
        });
    }

    private static ObjectNode event(String type, String subject, String data) {
        return (ObjectNode) Json.MAPPER.readTree("""
                {"specversion": "1.0", "id": "1", "source": "/hr", "type": "io.vigie.%s", "subject": "%s",
                 "time": "2026-11-23T09:27:50Z", "data": %s}
                """.formatted(type, subject, data.replace('\'', '"')));
    }
}
