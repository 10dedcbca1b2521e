package io.vigie.contract.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vigie.contract.ContractFiles;
import io.vigie.contract.input.RefusedException;
import io.vigie.contract.json.Json;
import io.vigie.contract.rules.Rule;
import io.vigie.contract.rules.Rule.Comparator;
import io.vigie.contract.rules.Rule.Filter;
import io.vigie.contract.rules.Rule.Severity;
import io.vigie.contract.rules.Rule.SubjectKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class RuleReaderTest {

    @Test
    void aRuleThatSaysLittleLooksAtAllSubjectsAndWarnsAtOnce() throws Exception {
        assertThat(read("{}"))
                .isEqualTo(new Rule(
                        "r",
                        SubjectKind.QUEUE,
                        Filter.NONE,
                        "waiting",
                        Comparator.ABOVE,
                        5,
                        null,
                        0,
                        Severity.WARNING,
                        true));
    }

    @Test
    void whatIsSaidHolds() throws Exception {
        assertThat(read("""
                {'id': 'r', 'subjectKind': 'agent', 'metric': 'workload.occupancyLast30m', 'comparator': '>=',
                 'threshold': 0.9, 'clearThreshold': 0.8, 'forSeconds': 1.5, 'severity': 'info', 'enabled': false,
                 'filter': {'queues': ['a', 'b'], 'teams': ['north'], 'clients': [], 'desks': null}, 'mood': 'fine'}"""))
                .isEqualTo(new Rule(
                        "r",
                        SubjectKind.AGENT,
                        new Filter(List.of(), List.of("a", "b"), List.of(), List.of("north")),
                        "workload.occupancyLast30m",
                        Comparator.AT_LEAST,
                        0.9,
                        0.8,
                        1_500,
                        Severity.INFO,
                        false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"filter", "clearThreshold", "forSeconds", "severity", "enabled", "id"})
    void nullIsAsGoodAsNothing(String field) throws Exception {
        assertThat(read("{'" + field + "': null}")).isEqualTo(read("{}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"subjectKind", "metric", "comparator", "threshold"})
    void thisHasToBeSaid(String field) {
        refuses("{'" + field + "': null}", "missing", "'" + field + "' is missing: give ");
    }

    @ParameterizedTest
    @CsvSource({"QUEUE, queue, waiting", "DESK, desk, open", "AGENT, agent, flag.overrun", "TEAM, team, absenceRate"})
    void eachKindHasItsMetrics(SubjectKind kind, String word, String metric) throws Exception {
        assertThat(read("{'subjectKind': '" + word + "', 'metric': '" + metric + "'}")
                        .subjectKind())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"queue, clients queues", "desk, clients desks", "agent, queues teams", "team, teams"})
    void aKindIsFilteredByWhatItHasAndByNothingElse(String kind, String having) throws Exception {
        String metric = Metrics.names(SubjectKind.valueOf(kind.toUpperCase(Locale.ROOT)))
                .get(0);
        for (String field : List.of("clients", "queues", "desks", "teams")) {
            String json =
                    "{'subjectKind': '%s', 'metric': '%s', 'filter': {'%s': ['x']}}".formatted(kind, metric, field);
            if (List.of(having.split(" ")).contains(field)) {
                assertThat(read(json).filter()).isNotEqualTo(Filter.NONE);
            } else {
                refuses(json, "wrong", "'filter." + field + "' must be left out: ");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        ">, 5, true",
        ">, 5.001, false",
        ">=, 4, true",
        ">=, 6, false",
        "<, 5, true",
        "<, 4.999, false",
        "'<=', 6, true",
        "'<=', 4, false"
    })
    void anAlertDoesNotEndAsItFires(String comparator, String clear, boolean taken) throws Exception {
        String json = "{'comparator': '" + comparator + "', 'clearThreshold': " + clear + "}";
        if (taken) {
            assertThat(read(json).clearThreshold()).isEqualTo(Double.valueOf(clear));
        } else {
            refuses(json, "wrong", "'clearThreshold' must be at ");
        }
    }

    @Test
    void theConditionHasToHoldForADayAtMost() throws Exception {
        assertThat(read("{'forSeconds': 86400}").forMillis()).isEqualTo(86_400_000);
        refuses("{'forSeconds': 86400.001}", "wrong", "'forSeconds' must be a number of seconds from 0 to 86400.");
        refuses("{'forSeconds': -1}", "wrong", "'forSeconds' must be a number of seconds");
    }

    @Test
    void whoMissesAMetricIsToldTheNearest() {
        refuses(
                "{'metric': 'last15.servicelevel'}",
                "wrong",
                "'metric' must be a number of the queue, such as the nearest to this: last15m.serviceLevel, ");
        refuses(
                "{'subjectKind': 'agent', 'metric': 'flag.conflicts'}",
                "wrong",
                "'metric' must be a number of the agent, such as the nearest to this: flag.conflict, ");
        assertThat(Nearest.three("waitng", Metrics.names(SubjectKind.QUEUE)))
                .hasSize(3)
                .first()
                .isEqualTo("waiting");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'id': 'other'} | 'id' must be 'r', or left out.",
                "{'subjectKind': 'caller'} | 'subjectKind' must be one of queue, desk, agent, team.",
                "{'metric': 7} | 'metric' must be ",
                "{'metric': ''} | 'metric' must be ",
                "{'metric': 'version'} | 'metric' must be a number of the queue",
                "{'metric': 'flag.conflict'} | 'metric' must be a number of the queue",
                "{'comparator': '='} | 'comparator' must be one of >, >=, <, <=.",
                "{'comparator': 'above'} | 'comparator' must be one of >, >=, <, <=.",
                "{'threshold': '5'} | 'threshold' must be a number.",
                "{'threshold': 1e400} | 'threshold' must be a number.",
                "{'clearThreshold': true} | 'clearThreshold' must be a number.",
                "{'severity': 'fatal'} | 'severity' must be one of info, warning, critical.",
                "{'enabled': 'no'} | 'enabled' must be true or false.",
                "{'filter': []} | 'filter' must be an object of lists of ids.",
                "{'filter': {'queues': 'orders'}} | 'filter.queues' must be a list of ids.",
                "{'filter': {'queues': ['']}} | 'filter.queues' must be a list of ids, each a text",
            })
    void whatIsWrongIsSaid(String json, String detail) {
        refuses(json, "wrong", detail);
    }

    @Test
    void aLongMetricIsNotComparedWithAll() {
        refuses("{'metric': '" + "x".repeat(129) + "'}", "wrong", "'metric' must be a text of 1 to 128 characters");
    }

    @Test
    void aRecordOfTheTopicIsRead() throws Exception {
        byte[] value = Json.MAPPER.writeValueAsBytes(ContractFiles.example("rule"));

        assertThat(RuleReader.read("orders-service-level", value).comparator()).isEqualTo(Comparator.BELOW);
        for (String wrong : List.of("", "{", "[]", "7", "null")) {
            assertThatThrownBy(() -> RuleReader.read("r", wrong.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.problem().code()).isEqualTo("not-json"));
        }
        assertThatThrownBy(() -> RuleReader.read("", value))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("'id' must be a text of 1 to 128 characters");
    }

    private static void refuses(String json, String code, String detail) {
        assertThatThrownBy(() -> read(json)).isInstanceOfSatisfying(RefusedException.class, refused -> {
            assertThat(refused.problem().detail()).contains(detail).hasSizeLessThan(500);
            assertThat(refused.problem().code()).isEqualTo(code);
        });
    }

    /** A rule on waiting above 5, with other fields. */
    private static Rule read(String json) throws RefusedException {
        ObjectNode rule = (ObjectNode) Json.MAPPER.readTree(
                "{\"subjectKind\": \"queue\", \"metric\": \"waiting\", \"comparator\": \">\", \"threshold\": 5}");
        JsonNode other = Json.MAPPER.readTree(json.replace('\'', '"'));
        other.propertyStream().forEach(field -> rule.set(field.getKey(), field.getValue()));
        return RuleReader.read("r", rule);
    }
}
