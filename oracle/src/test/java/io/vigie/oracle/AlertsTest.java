package io.vigie.oracle;

import static io.vigie.oracle.TestingCalls.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.Reason;
import io.vigie.contract.rules.Rule;
import io.vigie.oracle.OracleAlert.Resolution;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AlertsTest {

    private static final Instant BEGIN = at("09:00:00");

    @Test
    void itFiresOnceTheConditionHasHeldLongEnoughAndResolvesBelowTheClearThreshold() {
        List<OracleAlert> alerts = over(rule(5, 3.0, 2), 4.0, 6.0, 6.0, 7.0, 4.0, 3.0, 6.0);

        assertThat(alerts).hasSize(1);
        OracleAlert alert = alerts.get(0);
        assertThat(List.of(alert.since(), alert.firedAt())).containsExactly(BEGIN.plusSeconds(1), BEGIN.plusSeconds(3));
        assertThat(alert.resolvedAt()).isEqualTo(BEGIN.plusSeconds(5));
        assertThat(alert.resolution()).isEqualTo(Resolution.CLEARED);
        assertThat(alert.value()).isEqualTo(4);
        assertThat(over(rule(5, null, 2), 6.0, 6.0, 5.0, 6.0, 6.0)).isEmpty();
    }

    @Test
    void aMissingValueLetsTheTimeStandStillAndNeitherFiresNorResolves() {
        List<OracleAlert> alerts = over(rule(5, null, 2), 6.0, null, null, 6.0, 6.0, null, 1.0);

        assertThat(alerts).hasSize(1);
        assertThat(alerts.get(0).since()).isEqualTo(BEGIN);
        assertThat(alerts.get(0).firedAt()).isEqualTo(BEGIN.plusSeconds(4));
        assertThat(alerts.get(0).resolvedAt()).isEqualTo(BEGIN.plusSeconds(6));
        assertThat(over(rule(5, null, 2), 6.0, 6.0, null, 1.0)).isEmpty();
    }

    @Test
    void aSubjectThatHasEndedEndsItsAlert() {
        SortedMap<Instant, OracleLook> looks = new TreeMap<>(Map.of(
                BEGIN, new OracleLook(6.0, false, false), BEGIN.plusSeconds(10), new OracleLook(6.0, false, true)));
        List<OracleAlert> alerts = OracleAlerts.of(rule(5, null, 3), "sales", null, looks);

        assertThat(alerts).hasSize(1);
        assertThat(alerts.get(0).firedAt()).as("between two looks").isEqualTo(BEGIN.plusSeconds(3));
        assertThat(alerts.get(0).resolution()).isEqualTo(Resolution.ENDED);
    }

    @Test
    void theConflictOfATraineeNamesTheMentor() {
        Rule rule = new Rule(
                OracleAlerts.TRAINEE_CONFLICT,
                Rule.SubjectKind.AGENT,
                Rule.Filter.NONE,
                "flag.conflict",
                Rule.Comparator.AT_LEAST,
                1,
                null,
                0,
                Rule.Severity.WARNING,
                true);
        SortedMap<Instant, OracleLook> looks = new TreeMap<>();
        for (int i = 0; i < 3; i++) {
            Instant second = at("09:09:59").plusSeconds(i);
            OracleAgent agent = TestingShifts.ann(
                    second.toString(), TestingShifts.contact("a", "09:00:00", "09:10:00", "09:10:00", Reason.CONFLICT));
            looks.put(second, OracleLook.at(agent, rule.metric()));
            assertThat(OracleAlerts.looksAt(rule, agent)).as("no trainee").isFalse();
        }

        assertThat(OracleAlerts.of(rule, "ann", "bob", looks)).singleElement().satisfies(alert -> {
            assertThat(alert.since()).isEqualTo(at("09:10:00"));
            assertThat(alert.values()).containsExactly(Map.entry("mentor", "bob"));
            assertThat(alert.resolvedAt()).isNull();
        });
    }

    @Test
    void aMetricIsANumberOfTheSubjectByItsPath() {
        OracleAgent agent = TestingShifts.ann(
                "09:40:00", TestingShifts.planned("day", "09:00:00", "17:00:00"), TestingShifts.in("09:06:00"));
        assertThat(OracleLook.at(agent, "attendance.lateSeconds").value()).isEqualTo(360);
        assertThat(OracleLook.at(agent, "status.late").value()).isEqualTo(1);
        assertThat(OracleLook.at(agent, "status.no-show").value()).isZero();
        assertThat(OracleLook.at(agent, "flag.break-debt").value()).isZero();
        assertThat(OracleLook.at(agent, "workload.occupancyLast30m").value()).isNull();
        OracleQueue queue = TestingCalls.sales("09:00:30", TestingCalls.queued("a", "09:00:00"));
        assertThat(OracleLook.at(queue, "waiting", at("09:00:30")).value()).isEqualTo(1);
        assertThat(OracleLook.at(queue, "oldestWaitSeconds", at("09:00:30")).value())
                .isEqualTo(30);
        OracleQueue empty = TestingCalls.sales(
                "09:00:30", TestingCalls.queued("a", "09:00:00"), TestingCalls.event(CallEventType.ABANDONED, "a", "09:00:10"));
        assertThat(OracleLook.at(empty, "oldestWaitSeconds", at("09:00:30")).value())
                .as("nobody waits: known, not missing")
                .isZero();
        assertThat(OracleLook.at(queue, "today.waitingOverTarget", at("09:00:30"))
                        .value())
                .isEqualTo(1);
        assertThat(OracleLook.at(queue, "today.serviceLevel", at("09:00:30")).value())
                .isZero();
        OracleTeam team = TestingShifts.people("09:40:00", TestingShifts.planned("day", "09:00:00", "17:00:00"))
                .team("none");
        assertThat(OracleLook.at(team, "absenceRate").value()).isEqualTo(1);
        assertThat(OracleLook.at(team, "flags.overrun").value()).isZero();
    }

    private static List<OracleAlert> over(Rule rule, @Nullable Double... values) {
        SortedMap<Instant, OracleLook> looks = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            looks.put(BEGIN.plusSeconds(i), new OracleLook(values[i], false, false));
        }
        return OracleAlerts.of(rule, "sales", null, looks);
    }

    private static Rule rule(double threshold, @Nullable Double clear, int seconds) {
        return new Rule(
                "rule",
                Rule.SubjectKind.QUEUE,
                Rule.Filter.NONE,
                "waiting",
                Rule.Comparator.ABOVE,
                threshold,
                clear,
                seconds * 1_000L,
                Rule.Severity.INFO,
                true);
    }
}
