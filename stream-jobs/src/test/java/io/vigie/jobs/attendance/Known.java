package io.vigie.jobs.attendance;

import io.vigie.contract.event.Activity;
import io.vigie.contract.event.AgentState;
import io.vigie.jobs.heard.PhoneState;
import io.vigie.jobs.heard.Punch;
import io.vigie.jobs.plans.PlannedAbsence;
import io.vigie.jobs.plans.PlannedShift;
import io.vigie.jobs.plans.PlannedShift.PlannedActivity;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What is known of an agent, said in local times of Paris. */
final class Known {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** A Monday. */
    private static final String DAY = "2026-11-23T";

    private static final long GRACE = 300_000;

    final List<PlannedShift> shifts = new ArrayList<>();
    final List<PlannedAbsence> absences = new ArrayList<>();
    final List<Punch> punches = new ArrayList<>();
    final List<PhoneState> phones = new ArrayList<>();
    final List<Span> contacts = new ArrayList<>();
    private boolean withdrawn;
    private boolean silent;
    private boolean notReadyTold;

    /** In ms, of {@code 09:00} on the Monday, or of {@code 2026-10-25T09:00}. */
    static long at(String local) {
        LocalDateTime time = LocalDateTime.parse(local.contains("T") ? local : DAY + local);
        return time.atZone(PARIS).toInstant().toEpochMilli();
    }

    Known shift(String start, String end) {
        return shift("s" + shifts.size(), start, end, GRACE);
    }

    Known shift(String id, String start, String end, long grace) {
        shifts.add(new PlannedShift(id, at(start), at(end), false, at(start), at(end), grace, List.of()));
        return this;
    }

    Known flexible(String start, String coreStart, String coreEnd, String end) {
        String id = "s" + shifts.size();
        shifts.add(new PlannedShift(id, at(start), at(end), true, at(coreStart), at(coreEnd), GRACE, List.of()));
        return this;
    }

    Known withActivity(Activity activity, String start, String end) {
        PlannedShift last = shifts.remove(shifts.size() - 1);
        List<PlannedActivity> activities = new ArrayList<>(last.activities());
        activities.add(new PlannedActivity(activity, at(start), at(end)));
        shifts.add(new PlannedShift(
                last.id(),
                last.start(),
                last.end(),
                last.flexible(),
                last.coreStart(),
                last.coreEnd(),
                last.graceMillis(),
                activities));
        return this;
    }

    Known excused(String from, String until) {
        return absence(from, until, true);
    }

    Known absence(String from, String until, boolean excused) {
        absences.add(new PlannedAbsence("a" + absences.size(), at(from), at(until), excused));
        return this;
    }

    Known in(String time) {
        return punch(at(time), true);
    }

    Known out(String time) {
        return punch(at(time), false);
    }

    Known punch(long at, boolean in) {
        punches.add(new Punch(at, 0, "p" + punches.size(), "/clock", in));
        return this;
    }

    /** A punch that was taken back. */
    Known withdrawn() {
        withdrawn = true;
        return this;
    }

    Known phone(String time, AgentState state) {
        return phone(at(time), state);
    }

    Known phone(long at, AgentState state) {
        phones.add(new PhoneState(at, 0, "t" + phones.size(), "/phone", state, null, List.of()));
        return this;
    }

    Known contact(String from, String until) {
        contacts.add(new Span(at(from), at(until)));
        return this;
    }

    Known contactSince(String from) {
        contacts.add(new Span(at(from), Long.MAX_VALUE));
        return this;
    }

    Known silent() {
        silent = true;
        return this;
    }

    Known clockedInNotReadyTold() {
        notReadyTold = true;
        return this;
    }

    AttendanceFacts facts() {
        return new AttendanceFacts(
                Shifts.of(shifts),
                absences,
                punches.stream().sorted().toList(),
                withdrawn,
                phones.stream().sorted().toList(),
                contacts,
                silent,
                notReadyTold,
                PARIS);
    }

    Verdict verdict(String now) {
        return AttendanceAt.of(facts(), at(now));
    }

    List<DayHours> days(String now) {
        return DayHours.of(facts(), at(now));
    }
}
