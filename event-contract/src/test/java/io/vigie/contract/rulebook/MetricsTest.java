package io.vigie.contract.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.ContractFiles;
import io.vigie.contract.json.Json;
import io.vigie.contract.live.AgentSnapshot;
import io.vigie.contract.live.DeskSnapshot;
import io.vigie.contract.live.QueueSnapshot;
import io.vigie.contract.live.TeamSnapshot;
import io.vigie.contract.rules.Rule.SubjectKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class MetricsTest {

    @Test
    void aDeskHasTheseAndNoOthers() {
        assertThat(Metrics.names(SubjectKind.DESK))
                .containsExactly(
                        "open",
                        "unassigned",
                        "openComplaints",
                        "escalated",
                        "overdueFirstAnswer",
                        "overdueResolve",
                        "today.opened",
                        "today.answered",
                        "today.resolved",
                        "today.reopened");
    }

    @Test
    void anAgentHasNumbersFlagsAndStatuses() {
        assertThat(Metrics.names(SubjectKind.AGENT))
                .containsExactly(
                        "attendance.lateSeconds",
                        "workload.handledToday",
                        "workload.complaintsLastHour",
                        "workload.complaintStreak",
                        "workload.conflictsToday",
                        "workload.missedToday",
                        "workload.occupancyLast30m",
                        "flag.complaint-streak",
                        "flag.complaint-load",
                        "flag.conflict",
                        "flag.sustained-occupancy",
                        "flag.no-recovery",
                        "flag.break-debt",
                        "flag.monotony",
                        "flag.overrun",
                        "status.off",
                        "status.expected",
                        "status.due",
                        "status.late",
                        "status.no-show",
                        "status.present",
                        "status.left-early",
                        "status.completed",
                        "status.excused",
                        "status.unknown");
    }

    @Test
    void aQueueHasWhatItsWindowsHaveAndTheOldestWait() {
        assertThat(Metrics.names(SubjectKind.QUEUE))
                .contains(
                        "waiting",
                        "agents.ready",
                        "expectedWaitSeconds.high",
                        "staffing.required",
                        "last15m.serviceLevel",
                        "last60m.waitSeconds",
                        "today.longestWaitSeconds",
                        "serviceLevelTarget",
                        "oldestWaitSeconds")
                .doesNotContain("version", "asOf", "closed", "waitingSince", "today.waitMillis")
                .doesNotHaveDuplicates();
    }

    @Test
    void aTeamHasItsFlagsByKind() {
        assertThat(Metrics.names(SubjectKind.TEAM))
                .contains("agents.away", "absenceRate", "flags.break-debt", "flags.overrun")
                .doesNotContain("flags");
    }

    /** What rules see is what stands in the JSON, found here by walking it. */
    @ParameterizedTest
    @CsvSource({"queue-snapshot", "queue-snapshot-new", "desk-snapshot", "team-snapshot"})
    void theValuesAreTheNumbersOfTheJson(String example) {
        Map<String, Double> expected = new TreeMap<>();
        numbers(ContractFiles.example(example), "", expected);

        assertThat(new TreeMap<>(Metrics.values(snapshot(example)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"queue-snapshot, QUEUE", "desk-snapshot, DESK", "agent-snapshot, AGENT", "team-snapshot, TEAM"})
    void everyValueIsThatOfAName(String example, SubjectKind kind) {
        List<String> withoutValue = new ArrayList<>(Metrics.names(kind));
        withoutValue.removeAll(Metrics.values(snapshot(example)).keySet());

        assertThat(Metrics.names(kind))
                .containsAll(Metrics.values(snapshot(example)).keySet());
        // Null in the examples, or growing by itself.
        assertThat(new TreeSet<>(withoutValue)).isSubsetOf("overdueResolve", "oldestWaitSeconds");
    }

    @Test
    void whatIsNullHasNoValue() {
        assertThat(Metrics.values(snapshot("agent-snapshot-new")))
                .doesNotContainKeys("attendance.lateSeconds", "workload.occupancyLast30m")
                .containsEntry("workload.handledToday", 0.0);
        assertThat(Metrics.values(snapshot("queue-snapshot-new")))
                .doesNotContainKeys("expectedWaitSeconds.low", "staffing.required", "today.longestWaitSeconds");
    }

    @Test
    void durationsAreInSeconds() {
        assertThat(Metrics.values(snapshot("agent-snapshot"))).containsEntry("attendance.lateSeconds", 690.5);
        assertThat(Metrics.values(snapshot("queue-snapshot"))).containsEntry("last15m.longestWaitSeconds", 93.5);
    }

    @Test
    void flagsAndStatusesAreOneOrZero() {
        Map<String, Double> values = Metrics.values(snapshot("agent-snapshot"));

        assertThat(values)
                .containsEntry("flag.complaint-streak", 1.0)
                .containsEntry("flag.conflict", 1.0)
                .containsEntry("flag.break-debt", 0.0)
                .containsEntry("status.late", 1.0)
                .containsEntry("status.present", 0.0);
        assertThat(values.entrySet().stream()
                        .filter(value -> value.getKey().startsWith("status."))
                        .mapToDouble(Map.Entry::getValue)
                        .sum())
                .isEqualTo(1);
    }

    private static void numbers(JsonNode node, String path, Map<String, Double> into) {
        node.propertyStream().forEach(field -> {
            String name = path + field.getKey();
            if (field.getValue().isNumber()) {
                into.put(name, field.getValue().doubleValue());
            } else {
                numbers(field.getValue(), name + ".", into);
            }
        });
    }

    private static Record snapshot(String example) {
        Class<? extends Record> type = example.startsWith("queue")
                ? QueueSnapshot.class
                : example.startsWith("desk")
                        ? DeskSnapshot.class
                        : example.startsWith("team") ? TeamSnapshot.class : AgentSnapshot.class;
        return Json.MAPPER.treeToValue(ContractFiles.example(example), type);
    }
}
