package io.vigie.simulator;

import java.util.List;

/** Each phone system, the time clock and the desks say that they are there. */
final class Heartbeats {

    private static final long BETWEEN = 10 * Millis.SECOND;

    private final World world;
    private final List<PhoneSystem> systems;

    Heartbeats(World world) {
        this.world = world;
        this.systems = world.roster().lines().stream()
                .map(line -> line.plan.phones())
                .distinct()
                .toList();
    }

    void begin() {
        systems.forEach(world.journal()::heartbeat);
        world.journal().heartbeat(Notices.CLOCK, null);
        world.journal().heartbeat(Notices.DESKS, null);
        world.in(BETWEEN, this::begin);
    }
}
