package io.vigie.simulator;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.vigie.contract.event.AbsenceEvent;
import io.vigie.contract.event.AbsenceEvent.Absence;
import io.vigie.contract.event.Activity;
import io.vigie.contract.event.AgentState;
import io.vigie.contract.event.AgentStateEvent;
import io.vigie.contract.event.CallEvent;
import io.vigie.contract.event.CallEventType;
import io.vigie.contract.event.ClockEvent;
import io.vigie.contract.event.Event;
import io.vigie.contract.event.Reason;
import io.vigie.contract.event.ShiftEvent;
import io.vigie.contract.event.ShiftPlan;
import io.vigie.contract.event.TicketEvent;
import io.vigie.contract.event.TicketEventType;
import io.vigie.contract.live.AttendanceStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** In a month everything happens that can happen to people and their tickets, and nothing that cannot. */
class MonthTest {

    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final Instant START = Instant.parse("2026-11-01T05:30:00Z");
    private static final int DAYS = 30;

    private static final List<ShiftEvent> SHIFTS = new ArrayList<>();
    private static final List<ClockEvent> PUNCHES = new ArrayList<>();
    private static final List<AbsenceEvent> ABSENCES = new ArrayList<>();
    private static final List<TicketEvent> TICKETS = new ArrayList<>();
    private static final Set<Activity> ACTIVITIES = EnumSet.noneOf(Activity.class);
    private static final Set<AttendanceStatus> STATUSES = EnumSet.noneOf(AttendanceStatus.class);
    private static final Map<AgentState, String> WRONG = new HashMap<>();
    private static final List<Long> OPEN_AT_MIDNIGHT = new ArrayList<>();
    private static int punchesToldLate;
    private static int longestRunOfComplaints;

    @BeforeAll
    static void live() {
        Centre centre = new Centre(5, CentrePlan.standard(ZONE), START);
        Map<String, AgentStateEvent> phones = new HashMap<>();
        Map<String, Integer> runs = new HashMap<>();
        Map<String, String> agentOfCall = new HashMap<>();
        for (int hour = 1; hour <= DAYS * 24; hour++) {
            Instant reached = START;
            for (Event event : centre.until(START.plus(Duration.ofHours(hour)))) {
                if (event instanceof ClockEvent punch) {
                    PUNCHES.add(punch);
                    punchesToldLate += punch.time().isBefore(reached) ? 1 : 0;
                    continue;
                }
                reached = event.time();
                if (event instanceof ShiftEvent shift) {
                    SHIFTS.add(shift);
                } else if (event instanceof AbsenceEvent absence) {
                    ABSENCES.add(absence);
                } else if (event instanceof TicketEvent ticket) {
                    TICKETS.add(ticket);
                    look(ticket, phones);
                } else if (event instanceof AgentStateEvent state) {
                    phones.put(state.agent(), state);
                    if (state.activity() != null) {
                        ACTIVITIES.add(state.activity());
                    }
                } else if (event instanceof CallEvent call) {
                    look(call, phones, agentOfCall, runs);
                }
            }
            Truth truth = centre.truth();
            truth.each().forEach(agent -> STATUSES.add(agent.status()));
            if (hour % 24 == 0) {
                OPEN_AT_MIDNIGHT.add(
                        truth.desks().stream().mapToLong(DeskTruth::open).sum());
            }
        }
    }

    private static void look(TicketEvent ticket, Map<String, AgentStateEvent> phones) {
        AgentStateEvent phone = ticket.agent() == null ? null : phones.get(ticket.agent());
        if (ticket.type() == TicketEventType.ANSWERED && (phone == null || phone.activity() != Activity.BACK_OFFICE)) {
            WRONG.put(AgentState.READY, ticket.toString());
        }
    }

