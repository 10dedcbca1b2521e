package io.vigie.simulator;

import io.vigie.contract.event.CallEvent;
import java.time.Instant;
import java.util.List;

/**
 * A contact centre at work. It lives in the time that it is given: the same seed, plan and start give the same events,
 * however the time is cut into pieces. Another start gives other ids. Not for use by several threads at once.
 */
public final class Centre {

    private static final double SHIFT_CHANGES_MILLIS = 15 * 60_000;

    private final Agenda agenda;
    private final Journal journal;
    private final Floor floor;
    private final Witness witness;

    /** An empty centre, whose agents are at their desks at the start. */
    public Centre(long seed, CentrePlan plan, Instant start) {
        agenda = new Agenda(start.toEpochMilli(), plan.zone());
        journal = new Journal(agenda);
        Dice dice = new Dice(seed);
        DayCurve curve = new DayCurve(plan.zone());
        List<Line> lines = plan.queues().stream().map(Line::new).toList();
        Roster roster = new Roster(lines, plan.agents(), curve, agenda);
        Callers callers = new Callers(dice, run(seed, start));
        floor = new Floor(agenda, dice, journal, callers, roster);
        witness = new Witness(agenda, roster, floor);
        changeShifts();
        new Arrivals(agenda, dice, floor, callers, curve).begin(lines);
    }

    /** Up to when it has lived. */
    public Instant now() {
        return Instant.ofEpochMilli(agenda.now());
    }

    /** Lives on to this time and gives what happened since, in order of time; nothing when it has been lived already. */
    public List<CallEvent> until(Instant time) {
        agenda.runUntil(time.toEpochMilli());
        return journal.take();
    }

    /** What is really so now. */
    public Truth truth() {
        return witness.truth();
    }

    private void changeShifts() {
        floor.changeShift();
        agenda.in(SHIFT_CHANGES_MILLIS, this::changeShifts);
    }

    private static String run(long seed, Instant start) {
        return Long.toString(start.toEpochMilli(), Character.MAX_RADIX)
                + "-"
                + Long.toUnsignedString(seed, Character.MAX_RADIX);
    }
}
