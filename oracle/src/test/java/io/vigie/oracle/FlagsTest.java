package io.vigie.oracle;

import static io.vigie.contract.event.Reason.COMPLAINT;
import static io.vigie.contract.event.Reason.CONFLICT;
import static io.vigie.contract.event.Reason.ORDER;
import static io.vigie.oracle.TestingCalls.at;
import static io.vigie.oracle.TestingShifts.all;
import static io.vigie.oracle.TestingShifts.ann;
import static io.vigie.oracle.TestingShifts.away;
import static io.vigie.oracle.TestingShifts.contact;
import static io.vigie.oracle.TestingShifts.in;
import static io.vigie.oracle.TestingShifts.offline;
import static io.vigie.oracle.TestingShifts.opened;
import static io.vigie.oracle.TestingShifts.planned;
import static io.vigie.oracle.TestingShifts.ready;
import static io.vigie.oracle.TestingShifts.row;
import static io.vigie.oracle.TestingShifts.ticket;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.Activity;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.ShiftEvent;
import io.vigie.contract.event.ShiftPlan.PlannedActivity;
import io.vigie.contract.event.TicketEventType;
import io.vigie.contract.live.FlagKind;
import io.vigie.contract.live.FlagLevel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FlagsTest {

    private static final ShiftEvent DAY = planned("day", "09:00:00", "17:00:00");

    @Test
    void threeComplaintsInARow() {
        List<Event> events = all(DAY, ready("09:00:00"), row("09:00:00", 3, 60, 240, COMPLAINT));

        assertThat(flag(FlagKind.COMPLAINT_STREAK, "09:10:59.999", events)).isNull();
        OracleFlag flag = flag(FlagKind.COMPLAINT_STREAK, "09:11:00", events);
        assertThat(flag).isEqualTo(raised(FlagKind.COMPLAINT_STREAK, "09:11:00", "complaints-in-a-row", 3));
        List<Event> another = all(events, contact("x", "09:12:00", "09:13:00", "09:14:00", null));
        assertThat(flag(FlagKind.COMPLAINT_STREAK, "09:13:59.999", another)).isEqualTo(flag);
        assertThat(flag(FlagKind.COMPLAINT_STREAK, "09:14:00", another)).isNull();
    }

    @Test
    void aPauseOfTenMinutesEndsTheRowAndTheConflict() {
        List<Event> events =
                all(DAY, ready("09:00:00"), row("09:00:00", 3, 60, 240, CONFLICT), away(Activity.BREAK, "09:12:00"));

        assertThat(ann("09:21:59.999", events).workload().flags())
                .extracting(OracleFlag::kind)
                .containsExactly(FlagKind.COMPLAINT_STREAK, FlagKind.CONFLICT);
        assertThat(ann("09:22:00", events).workload().flags()).isEmpty();
        assertThat(ann("09:22:00", all(events, ready("09:21:59.999")))
                        .workload()
                        .flags())
                .hasSize(2);
    }

    @Test
    void fiveComplaintsInAnHour() {
        List<Event> events =
                all(DAY, ready("09:00:00"), row("09:00:00", 5, 60, 300, COMPLAINT), row("09:40:00", 1, 60, 0, ORDER));

        assertThat(flag(FlagKind.COMPLAINT_LOAD, "09:24:59.999", events)).isNull();
        assertThat(flag(FlagKind.COMPLAINT_LOAD, "09:25:00", events))
                .isEqualTo(raised(FlagKind.COMPLAINT_LOAD, "09:25:00", "complaints-in-an-hour", 5));
        assertThat(flag(FlagKind.COMPLAINT_LOAD, "10:01:00", events))
                .isEqualTo(raised(FlagKind.COMPLAINT_LOAD, "09:25:00", "complaints-in-an-hour", 4));
        assertThat(flag(FlagKind.COMPLAINT_LOAD, "10:07:00", events)).isNull();
    }

    @Test
    void aConflictOrAnEscalatedTicketHoldsForHalfAnHour() {
        List<Event> events = all(
                DAY,
                ready("09:00:00"),
                contact("a", "09:00:00", "09:10:00", "09:10:00", CONFLICT),
                opened("t", "09:00:00", ORDER, null),
                ticket(TicketEventType.ASSIGNED, "t", "09:01:00", "ann"),
                ticket(TicketEventType.ESCALATED, "t", "09:20:00", null));

        OracleFlag flag = Objects.requireNonNull(flag(FlagKind.CONFLICT, "09:49:59.999", events));
        assertThat(flag.since()).isEqualTo(at("09:10:00"));
        assertThat(flag.reasons())
                .containsExactly(
                        new OracleFlag.Reason("conflict-contact", Map.of("count", 1.0)),
                        new OracleFlag.Reason("escalated-ticket", Map.of("count", 1.0)));
        assertThat(flag(FlagKind.CONFLICT, "09:50:00", events)).isNull();
        assertThat(ann("12:00:00", events).workload().conflictsToday()).isEqualTo(1);
    }

    @Test
    void aTicketOfACallCountsOnce() {
        List<Event> events = all(
                contact("a", "09:00:00", "09:10:00", "09:10:00", CONFLICT),
                opened("t", "09:00:00", CONFLICT, "a"),
                ticket(TicketEventType.ANSWERED, "t", "09:20:00", "ann"));

        assertThat(ann("09:30:00", events).workload().conflictsToday()).isEqualTo(1);
        List<Event> another = all(events, ticket(TicketEventType.ANSWERED, "t", "09:20:00", "bob"));
        assertThat(TestingShifts.people("09:30:00", another)
                        .agent("bob")
                        .workload()
                        .conflictsToday())
                .as("whose call it was not")
                .isEqualTo(1);
        assertThat(ann("09:30:00", events).workload().handledToday()).isEqualTo(1);
    }

    @Test
    void tooLittleTimeBetweenCallers() {
        // Of each 100 s, 91 s of talk; then 70 of 100.
        List<Event> events =
                all(DAY, ready("09:00:00"), row("09:00:00", 18, 91, 9, ORDER), row("09:30:00", 30, 70, 30, ORDER));

        assertThat(flag(FlagKind.SUSTAINED_OCCUPANCY, "09:15:00", events))
                .as("of under half the window")
                .isNotNull();
        OracleFlag flag = Objects.requireNonNull(flag(FlagKind.SUSTAINED_OCCUPANCY, "09:30:00", events));
        assertThat(flag.level()).isEqualTo(FlagLevel.RAISED);
        assertThat(flag.reasons())
                .containsExactly(new OracleFlag.Reason("occupancy", Map.of("share", 0.91, "minutes", 30.0)));
        assertThat(ann("09:30:59", events).workload().occupancyLast30m()).isEqualTo(0.91);
        assertThat(flag(FlagKind.SUSTAINED_OCCUPANCY, "10:00:00", events)).isNull();
    }

    @Test
    void lessOfItForAnHourAsksForAttention() {
        // 88 of 100 s
        List<Event> events = all(DAY, ready("09:00:00"), row("09:00:00", 40, 88, 12, ORDER));

        assertThat(flag(FlagKind.SUSTAINED_OCCUPANCY, "09:29:00", events)).isNull();
        OracleFlag flag = Objects.requireNonNull(flag(FlagKind.SUSTAINED_OCCUPANCY, "10:00:00", events));
        assertThat(flag.level()).isEqualTo(FlagLevel.ATTENTION);
        assertThat(flag.reasons().get(0).values()).containsEntry("minutes", 60.0);
    }

    @Test
    void sixContactsWithoutRecovery() {
        List<Event> events = all(DAY, ready("09:00:00"), row("09:00:00", 6, 60, 14, ORDER));

        assertThat(flag(FlagKind.NO_RECOVERY, "09:07:09.999", events)).isNull();
        assertThat(flag(FlagKind.NO_RECOVERY, "09:07:10", events)).isNotNull();
        assertThat(flag(FlagKind.NO_RECOVERY, "09:08:09.999", events)).isNotNull();
        assertThat(flag(FlagKind.NO_RECOVERY, "09:08:10", events)).isNull();
        assertThat(flag(FlagKind.NO_RECOVERY, "09:08:09", all(DAY, row("09:00:00", 6, 60, 15, ORDER))))
                .isNull();
        List<Event> next = all(events, contact("x", "09:08:09.999", "09:09:00", "09:09:00", ORDER));
        assertThat(flag(FlagKind.NO_RECOVERY, "09:08:10", next)).isNotNull();
    }

    @Test
    void timeAtTheDeskWithoutAPause() {
        List<Event> events = all(
                DAY,
                in("08:50:00"),
                ready("09:00:00"),
                away(Activity.BREAK, "09:30:00"),
                ready("09:34:59.999"),
                away(Activity.BRIEFING, "11:00:00"),
                ready("11:30:00"));

        assertThat(flag(FlagKind.BREAK_DEBT, "10:04:59.998", events)).isNull();
        OracleFlag flag = flag(FlagKind.BREAK_DEBT, "10:04:59.999", events);
        assertThat(flag)
                .isEqualTo(OracleFlag.raised(
                        FlagKind.BREAK_DEBT, at("10:04:59.999").toEpochMilli(), "desk-time", Map.of("minutes", 60.0)));
        OracleFlag severe = Objects.requireNonNull(flag(FlagKind.BREAK_DEBT, "10:34:59.999", events));
        assertThat(severe.level()).isEqualTo(FlagLevel.SEVERE);
        assertThat(severe.since()).isEqualTo(at("10:04:59.999"));
        assertThat(flag(FlagKind.BREAK_DEBT, "11:04:59.999", events)).isNotNull();
        assertThat(flag(FlagKind.BREAK_DEBT, "11:05:00", events)).isNull();
        assertThat(ann("11:00:00", events).workload().deskSince()).isEqualTo(at("09:00:00"));
        assertThat(ann("11:29:59.999", events).workload().deskSince()).isNull();
        assertThat(ann("11:30:00", events).workload().deskSince()).isEqualTo(at("11:30:00"));
    }

    @Test
    void alwaysTheSame() {
        List<Event> events = all(DAY, ready("09:00:00"), row("09:00:00", 20, 60, 60, ORDER));

        assertThat(flag(FlagKind.MONOTONY, "09:38:59.999", events)).isNull();
        assertThat(flag(FlagKind.MONOTONY, "09:39:00", events))
                .isEqualTo(OracleFlag.raised(
                        FlagKind.MONOTONY,
                        at("09:39:00").toEpochMilli(),
                        "mostly-order",
                        Map.of("share", 1.0, "count", 20.0)));
        List<Event> others = all(events, row("10:00:00", 6, 60, 60, COMPLAINT));
        assertThat(flag(FlagKind.MONOTONY, "10:10:59", others)).isNotNull();
        assertThat(flag(FlagKind.MONOTONY, "10:11:00", others)).isNull();
    }

    @Test
    void aContactThatOutlivesTheShiftOrTheMeal() {
        ShiftEvent shift = planned(
                "day", "09:00:00", "17:00:00", new PlannedActivity(Activity.MEAL, at("12:00:00"), at("12:30:00")));
        List<Event> meal = all(shift, contact("a", "11:00:00", "12:20:00", "12:21:00", ORDER));
        assertThat(flag(FlagKind.OVERRUN, "12:09:59.999", meal)).isNull();
        assertThat(flag(FlagKind.OVERRUN, "12:20:30", meal))
                .isEqualTo(OracleFlag.raised(
                        FlagKind.OVERRUN, at("12:10:00").toEpochMilli(), "into-meal", Map.of("minutes", 10.0)));
        assertThat(flag(FlagKind.OVERRUN, "12:21:00", meal)).isNull();
        List<Event> late = all(shift, TestingCalls.answered("b", "ann", "16:59:00"));
        assertThat(flag(FlagKind.OVERRUN, "17:09:59.999", late)).isNull();
        assertThat(flag(FlagKind.OVERRUN, "17:10:00", late)).isNotNull();
        assertThat(flag(
                        FlagKind.OVERRUN,
                        "17:30:00",
                        all(late, TestingCalls.event(CallEventType.TRANSFERRED, "b", "17:20:00"))))
                .isNull();
    }

    @Test
    void flagsEndWithTheShiftAndWithoutOneAfterAnHourOffline() {
        List<Event> day = all(DAY, ready("16:00:00"), row("16:30:00", 3, 60, 240, COMPLAINT));
        assertThat(ann("16:59:59.999", day).workload().flags()).isNotEmpty();
        assertThat(ann("17:00:00", day).workload().flags()).isEmpty();
        List<Event> free = all(ready("16:00:00"), row("16:30:00", 3, 60, 240, COMPLAINT), offline("16:42:00"));
        assertThat(ann("16:51:59.999", free).inSession()).isTrue();
        assertThat(ann("17:41:59.999", free).inSession()).isTrue();
        assertThat(ann("17:42:00", free).inSession()).isFalse();
    }

    private static @Nullable OracleFlag flag(FlagKind kind, String now, List<Event> events) {
        return ann(now, events).workload().flags().stream()
                .filter(flag -> flag.kind() == kind)
                .findFirst()
                .orElse(null);
    }

    private static OracleFlag raised(FlagKind kind, String since, String code, double count) {
        return OracleFlag.raised(kind, at(since).toEpochMilli(), code, Map.of("count", count));
    }
}
