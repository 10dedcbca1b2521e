package io.vigie.simulator;

import java.util.List;

/** Each phone system says that it is there. */
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
        world.in(BETWEEN, this::begin);
    }
}
