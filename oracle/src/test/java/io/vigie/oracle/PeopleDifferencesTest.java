package io.vigie.oracle;

import static io.vigie.oracle.TestingCalls.at;
import static io.vigie.oracle.TestingShifts.all;
import static io.vigie.oracle.TestingShifts.contact;
import static io.vigie.oracle.TestingShifts.in;
import static io.vigie.oracle.TestingShifts.opened;
import static io.vigie.oracle.TestingShifts.out;
import static io.vigie.oracle.TestingShifts.people;
import static io.vigie.oracle.TestingShifts.planned;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.Activity;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.Reason;
import io.vigie.contract.live.AgentCounts;
import io.vigie.contract.live.AgentSnapshot;
import io.vigie.contract.live.Alert;
import io.vigie.contract.live.Attendance;
import io.vigie.contract.live.AttendanceDay;
import io.vigie.contract.live.DeskSnapshot;
import io.vigie.contract.live.Flag;
import io.vigie.contract.live.LiveState;
import io.vigie.contract.live.TeamSnapshot;
import io.vigie.contract.live.Workload;
import io.vigie.contract.rules.Rule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PeopleDifferencesTest {

    private static final List<Event> EVENTS = all(
            planned("day", "08:00:00", "11:00:00"),
            in("08:10:00"),
            out("10:59:00"),
            contact("a", "10:50:00", "10:58:00", "10:58:00", Reason.CONFLICT),
            opened("t", "10:00:00", Reason.ORDER, null));
    private static final OraclePeople PEOPLE = people("10:59:30", EVENTS);

    @Test
    void eachFieldOfAnAgentIsTold() {
        OracleAgent ann = PEOPLE.agent("ann");

        assertThat(Differences.between(ann, shown(ann, ann.name(), "conflict-contact")))
                .isEmpty();
        assertThat(Differences.between(ann, shown(ann, "Ann", "conflict-contact")))
                .containsExactly("agent ann: name must be ann, is Ann");
        assertThat(Differences.between(ann, shown(ann, ann.name(), "escalated-ticket")))
                .containsExactly("agent ann: workload.flags.conflict.reasons must be {conflict-contact={count=1.0}},"
                        + " is {escalated-ticket={count=1.0}}");
        AgentSnapshot none = new AgentSnapshot(
                "bob",
                "x",
                "x",
                ann.site(),
                true,
                "x",
                "1",
                at("09:00:00"),
                at("09:00:00"),
                LiveState.AWAY,
                Activity.MEAL,
                at("09:00:00"),
                "x",
                Attendance.OFF,
                Workload.NONE);
        assertThat(Differences.between(ann, none))
                .extracting(text -> text.replaceAll("agent ann: (\\S+) must be .*", "$1"))
                .containsExactly(
                        "agent",
                        "name",
                        "team",
                        "trainee",
                        "mentor",
                        "unknownSince",
                        "state",
                        "activity",
                        "since",
                        "queue",
                        "attendance.status",
                        "attendance.plannedStart",
                        "attendance.plannedEnd",
                        "attendance.clockedInAt",
                        "attendance.clockedOutAt",
                        "attendance.lateMillis",
                        "workload.handledToday",
                        "workload.complaintsLastHour",
                        "workload.complaintStreak",
                        "workload.conflictsToday",
                        "workload.deskSince",
                        "workload.flags.conflict",
                        "workload.flags.size");
    }

    @Test
    void eachFieldOfATeamIsTold() {
        OracleTeam team = PEOPLE.team("none");

        assertThat(Differences.between(
                        team,
                        new TeamSnapshot(
                                "none",
                                "none",
                                "UTC",
                                "1",
                                at("09:00:00"),
                                new AgentCounts(1, 0, 0, 0),
                                1,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0,
                                0.0,
                                0.0,
                                team.flags())))
                .isEmpty();
        assertThat(Differences.between(
                        team,
                        new TeamSnapshot(
                                "x",
                                "x",
                                "x",
                                "1",
                                at("09:00:00"),
                                new AgentCounts(2, 1, 1, 1),
                                2,
                                1,
                                1,
                                1,
                                1,
                                1,
                                1,
                                null,
                                null,
                                Map.of())))
                .hasSize(17);
    }

    @Test
    void eachFieldOfADeskIsTold() {
        OracleDesk desk = PEOPLE.desk("letters");

        assertThat(Differences.between(
                        desk,
                        new DeskSnapshot(
                                "letters",
                                "in-house",
                                "letters",
                                "UTC",
                                "1",
                                at("09:00:00"),
                                null,
                                1,
                                1,
                                at("10:00:00"),
                                0,
                                0,
                                null,
                                null,
                                new DeskSnapshot.Today(1, 0, 0, 0))))
                .isEmpty();
        assertThat(Differences.between(
                        desk,
                        new DeskSnapshot(
                                "x",
                                "x",
                                "x",
                                "x",
                                "1",
                                at("09:00:00"),
                                at("09:00:00"),
                                2,
                                2,
                                null,
                                1,
                                1,
                                1L,
                                1L,
                                new DeskSnapshot.Today(2, 1, 1, 1))))
                .hasSize(16);
    }

    @Test
    void eachFieldOfADayIsTold() {
        OracleDay day = people("11:00:00", EVENTS).attendanceDays().get(0);

        assertThat(Differences.between(
                        day,
                        new AttendanceDay(
                                "ann",
                                "none",
                                "2026-03-10",
                                "1",
                                10_800_000,
                                10_140_000,
                                10_140_000,
                                600_000,
                                660_000,
                                0,
                                false)))
                .isEmpty();
        assertThat(Differences.between(day, new AttendanceDay("x", "x", "x", "1", 1, 1, 1, 1, 1, 1, true)))
                .hasSize(10);
    }

    @Test
    void eachFieldOfAnAlertIsToldAndCorrectedIsCleared() {
        OracleAlert alert = new OracleAlert(
                "rule",
                Rule.Severity.INFO,
                Rule.SubjectKind.QUEUE,
                "sales",
                7,
                5,
                at("09:00:00"),
                at("09:00:05"),
                at("09:01:00"),
                OracleAlert.Resolution.CLEARED,
                "waiting",
                Map.of());

        assertThat(Differences.between(
                        alert,
                        new Alert(
                                "id",
                                "rule",
                                Rule.Severity.INFO,
                                new Alert.Subject(Rule.SubjectKind.QUEUE, "sales"),
                                Alert.State.RESOLVED,
                                7.0,
                                5,
                                at("09:00:00"),
                                at("09:01:00"),
                                Alert.Resolution.CORRECTED,
                                null,
                                null,
                                new Alert.Text("waiting", Map.of()))))
                .isEmpty();
        assertThat(Differences.between(
                        alert,
                        new Alert(
                                "id",
                                "x",
                                Rule.Severity.WARNING,
                                new Alert.Subject(Rule.SubjectKind.DESK, "x"),
                                Alert.State.FIRING,
                                8.0,
                                6,
                                at("09:00:01"),
                                null,
                                null,
                                null,
                                null,
                                new Alert.Text("x", Map.of("mentor", "x")))))
                .hasSize(12);
    }

    private static AgentSnapshot shown(OracleAgent agent, String name, String code) {
        OracleAttendance attendance = agent.attendance();
        OracleWorkload workload = agent.workload();
        OracleFlag flag = workload.flags().get(0);
        return new AgentSnapshot(
                agent.agent(),
                name,
                agent.team(),
                agent.site(),
                agent.trainee(),
                agent.mentor(),
                "1",
                at("09:00:00"),
                agent.unknownSince(),
                agent.state(),
                agent.activity(),
                agent.since(),
                agent.queue(),
                new Attendance(
                        attendance.status(),
                        attendance.plannedStart(),
                        attendance.plannedEnd(),
                        attendance.clockedInAt(),
                        attendance.clockedOutAt(),
                        attendance.lateMillis(),
                        attendance.lateSince(),
                        attendance.mismatch()),
                new Workload(
                        workload.handledToday(),
                        workload.complaintsLastHour(),
                        workload.complaintStreak(),
                        workload.conflictsToday(),
                        workload.missedToday(),
                        workload.occupancyLast30m(),
                        workload.deskSince(),
                        List.of(new Flag(
                                flag.kind(),
                                flag.level(),
                                flag.since(),
                                List.of(new Flag.Reason(code, Map.of("count", 1.0)))))));
    }
}
