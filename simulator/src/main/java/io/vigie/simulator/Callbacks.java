package io.vigie.simulator;

/** Callers who are to be called back, minutes or hours later, when an agent has nobody on the line. */
final class Callbacks {

    /** Where a caller goes whose callback is booked. */
    static final String BOOKED = "Callback";

    private static final String NOT_REACHED = "Not reached";

    private final World world;
    private final Floor floor;

    Callbacks(World world, Floor floor) {
        this.world = world;
        this.floor = floor;
    }

    /** The next leg of a call waits to be called back. */
    void book(Call call, Line line) {
        Visit visit = floor.open(call, line, Visit.Kind.CALLBACK);
        world.journal().queued(visit);
        world.in(world.dice().between(2, 120) * Millis.MINUTE, () -> due(visit));
        world.in(world.dice().between(3, 6) * Millis.HOUR, () -> expire(visit));
    }

    /** The caller does not answer. */
    void fail(Visit visit) {
        if (floor.untold.isNext()) {
            floor.vanish(visit);
            return;
        }
        world.journal().flowedOut(visit, NOT_REACHED);
        floor.leave(visit, Visit.Outcome.FLOWED_OUT);
    }

    private void due(Visit visit) {
        if (visit.stage == Visit.Stage.WAITING) {
            visit.line.callbacks.add(visit);
            floor.phones.offer(visit);
        }
    }

    private void expire(Visit visit) {
        if (visit.stage == Visit.Stage.WAITING) {
            fail(visit);
        }
    }
}
