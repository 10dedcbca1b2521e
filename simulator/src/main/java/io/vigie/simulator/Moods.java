package io.vigie.simulator;

/** Now and then something is wrong with what a queue is about, and for a while most of its callers complain. */
final class Moods {

    private static final double BETWEEN_HOURS = 5;

    private final World world;

    Moods(World world) {
        this.world = world;
    }

    void begin() {
        world.roster().lines().forEach(this::await);
    }

    private void await(Line line) {
        world.in(world.dice().exponential(BETWEEN_HOURS * Millis.HOUR), () -> {
            if (line.isOpen(world.now())) {
                line.annoyedUntil = world.now() + Math.round(world.dice().between(15, 45) * Millis.MINUTE);
            }
            await(line);
        });
    }
}