    private static void look(
            CallEvent call,
            Map<String, AgentStateEvent> phones,
            Map<String, String> agentOfCall,
            Map<String, Integer> runs) {
        String visit = call.call() + "/" + call.leg();
        if (call.type() == CallEventType.ANSWERED || call.type() == CallEventType.MISSED) {
            String agent = requireNonNull(call.agent());
            AgentStateEvent phone = phones.get(agent);
            AgentState state = phone == null ? AgentState.OFFLINE : phone.state();
            if (state != AgentState.READY) {
                WRONG.put(state, call.toString());
            }
            agentOfCall.put(visit, agent);
        } else if (call.type() == CallEventType.CLASSIFIED && agentOfCall.get(visit) != null) {
            boolean complaint = call.reason() == Reason.COMPLAINT || call.reason() == Reason.CONFLICT;
            int run = complaint ? runs.getOrDefault(agentOfCall.get(visit), 0) + 1 : 0;
            runs.put(agentOfCall.get(visit), run);
            longestRunOfComplaints = Math.max(longestRunOfComplaints, run);
        }
    }

    @Test
    void nobodyTakesACallWhileAwayOrOfflineOrAnswersATicketOutsideTheBackOffice() {
        assertThat(WRONG).isEmpty();
    }

    @Test
    void everyAttendanceStatusButUnknownAndEveryActivityIsSeen() {
        assertThat(STATUSES)
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(AttendanceStatus.UNKNOWN)));
        assertThat(ACTIVITIES).containsExactlyInAnyOrder(Activity.values());
    }

    @Test
    void shiftsAreFixedAndFlexibleAndBeginInTheMorningByDayInTheEveningAndByNightOverMidnight() {
        List<ShiftPlan> plans = new ArrayList<>();
        SHIFTS.stream().filter(s -> s.plan() != null).forEach(s -> plans.add(requireNonNull(s.plan())));

        assertThat(plans).extracting(ShiftPlan::flexible).contains(true, false);
        assertThat(plans)
                .extracting(plan -> plan.start().atZone(ZONE).getHour() / 6)
                .contains(0, 1, 2, 3);
        assertThat(plans)
                .anyMatch(p -> !p.start()
                        .atZone(ZONE)
                        .toLocalDate()
                        .equals(p.end().atZone(ZONE).toLocalDate()));
        assertThat(plans)
                .allMatch(p -> p.start().isBefore(p.end()))
                .filteredOn(ShiftPlan::flexible)
                .allMatch(p -> !requireNonNull(p.coreStart()).isBefore(p.start())
                        && requireNonNull(p.coreStart()).isBefore(requireNonNull(p.coreEnd()))
                        && !requireNonNull(p.coreEnd()).isAfter(p.end()));
        assertThat(plans.stream().flatMap(p -> p.activities().stream()).map(ShiftPlan.PlannedActivity::activity))
                .contains(
                        Activity.BREAK,
                        Activity.MEAL,
                        Activity.BRIEFING,
                        Activity.SEMINAR,
                        Activity.SELF_STUDY,
                        Activity.COACHING,
                        Activity.BACK_OFFICE);
        assertThat(plans)
                .allSatisfy(p -> assertThat(p.activities())
                        .allMatch(
                                a -> !a.start().isBefore(p.start()) && !a.end().isAfter(p.end())));
    }

    @Test
    void plansChangeBeforeAndDuringTheShiftAreCancelledAndOverlap() {
        Map<String, ShiftPlan> plans = new HashMap<>();
        Set<String> seen = new HashSet<>();
        Map<String, List<ShiftPlan>> byAgent = new HashMap<>();
        for (ShiftEvent event : SHIFTS) {
            ShiftPlan plan = event.plan();
            ShiftPlan before = plans.put(event.shift(), plan);
            if (plan == null) {
                seen.add("cancelled");
                assertThat(event.time()).isBefore(requireNonNull(before).start());
            } else if (before != null) {
                seen.add(event.time().isBefore(before.start()) ? "changed before" : "changed during");
            } else {
                List<ShiftPlan> own = byAgent.computeIfAbsent(plan.agent(), a -> new ArrayList<>());
                own.forEach(other -> {
                    if (plan.start().equals(other.end())) {
                        seen.add("touches");
                    } else if (plan.start().isBefore(other.end())
                            && other.start().isBefore(plan.end())) {
                        seen.add("overlaps");
                    }
                });
                own.add(plan);
            }
        }
        assertThat(seen)
                .containsExactlyInAnyOrder("cancelled", "changed before", "changed during", "touches", "overlaps");
    }

    @Test
    void absencesAreReportedBeforeAndAfterTheNoShowExcusedOrNotForDaysAndWithdrawn() {
        List<AbsenceEvent> reported =
                ABSENCES.stream().filter(a -> a.absence() != null).toList();

        assertThat(reported)
                .anyMatch(a -> a.time().isBefore(absence(a).from()))
                .anyMatch(a -> a.time().isAfter(absence(a).from().plus(Duration.ofMinutes(30))))
                .anyMatch(a -> absence(a).excused())
                .anyMatch(a -> !absence(a).excused())
                .anyMatch(a ->
                        Duration.between(absence(a).from(), absence(a).until()).toHours() > 24);
        assertThat(ABSENCES).anyMatch(a -> a.absence() == null);
    }

    @Test
    void somePunchesAreToldLateSomeTwiceSomeForgottenAndSomeWithdrawn() {
        Set<String> ids = new HashSet<>();
        int twice = 0;
        Map<String, ClockEvent> last = new HashMap<>();
        for (ClockEvent punch : PUNCHES) {
            ClockEvent before = last.put(punch.agent() + punch.type(), punch);
            boolean again = before != null
                    && !punch.time().isBefore(before.time())
                    && Duration.between(before.time(), punch.time()).toSeconds() <= 5;
            twice += again ? 1 : 0;
            if (punch.type() == ClockEvent.Type.WITHDRAWN) {
                assertThat(ids).contains(punch.withdrawn());
            } else {
                ids.add(punch.id());
            }
        }
        long in = PUNCHES.stream().filter(p -> p.type() == ClockEvent.Type.IN).count();
        long out = PUNCHES.stream().filter(p -> p.type() == ClockEvent.Type.OUT).count();

        assertThat(PUNCHES).extracting(ClockEvent::type).contains(ClockEvent.Type.WITHDRAWN);
        assertThat(twice).isPositive();
        assertThat(punchesToldLate).isPositive();
        assertThat(in).isNotEqualTo(out);
    }

    @Test
    void ticketsAreBornFromCallsAndLettersWorkedOnEscalatedAndReopenedAndDoNotPileUp() {
        List<TicketEvent> opened =
                TICKETS.stream().filter(t -> t.type() == TicketEventType.OPENED).toList();

        assertThat(TICKETS).extracting(TicketEvent::type).contains(TicketEventType.values());
        assertThat(opened).extracting(TicketEvent::desk).doesNotContainNull();
        assertThat(Set.copyOf(opened.stream().map(t -> requireNonNull(t.desk())).toList()))
                .hasSize(5);
        assertThat(opened).anyMatch(t -> t.call() != null).anyMatch(t -> t.call() == null);
        assertThat(opened)
                .extracting(TicketEvent::category)
                .contains(Reason.COMPLAINT, Reason.CONFLICT, Reason.INFORMATION);
        assertThat(TICKETS)
                .filteredOn(t -> t.type() == TicketEventType.ESCALATED)
                .anyMatch(t -> t.agent() != null)
                .anyMatch(t -> t.agent() == null);
        assertThat(OPEN_AT_MIDNIGHT.get(DAYS - 1)).isLessThan(2 * OPEN_AT_MIDNIGHT.get(7));
    }

    @Test
    void complaintsComeInRuns() {
        assertThat(longestRunOfComplaints).isGreaterThanOrEqualTo(4);
    }

    private static Absence absence(AbsenceEvent event) {
        return requireNonNull(event.absence());
    }
}
