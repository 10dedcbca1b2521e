package io.vigie.simulator;

/** Lets the bad hours of a plan come each day. */
final class Incidents {

    private static final double TIMES_AS_MANY = 5;

    private final World world;
    private final Arrivals arrivals;
    private final Restart restart;

    Incidents(World world, Arrivals arrivals, Restart restart) {
        this.world = world;
        this.arrivals = arrivals;
        this.restart = restart;
    }

    void begin() {
        world.plan().incidents().forEach(incident -> await(incident, line(incident)));
    }

    private Line line(Incident incident) {
        return world.roster().lines().stream()
                .filter(l -> l.plan.id().equals(incident.queue()))
                .findFirst()
                .orElseThrow();
    }

    private void await(Incident incident, Line line) {
        world.agenda().nextAt(incident.at(), () -> {
            line.annoyedUntil = world.now() + Millis.HOUR;
            arrivals.flood(line, Millis.HOUR, TIMES_AS_MANY - 1);
            world.in(Millis.HOUR / 2.0, () -> restart.of(line.plan.phones()));
            await(incident, line);
        });
    }
}
