package io.vigie.dashboard.ingest;

import static io.vigie.dashboard.ingest.TestingDoor.event;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.directory.DirectoryKind;
import io.vigie.contract.json.Json;
import io.vigie.dashboard.directory.TestingDirectory;
import io.vigie.dashboard.feed.FeedRecord;
import io.vigie.dashboard.known.KnownNames;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The names in events: the alias of an agent becomes the agent's id, and of each kind there are not too many. */
class DoorNamesTest {

    private final TestingDoor door = new TestingDoor();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "io.vigie.call.answered    | c    | {\"agent\":\"4017\"}                     | agent",
                "io.vigie.call.missed      | c    | {\"agent\":\"4017\"}                     | agent",
                "io.vigie.call.transferred | c    | {\"toAgent\":\"4017\"}                   | toAgent",
                "io.vigie.agent.state      | 4017 | {\"agent\":\"4017\",\"state\":\"ready\"} | agent",
                "io.vigie.clock.in         | 4017 | {\"agent\":\"4017\"}                     | agent",
                "io.vigie.clock.withdrawn  | 4017 | {\"agent\":\"4017\",\"event\":\"1\"}     | agent",
                "io.vigie.ticket.assigned  | t    | {\"agent\":\"4017\"}                     | agent",
                "io.vigie.ticket.answered  | t    | {\"agent\":\"4017\"}                     | agent",
                "io.vigie.ticket.escalated | t    | {\"agent\":\"4017\"}                     | agent",
                "io.vigie.ticket.resolved  | t    | {\"agent\":\"4017\"}                     | agent"
            })
    void theAliasOfAnAgentBecomesTheAgentsId(String type, String subject, String data, String field) {
        TestingDirectory.take(door.directory, "agent/a-1", "{\"aliases\":[{\"source\":\"/pbx\",\"id\":\"4017\"}]}");

        door.answer(BodyKind.ONE, event(type, subject, data));

        ProducerRecord<byte[], byte[]> written = door.log.written().get(0);
        JsonNode event = Json.MAPPER.readTree(written.value());
        assertThat(event.get("data").get(field).stringValue()).isEqualTo("a-1");
        String expected = subject.equals("4017") ? "a-1" : subject;
        assertThat(event.get("subject").stringValue()).isEqualTo(expected);
        assertThat(new String(written.key(), StandardCharsets.UTF_8)).isEqualTo(expected);
    }

    @Test
    void anAgentsNameAtAnotherSourceStays() {
        TestingDirectory.take(door.directory, "agent/a-1", "{\"aliases\":[{\"source\":\"/other\",\"id\":\"4017\"}]}");

        door.answer(BodyKind.ONE, event("io.vigie.call.answered", "c", "{\"agent\":\"4017\"}"));

        assertThat(new String(door.log.written().get(0).value(), StandardCharsets.UTF_8))
                .contains("\"agent\":\"4017\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "queue | io.vigie.call.queued   | c       | {\"queue\":\"%s\"}                           | a queue",
                "desk  | io.vigie.ticket.opened | t       | {\"desk\":\"%s\",\"category\":\"support\"} | a desk",
                "agent | io.vigie.call.answered | c       | {\"agent\":\"%s\"}                           | an agent",
                "agent | io.vigie.agent.state   | %s      | {\"agent\":\"%s\",\"state\":\"ready\"}     | an agent",
                "agent | io.vigie.clock.in      | %s      | {\"agent\":\"%s\"}                           | an agent"
            })
    void oneTooManyIsRejectedAloneAndTheOthersPass(String kind, String type, String subject, String data, String what) {
        KnownNames names = door.known.of(Objects.requireNonNull(DirectoryKind.of(kind)));
        for (int i = 0; i < KnownNames.MOST - 1; i++) {
            names.take(new FeedRecord("name-" + i, new byte[0], i));
        }
        String last = event(type, subject.replace("%s", "last"), data.replace("%s", "last"));
        String tooMany = event(type, subject.replace("%s", "too-many"), data.replace("%s", "too-many"));

        Receipt receipt = door.answer(BodyKind.BATCH, "[" + last + "," + tooMany + "," + last + "]");

        assertThat(receipt.accepted()).isEqualTo(2);
        assertThat(receipt.rejected()).singleElement().satisfies(rejection -> {
            assertThat(rejection.index()).isEqualTo(1);
            assertThat(rejection.id()).isEqualTo("9");
            assertThat(rejection.problem().code()).isEqualTo("too-many-names");
            assertThat(rejection.problem().detail()).contains("data." + kind, "10000", "give the id of " + what);
        });
    }

    @Test
    void theAgentOfAPlanAndOfAnAbsenceIsCalledByItsIdAndAWithdrawalNamesNone() {
        TestingDirectory.take(door.directory, "agent/a-1", "{\"aliases\":[{\"source\":\"/pbx\",\"id\":\"4017\"}]}");
        String plan = "{\"agent\":\"4017\",\"start\":\"2026-11-23T08:00:00Z\",\"end\":\"2026-11-23T16:00:00Z\"}";
        String absence = "{\"agent\":\"4017\",\"from\":\"2026-11-23T08:00:00Z\",\"until\":\"2026-11-23T16:00:00Z\","
                + "\"excused\":true}";

        Receipt receipt = door.answer(
                BodyKind.BATCH,
                "[" + event("io.vigie.shift.planned", "s", plan) + "," + event("io.vigie.shift.cancelled", "s", "{}")
                        + "," + event("io.vigie.absence.reported", "b", absence) + ","
                        + event("io.vigie.absence.withdrawn", "b", "{}") + "]");

        assertThat(receipt.rejected()).isEmpty();
        assertThat(door.log.written())
                .extracting(each -> new String(each.value(), StandardCharsets.UTF_8))
                .satisfiesExactly(
                        planned -> assertThat(planned)
                                .contains("\"agent\":\"a-1\"")
                                .doesNotContain("4017"),
                        cancelled -> assertThat(cancelled).doesNotContain("agent"),
                        reported -> assertThat(reported)
                                .contains("\"agent\":\"a-1\"")
                                .doesNotContain("4017"),
                        withdrawn -> assertThat(withdrawn).doesNotContain("agent"));
    }
}
