package io.vigie.simulator;

import io.vigie.contract.event.Event;
import java.time.Instant;
import java.util.List;

/**
 * A contact centre at work. It lives in the time that it is given: the same seed, plan and start give the same events,
 * however the time is cut into pieces. Another start gives other ids. Not for use by several threads at once.
 */
public final class Centre {

    private final World world;
    private final Floor floor;
    private final Witness witness;

    /** An empty centre, whose agents come to their desks at the start. */
    public Centre(long seed, CentrePlan plan, Instant start) {
        Agenda agenda = new Agenda(start.toEpochMilli(), plan.zone());
        Dice dice = new Dice(seed);
        DayCurve curve = new DayCurve(plan.zone());
        List<Line> lines = plan.queues().stream().map(Line::new).toList();
        String run = run(seed, start);
        world = new World(
                plan,
                agenda,
                dice,
                new Journal(agenda, run),
                new Callers(dice, run),
                new Roster(lines, plan.agents(), curve, agenda));
        floor = new Floor(world);
        witness = new Witness(world, floor);
        Arrivals arrivals = new Arrivals(world, floor, curve);
        new Heartbeats(world).begin();
        changeShifts();
        arrivals.begin();
        new Incidents(world, arrivals, new Restart(world, floor)).begin();
    }

    /** Up to when it has lived. */
    public Instant now() {
        return Instant.ofEpochMilli(world.now());
    }

    /** Lives on to this time and gives what happened since, in order of time; nothing when it has been lived already. */
    public List<Event> until(Instant time) {
        world.agenda().runUntil(time.toEpochMilli());
        return world.journal().take();
    }

    /** What is really so now. */
    public Truth truth() {
        return witness.truth();
    }

    private void changeShifts() {
        floor.duty.changeShift();
        world.in(15 * Millis.MINUTE, this::changeShifts);
    }

    private static String run(long seed, Instant start) {
        return Long.toString(start.toEpochMilli(), Character.MAX_RADIX)
                + "-"
                + Long.toUnsignedString(seed, Character.MAX_RADIX);
    }
}
