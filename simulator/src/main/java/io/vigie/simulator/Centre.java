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
    private final Witness witness;

    /** An empty centre, whose agents come to their desks at the start. */
    public Centre(long seed, CentrePlan plan, Instant start) {
        Agenda agenda = new Agenda(start.toEpochMilli(), plan.zone());
        Dice dice = new Dice(seed);
        DayCurve curve = new DayCurve(plan.zone());
        List<Line> lines = plan.queues().stream().map(Line::new).toList();
        String run = run(seed, start);
        Journal journal = new Journal(agenda, run);
        world = new World(
                plan,
                agenda,
                dice,
                journal,
                new Notices(journal),
                new Callers(dice, run),
                new Roster(lines, plan.agents(), curve, plan.zone()),
                plan.desks().stream().map(Desk::new).toList());
        Floor floor = new Floor(world, curve);
        witness = new Witness(world, floor);
        Arrivals arrivals = new Arrivals(world, floor, curve);
        new Heartbeats(world).begin();
        new Planner(world, new Coming(world, floor.duty)).begin();
        new Moods(world).begin();
        floor.cases.begin();
        arrivals.begin();
        new Incidents(world, arrivals, new Restart(world, floor)).begin();
    }

    /** Up to when it has lived. */
    public Instant now() {
        return Instant.ofEpochMilli(world.now());
    }

    /**
     * Lives on to this time and gives what was told since, nothing when it has been lived already. That is in order of
     * time, but for some punches of the time clock, which are told up to an hour late.
     */
    public List<Event> until(Instant time) {
        world.agenda().runUntil(time.toEpochMilli());
        return world.journal().take();
    }

    /** What is really so now. */
    public Truth truth() {
        return witness.truth();
    }

    private static String run(long seed, Instant start) {
        return Long.toString(start.toEpochMilli(), Character.MAX_RADIX)
                + "-"
                + Long.toUnsignedString(seed, Character.MAX_RADIX);
    }
}
